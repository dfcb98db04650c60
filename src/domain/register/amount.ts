/**
 * Amounts of which a part may be unknown: linear in the sizes of open items. Of A with 100 that gave a part x to B with 50,
 * A has 100 − x and B has 50 + x: whatever x is, they have 150 together.
 */
import type { ItemId } from './ids.ts';

/** Open items with how often the part is in an amount: −1 where it was given away. */
export type Parts = Readonly<Record<ItemId, number>>;

/** An amount: what is known of it, and its unknown parts. */
export interface Amount {
  readonly amount: number;
  /** Present where a part is unknown. */
  readonly parts?: Parts;
}

/** The least and the most that something can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Amounts smaller than this are rounding. */
export const EPSILON = 1e-6;

/** What is not there. */
export const NOTHING: Amount = { amount: 0 };

/** Sums of decimals are told as decimals. */
const rounded = (amount: number): number => Math.round(amount * 1e9) / 1e9;

const amountOf = (amount: number, parts: readonly (readonly [string, number])[]): Amount => {
  const left = parts.filter(([, times]) => Math.abs(times) > EPSILON);
  return {
    amount: rounded(amount),
    ...(left.length > 0 && {
      parts: Object.fromEntries(left.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
};

/** The open items in an amount. */
export const itemsIn = ({ parts }: Amount): readonly ItemId[] =>
  Object.keys(parts ?? {}) as ItemId[];

/** How often an item is in an amount. */
export const timesIn = ({ parts }: Amount, item: ItemId): number => parts?.[item] ?? 0;

/** The sum of two amounts, the second taken so many times. */
export const plus = (a: Amount, b: Amount, times = 1): Amount => {
  const items = new Set([...itemsIn(a), ...itemsIn(b)]);
  return amountOf(
    a.amount + times * b.amount,
    [...items].map((item) => [item, timesIn(a, item) + times * timesIn(b, item)]),
  );
};

/** What is left of an amount when another is taken. */
export const minus = (a: Amount, b: Amount): Amount => plus(a, b, -1);

/** A share of an amount. */
export const shareOf = (a: Amount, share: number): Amount => plus(NOTHING, a, share);

/** A part of unknown size. */
export const partOf = (item: ItemId): Amount => amountOf(0, [[item, 1]]);

/** The amount once the size of an item is known. */
export const bind = (a: Amount, item: ItemId, size: number): Amount =>
  a.parts?.[item] === undefined
    ? a
    : amountOf(
        a.amount + timesIn(a, item) * size,
        itemsIn(a).flatMap((other) => (other === item ? [] : [[other, timesIn(a, other)]])),
      );

/** What an amount can be, where these are the sizes that its items can have. */
export const rangeOf = (a: Amount, sizes: (item: ItemId) => Range): Range => {
  let { amount: least, amount: most } = a;
  for (const item of itemsIn(a)) {
    const times = timesIn(a, item);
    const size = sizes(item);
    least += times * (times > 0 ? size.least : size.most);
    most += times * (times > 0 ? size.most : size.least);
  }
  return { least: rounded(least), most: rounded(most) };
};

/** What a unit can have of an amount: never less than nothing. */
export const heldRange = (a: Amount, sizes: (item: ItemId) => Range): Range => {
  const { least, most } = rangeOf(a, sizes);
  return { least: Math.max(0, least), most: Math.max(0, most) };
};
