/** Workbooks as offices print them: title, head, borders, sums as formulas, paper set up; texts stay texts (decision 12). */
import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre';
import { colToLetter } from 'hucre';
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx';

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
const FONT = { name: 'Times New Roman', size: 12 };
const TITLE: CellStyle = {
  font: { ...FONT, size: 14, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const LINE: CellStyle = { font: FONT, alignment: { horizontal: 'center' } };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** `@`: a code is a text whatever it looks like. */
const TEXT = '@';
const NUMBER = '#,##0.##';

const bodyStyle = (isNumber: boolean, total: boolean, indent: number): CellStyle => ({
  font: { ...FONT, ...(total && { bold: true }) },
  border: BORDER,
  numFmt: isNumber ? NUMBER : TEXT,
  alignment: isNumber
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

const widthOf = (form: Form, column: number): number => {
  const longest = form.rows
    .slice(0, 500)
    .reduce((most, { cells }) => Math.max(most, String(cells[column] ?? '').length), 0);
  const head = (form.columns[column]?.head.length ?? 0) / 2;
  return Math.min(48, Math.max(8, head, longest) + 2);
};

const sheetOf = (form: Form): WriteSheet => {
  const { titles, columns, rows, paper = 'a4', room = 0 } = form;
  const width = columns.length;
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
      const style = bodyStyle(typeof value === 'number', total, c === 0 ? level : 0);
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
    columns: columns.map((_, i) => ({ width: widthOf(form, i) })),
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
