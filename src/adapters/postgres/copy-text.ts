/** COPY's text format and the statement that takes it (PostgreSQL manual, COPY, "Text Format"). */
import { encode } from './values.ts';

/** Size of a piece in characters, near enough: large enough to amortise a call, small enough that the server begins early. */
const PIECE = 1 << 14;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

const copyField = (value: unknown): string => {
  const text = encode(value);
  return text === null ? '\\N' : text.replace(/[\\\b\f\n\r\t\v]/g, (char) => ESCAPES[char] ?? char);
};

/** Rows as pieces of COPY text, and how many rows went by. */
export const copyPieces = function* (
  rows: Iterable<readonly unknown[]>,
): Generator<string, number> {
  let piece = '';
  let count = 0;
  for (const row of rows) {
    piece += `${row.map(copyField).join('\t')}\n`;
    count += 1;
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
  return count;
};

/** Quotes a name, with its schema if it carries one. */
const quoteName = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');

/** `copy "t" ("a", "b") from <source>`. */
export const copyStatement = (table: string, columns: readonly string[], source: string): string =>
  `copy ${quoteName(table)} (${columns.map(quoteName).join(', ')}) from ${source}`;
