/** Tables for spreadsheets: CSV in UTF-8 with a mark at the start, so that Excel reads Vietnamese. */

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Has the browser save a table. */
export const saveCsv = (name: string, rows: readonly (readonly (string | number)[])[]): void => {
  const text = `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
