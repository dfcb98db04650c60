/** Half-open periods of valid time, `[from, to)`. The only form of an interval below the edge. */
import { type Day, earlierOf, laterOf } from './day.ts';

/** All days `d` with `from <= d < to`. `to` may be {@link FOREVER}. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Whether `day` lies in the period. */
export const contains = (p: Period, day: Day): boolean => p.from <= day && day < p.to;

/** Whether two periods share a day. */
const overlaps = (a: Period, b: Period): boolean => a.from < b.to && b.from < a.to;

/** The days two periods share; `undefined` where there are none. */
export const intersect = (a: Period, b: Period): Period | undefined => {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from < to ? { from, to } : undefined;
};

/** The days of `a` that are not in `b`: none, one or two periods, in order. */
const subtract = (a: Period, b: Period): readonly Period[] => {
  if (!overlaps(a, b)) return [a];
  const rest: Period[] = [];
  if (a.from < b.from) rest.push({ from: a.from, to: b.from });
  if (b.to < a.to) rest.push({ from: b.to, to: a.to });
  return rest;
};

/** The days of `a` in none of `others`, in order. */
export const uncovered = (a: Period, others: readonly Period[]): readonly Period[] =>
  others.reduce<readonly Period[]>((left, o) => left.flatMap((p) => subtract(p, o)), [a]);
