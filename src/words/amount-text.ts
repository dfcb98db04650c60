/** Amounts in words, those too of which a part is not known. */
import { type Amount, EPSILON, type Range, heldRange } from '../domain/register/amount.ts';
import type { ItemId } from '../domain/register/ids.ts';
import { type Language, numberText, say } from './language.ts';

/** The columns of the books. */
export type BookColumn = 'opening' | 'in' | 'out' | 'closing';

/** A range: “50 – 150”, or a number where that is all it can be. */
export const rangeText = ({ least, most }: Range, language: Language): string =>
  most - least < EPSILON
    ? numberText(least, language)
    : `${numberText(least, language)} – ${numberText(most, language)}`;

/** An amount with its unit: “150 ha”, or “50 – 150 ha, một phần chưa xác định”. */
export const amountText = (
  amount: Amount,
  unit: string,
  sizes: (item: ItemId) => Range,
  language: Language,
): string => {
  const range = heldRange(amount, sizes);
  const text = `${rangeText(range, language)} ${unit}`;
  return range.most - range.least < EPSILON
    ? text
    : say(language, `${text}, một phần chưa xác định`, `${text}, a part not settled`);
};

/** A row of the books, as far as its numbers go. */
export type BookNumbers = Readonly<Record<BookColumn, number>> & {
  readonly ranges?: Readonly<Partial<Record<BookColumn, Range>>>;
};

/** Whether there is anything in a column of a row of the books. */
export const moves = (row: BookNumbers, column: BookColumn): boolean =>
  row[column] !== 0 || row.ranges?.[column] !== undefined;

/** A number of a row of the books. */
export const bookText = (row: BookNumbers, column: BookColumn, language: Language): string => {
  const range = row.ranges?.[column];
  return range ? rangeText(range, language) : numberText(row[column], language);
};

/** What came or went by a row of the books: `+30`, `−30`, a range; nothing where nothing did. */
export const moveText = (row: BookNumbers, column: 'in' | 'out', language: Language): string => {
  if (!moves(row, column)) return '';
  const sign = row.ranges?.[column] ? '' : column === 'in' ? '+' : '−';
  return `${sign}${bookText(row, column, language)}`;
};
