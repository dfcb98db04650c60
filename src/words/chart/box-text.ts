/** What is written in a box of a chart. */
import { type Language, numberText, say } from '../language.ts';

/** How a name is set: larger in three lines where it fits, else smaller in four. Letters that fit on a line, lines, their size. */
const SETTINGS = [
  { letters: 27, lines: 3, size: 11.5, step: 14 },
  { letters: 33, lines: 4, size: 9.5, step: 11 },
] as const;

/** A name in the lines of a box. */
export interface SetName {
  readonly lines: readonly string[];
  readonly size: number;
  /** From one line to the next. */
  readonly step: number;
}

const brokenAt = (name: string, letters: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** A name in a box: whole wherever its letters fit, else its end is dots. */
export const setName = (name: string): SetName => {
  for (const { letters, lines: most, size, step } of SETTINGS) {
    const lines = brokenAt(name, letters);
    if (lines.length <= most && lines.every((line) => line.length <= letters))
      return { lines, size, step };
  }
  const [, { letters, lines: most, size, step }] = SETTINGS;
  const lines = brokenAt(name, letters);
  const kept =
    lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  const cut = (line: string): string =>
    line.length > letters ? `${line.slice(0, letters - 1)}…` : line;
  return { lines: kept.map(cut), size, step };
};

/** “Biên chế 12 · có mặt 11”; nothing of what there is none. */
export const countsLine = (
  { quota, people }: { readonly quota: number; readonly people: number },
  language: Language,
): string =>
  [
    ...(quota > 0
      ? [say(language, `Biên chế ${numberText(quota, 'vi')}`, `Quota ${numberText(quota, 'en')}`)]
      : []),
    ...(people > 0
      ? [say(language, `có mặt ${numberText(people, 'vi')}`, `present ${numberText(people, 'en')}`)]
      : []),
  ].join(' · ');
