/**
 * Number books (sổ đăng ký văn bản): the numbers that one body gives to one type of act, in a calendar year on the ladder of the State
 * (Nghị định 30/2020/NĐ-CP, art. 15), in a term of the committee on that of the Party (Quy định 66-QĐ/TW, art. 13; from memory).
 */
import type { Day } from '../time/day.ts';
import type { Act } from './act.ts';
import type { Acts } from './act-list.ts';
import { nameKey } from './act-number.ts';

/** A number in its parts: `07-QĐ/TU` is 7, with `-QĐ/TU` after it. */
export interface NumberParts {
  readonly number: number;
  readonly mark: string;
  readonly ladder: 'state' | 'party';
}

const PARTS = /^\s*(\d{1,5})\s*([-–/].*)$/u;

/** A number as printed in its parts; nothing where it begins with no number. */
export const partsOf = (printed: string): NumberParts | undefined => {
  const [, digits, mark] = PARTS.exec(printed) ?? [];
  if (digits === undefined || mark === undefined) return undefined;
  return {
    number: Number(digits),
    mark: mark.trim(),
    ladder: mark.startsWith('/') ? 'state' : 'party',
  };
};

/** Years in which congresses begin a term of five years; a term begins in October of one. */
const FIRST_TERM = 2010;
const TERM = 5;
const CONGRESS_MONTH = 10;

/** The time that a number of a ladder signed on a day counts in: a year, or a term. */
export const periodOf = (
  ladder: NumberParts['ladder'],
  signed: Day,
): { readonly from: number; readonly to: number } => {
  const [year, month] = [Number(signed.slice(0, 4)), Number(signed.slice(5, 7))];
  if (ladder === 'state') return { from: year, to: year };
  const counted = month < CONGRESS_MONTH ? year - 1 : year;
  const from = FIRST_TERM + Math.floor((counted - FIRST_TERM) / TERM) * TERM;
  return { from, to: from + TERM };
};

/** One book. */
export interface NumberBook {
  readonly issuer: string;
  readonly type: Act['type'];
  readonly period: { readonly from: number; readonly to: number };
  readonly mark: string;
  /** What is in it, by number; several acts of one number are a fault. */
  readonly acts: readonly { readonly number: number; readonly act: Act }[];
}

/** Numbers of a book between its first and its last that no act of the register bears. */
export const missingIn = ({ acts }: NumberBook): readonly number[] => {
  const there = new Set(acts.map(({ number }) => number));
  const last = Math.max(0, ...there);
  return Array.from({ length: last }, (_, i) => i + 1).filter((n) => !there.has(n));
};

/** Numbers that more than one act of a book bears. */
export const twiceIn = ({ acts }: NumberBook): readonly number[] =>
  [...Map.groupBy(acts, ({ number }) => number)]
    .filter(([, of]) => of.length > 1)
    .map(([number]) => number);

/** The books of a register as they stand on a day; acts that were undone are in none, nor are those without a number. */
export const numberBooks = (acts: Acts, until: Day): readonly NumberBook[] => {
  const books = new Map<string, NumberBook & { acts: { number: number; act: Act }[] }>();
  for (const { act, undone } of acts) {
    if (undone !== undefined || act.number === undefined || act.signed > until) continue;
    const parts = partsOf(act.number);
    if (!parts) continue;
    const period = periodOf(parts.ladder, act.signed);
    const name = `${nameKey(act.issuer)}|${act.type}|${parts.ladder}|${period.from}`;
    const book = books.get(name);
    const entry = { number: parts.number, act };
    if (book) book.acts.push(entry);
    else
      books.set(name, {
        issuer: act.issuer,
        type: act.type,
        period,
        mark: parts.mark,
        acts: [entry],
      });
  }
  return [...books.values()].map((book) => ({
    ...book,
    acts: book.acts.toSorted((a, b) => a.number - b.number),
  }));
};

/** How a number is written: at least two digits, as papers have it. */
const written = (number: number, mark: string): string =>
  `${String(number).padStart(2, '0')}${mark}`;

/** What a number would be next to. */
export interface NextNumber {
  readonly next: string;
  /** Numbers of the book that the register has no act of. */
  readonly missing: readonly number[];
}

/**
 * The number that an act of an issuer signed on a day would bear; nothing where the register has no number of it for that type yet.
 * A new year or term begins with 1, with the mark of the last book.
 */
export const nextNumber = (
  acts: Acts,
  { issuer, type, signed }: Pick<Act, 'issuer' | 'type' | 'signed'>,
): NextNumber | undefined => {
  const own = numberBooks(acts, '9999-12-31' as Day)
    .filter((book) => nameKey(book.issuer) === nameKey(issuer) && book.type === type)
    .toSorted((a, b) => a.period.from - b.period.from);
  const last = own.at(-1);
  if (!last) return undefined;
  const ladder = last.mark.startsWith('/') ? 'state' : 'party';
  const { from } = periodOf(ladder, signed);
  const book = own.findLast((one) => one.period.from === from);
  if (!book) return { next: written(1, last.mark), missing: [] };
  const { number } = book.acts.at(-1) ?? { number: 0 };
  return { next: written(number + 1, book.mark), missing: missingIn(book) };
};
