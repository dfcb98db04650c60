/** Workbooks as offices have them, written by another library than reads them. */
import * as XLSX from '@e965/xlsx';

/** A sheet: its rows, what is merged, which rows are hidden. */
export interface Made {
  readonly rows: readonly (readonly unknown[])[];
  readonly merges?: readonly string[];
  readonly hidden?: readonly number[];
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A file of a format. */
export const fileOf = (
  format: 'xlsx' | 'biff8' | 'biff5' | 'ods',
  sheets: Readonly<Record<string, Made>>,
): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const [name, { rows, merges = [], hidden = [], formulas = {} }] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][], { cellDates: true });
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    const shown: { hidden?: boolean }[] = [];
    for (const row of hidden) shown[row - 1] = { hidden: true };
    sheet['!rows'] = shown;
    for (const [at, f] of Object.entries(formulas))
      Object.assign(sheet[at] as object, { f, t: 'n' });
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format }) as Buffer);
};
