/** Tables for spreadsheets: CSV in UTF-8 with a mark at the start, so that Excel reads Vietnamese. */
import { saveFile } from './save-file.ts';

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Has the browser save a table. */
export const saveCsv = (name: string, rows: readonly (readonly (string | number)[])[]): void => {
  const text = `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
  saveFile(name, 'text/csv', text);
};
