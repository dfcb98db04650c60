/** Workbooks as offices print them: title, head, borders, sums as formulas, paper set up; texts stay texts (decision 12). */
import type { Cell, CellStyle, CellValue, DataValidation, RowDef, WriteSheet } from 'hucre';
import { colToLetter } from 'hucre';
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { type FittedText, LETTERS, rowHeight, textWidth } from './text-room.ts';

/** A column. */
export interface FormColumn {
  readonly head: string;
  /** Values that can be chosen from. */
  readonly choices?: readonly string[];
}

/** A row. `level`: how far it is set in; `total`: it sums the rows of the first level above it. */
export interface FormRow {
  readonly cells: readonly (string | number | null)[];
  readonly level?: number;
  readonly total?: boolean;
}

/** A sheet. */
export interface Form {
  readonly name: string;
  /** Lines above the table: what it is, of whom, of which day. */
  readonly titles: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly paper?: 'a4' | 'a3';
  /** Empty rows under the table for which choices are offered too. */
  readonly room?: number;
}

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const FONT = { name: 'Times New Roman', size: LETTERS };
const AS_TITLE = { size: 14, bold: true };
const AS_LINE = { size: LETTERS, bold: false };
const TITLE: CellStyle = {
  font: { ...FONT, ...AS_TITLE },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const LINE: CellStyle = { font: FONT, alignment: { horizontal: 'center', wrapText: true } };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** `@`: a code is a text whatever it looks like. */
const TEXT = '@';
const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : '#,##0.##');

const bodyStyle = (value: string | number | null, total: boolean, indent: number): CellStyle => ({
  font: { ...FONT, ...(total && { bold: true }) },
  border: BORDER,
  numFmt: typeof value === 'number' ? numberFormat(value) : TEXT,
  alignment:
    typeof value === 'number'
      ? { horizontal: 'right', vertical: 'top' }
      : { horizontal: 'left', vertical: 'top', wrapText: true, ...(indent > 0 && { indent }) },
});

/** Longest formula that is written. */
const LONGEST_FORMULA = 4_000;

/** The sum of some rows of a column, neighbours as one range: `SUM(C5:C9,C12)`. */
const sumOf = (letter: string, rows: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const parts = ranges.map(([a, b]) => (a === b ? `${letter}${a}` : `${letter}${a}:${letter}${b}`));
  return `SUM(${parts.join(',')})`;
};

/** A total as the formula that gives it; nothing where the rows above do not sum to it. */
const totalFormula = (
  rows: readonly FormRow[],
  at: number,
  column: number,
  firstRow: number,
): string | undefined => {
  const value = rows[at]?.cells[column];
  if (typeof value !== 'number') return undefined;
  const summed = rows.slice(0, at).flatMap(({ cells, level = 0, total }, i) => {
    const n = cells[column];
    return level === 0 && !total && typeof n === 'number' ? [[firstRow + i, n] as const] : [];
  });
  const sum = summed.reduce((all, [, n]) => all + n, 0);
  if (summed.length === 0 || Math.abs(sum - value) > 1e-6) return undefined;
  const formula = sumOf(
    colToLetter(column),
    summed.map(([row]) => row),
  );
  return formula.length > LONGEST_FORMULA ? undefined : formula;
};

/** What a sheet may be called: 31 letters, none of them of an address. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 31) || 'A';

/** What a level is set in, in figures. */
const INDENT = 1.5;

/** Rows by which a column's width is told: a long table is not gone through twice. */
const LOOKED_AT = 500;

/** A column is as wide as what it holds, within bounds: its longer texts, and its head, take several lines. */
const widthOf = (form: Form, column: number): number => {
  const head = form.columns[column]?.head ?? '';
  let widest = Math.max(8, textWidth(head, true) / 2);
  for (const word of head.split(/\s+/u)) widest = Math.max(widest, textWidth(word, true));
  for (const { cells, level = 0, total = false } of form.rows.slice(0, LOOKED_AT)) {
    const value = cells[column] ?? '';
    const text = typeof value === 'number' ? value.toLocaleString('en') : value;
    const setIn = column === 0 ? level * INDENT : 0;
    widest = Math.max(widest, textWidth(text, total) + setIn);
  }
  return Math.ceil(Math.min(48, widest) + 2);
};

/** Heights of the rows that take several lines, by row. */
const heightsOf = (form: Form, widths: readonly number[]): ReadonlyMap<number, RowDef> => {
  const { titles, columns, rows } = form;
  const heights = new Map<number, RowDef>();
  const set = (row: number, texts: readonly FittedText[]): void => {
    const height = rowHeight(texts);
    if (height !== undefined) heights.set(row, { height });
  };
  const whole = widths.reduce((all, width) => all + width, 0);
  const cell = (text: string, column: number, bold: boolean, setIn = 0): FittedText => ({
    text,
    width: (widths[column] ?? 0) - setIn,
    size: LETTERS,
    bold,
  });
  for (const [i, text] of titles.entries())
    set(i, [{ text, width: whole, ...(i === 0 ? AS_TITLE : AS_LINE) }]);
  set(
    titles.length + 1,
    columns.map(({ head }, i) => cell(head, i, true)),
  );
  // What is written over is fitted by whoever writes.
  if (form.room !== undefined) return heights;
  for (const [r, { cells, level = 0, total = false }] of rows.entries())
    set(
      titles.length + 2 + r,
      cells.flatMap((value, c) =>
        typeof value === 'string' ? [cell(value, c, total, c === 0 ? level * INDENT : 0)] : [],
      ),
    );
  return heights;
};

const sheetOf = (form: Form): WriteSheet => {
  const { titles, columns, rows, paper = 'a4', room = 0 } = form;
  const width = columns.length;
  const widths = columns.map((_, i) => widthOf(form, i));
  const headRow = titles.length + 1;
  const firstRow = headRow + 2;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void => {
    cells.set(`${row},${column}`, cell);
  };
  for (const [i] of titles.entries()) put(i, 0, { style: i === 0 ? TITLE : LINE });
  for (const [i] of columns.entries()) put(headRow, i, { style: HEAD });
  for (const [r, { cells: values, level = 0, total = false }] of rows.entries())
    for (let c = 0; c < width; c += 1) {
      const value = values[c] ?? null;
      const formula = total ? totalFormula(rows, r, c, firstRow) : undefined;
      const style = bodyStyle(value, total, c === 0 ? level : 0);
      put(headRow + 1 + r, c, {
        style,
        ...(formula !== undefined && { formula, formulaResult: value, value, type: 'formula' }),
      });
    }
  const last = firstRow + rows.length + room - 1;
  const dataValidations = columns.flatMap(({ choices }, i): DataValidation[] =>
    choices === undefined
      ? []
      : [
          {
            type: 'list',
            values: [...choices],
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: 'warning',
            range: `${colToLetter(i)}${firstRow}:${colToLetter(i)}${last}`,
          },
        ],
  );
  const lines: CellValue[][] = [
    ...titles.map((title) => [title]),
    [],
    columns.map(({ head }) => head),
    ...rows.map(({ cells: values }) => [...values]),
  ];
  return {
    name: sheetName(form.name),
    rows: lines,
    cells,
    columns: widths.map((w) => ({ width: w })),
    rowDefs: new Map(heightsOf(form, widths)),
    merges:
      width > 1
        ? titles.map((_, i) => ({ startRow: i, startCol: 0, endRow: i, endCol: width - 1 }))
        : [],
    freezePane: { rows: headRow + 1 },
    dataValidations,
    pageSetup: {
      paperSize: paper,
      orientation: width > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
};

/** The workbook, as an XLSX file. */
export const writeWorkbook = async (forms: readonly Form[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: forms.map(sheetOf), defaultFont: FONT });

/** Rows from which on a table is written row by row: the whole of it is never in memory, and it has no merged titles and no sums. */
export const LONG = 20_000;

/** Whether these are one table that is written row by row. */
export const isLong = (forms: readonly Form[]): boolean =>
  forms.length === 1 && (forms[0]?.rows.length ?? 0) > LONG;

function* linesOf({ titles, columns, rows }: Form): Generator<CellValue[]> {
  for (const title of titles) yield [title];
  yield [];
  yield columns.map(({ head }) => head);
  for (const { cells } of rows) yield [...cells];
}

/** A long table as an XLSX file, in pieces as they are read. */
export const streamWorkbook = (form: Form): ReadableStream<Uint8Array> =>
  writeXlsxStream(linesOf(form), {
    name: sheetName(form.name),
    columns: form.columns.map((_, i) => ({
      width: widthOf(form, i),
      style: { font: FONT, border: BORDER },
    })),
    freezePane: { rows: form.titles.length + 2 },
  });
