/** Tables that the browser saves for a spreadsheet. */
import { type Cell, csvOf } from '../../../src/words/csv.ts';
import { saveFile } from './save-file.ts';

/** Has the browser save a table; every column has a head. */
export const saveCsv = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): void => {
  saveFile(name, 'text/csv', csvOf(heads, rows));
};
