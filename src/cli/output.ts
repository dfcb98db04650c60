/** Printing for people: tables and lines. Machines get JSON, and nothing else, on stdout. */

/** What a command needs to print. */
export interface Output {
  readonly json: boolean;
  readonly language: 'vi' | 'en';
}

/** One line to stdout. */
export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** One line to stderr: progress and errors. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A value as JSON to stdout. */
export const printJson = (value: unknown): void => {
  print(JSON.stringify(value, undefined, 2));
};

const width = (text: string): number => Array.from(text.normalize('NFC')).length;

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));

/** A table with a heading row; columns as wide as their widest cell. */
export const printTable = (
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): void => {
  const widths = heading.map((h, i) =>
    rows.reduce((max, row) => Math.max(max, width(row[i] ?? '')), width(h)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  print(line(heading));
  print(widths.map((w) => '─'.repeat(w)).join('  '));
  for (const row of rows) print(line(row));
};

/** Chooses the text of the language. */
export const say = (output: Output, vi: string, en: string): string =>
  output.language === 'vi' ? vi : en;
