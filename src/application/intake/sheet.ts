/** What a spreadsheet holds, whatever its format: rows of values as an office wrote them. */

/** A value of a cell. A day as a spreadsheet has it is told apart from text that looks like one. */
export type SheetValue = string | number | boolean | { readonly day: string } | null;

/** A row. */
export interface SheetRow {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly values: readonly SheetValue[];
  readonly hidden?: true;
  /** The heading that it stands under, without its number. */
  readonly heading?: string;
}

/** A sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly hidden?: true;
}

/** What was done to a file so that it could be read, or left out of it. */
export type Notice =
  | { readonly code: 'macros-left-out' | 'links-left-out' }
  | { readonly code: 'formulas-as-values'; readonly cells: number }
  | { readonly code: 'letters-converted'; readonly set: 'tcvn3' | 'vni' | 'cp1258' }
  | { readonly code: 'letters-doubtful' };

/** A file, read. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly notices: readonly Notice[];
}
