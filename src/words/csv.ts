/** Tables as CSV (RFC 4180) that a spreadsheet opens: UTF-8 with its mark, and nothing in them that it would run or change. */

/** A cell: text is taken as text, a number as a number. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, after white space too (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@|%\t\r＝＋－＠]/;
/** What it would take for another value: a code loses its zeros or its last digits, `1-2` and `07/2018` become days. */
const CODE = /^(?:0\d+|\d{12,}|\d{1,4}[-/]\d{1,4})$/;

const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  if (CODE.test(text)) return `="${text}"`;
  return FORMULA.test(text) ? `'${text}` : text;
};

const quoted = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const lineOf = (cells: readonly Cell[]): string =>
  cells.map((cell) => quoted(cellText(cell))).join(',');

/** The table, its heads first. */
export const csvOf = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[heads, ...rows].map(lineOf).join('\r\n')}\r\n`;
