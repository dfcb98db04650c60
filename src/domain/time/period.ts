/** Half-open periods of valid time, `[from, to)`. The only form of an interval below the edge. */
import { type Day, FOREVER, earlierOf, laterOf } from './day.ts';

/** All days `d` with `from <= d < to`. `to` may be {@link FOREVER}. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A period; throws where it would be empty, since an empty period is a bug of the caller. */
export const period = (from: Day, to: Day = FOREVER): Period => {
  if (!(from < to)) throw new RangeError(`empty period [${from}, ${to})`);
  return { from, to };
};

/** Whether `day` lies in the period. */
export const contains = (p: Period, day: Day): boolean => p.from <= day && day < p.to;

/** Whether `inner` lies wholly in `outer`. */
export const covers = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.from < b.to && b.from < a.to;

/** Whether `a` ends on the day `b` begins. */
export const meets = (a: Period, b: Period): boolean => a.to === b.from;

/** The days two periods share; `undefined` where there are none. */
export const intersect = (a: Period, b: Period): Period | undefined => {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from < to ? { from, to } : undefined;
};

/** The days of `a` that are not in `b`: none, one or two periods, in order. */
export const subtract = (a: Period, b: Period): readonly Period[] => {
  if (!overlaps(a, b)) return [a];
  const rest: Period[] = [];
  if (a.from < b.from) rest.push({ from: a.from, to: b.from });
  if (b.to < a.to) rest.push({ from: b.to, to: a.to });
  return rest;
};

/** The days of `a` in none of `others`, in order. */
export const uncovered = (a: Period, others: readonly Period[]): readonly Period[] =>
  others.reduce<readonly Period[]>((left, o) => left.flatMap((p) => subtract(p, o)), [a]);

/** The same set of days as the fewest periods, in order. */
export const union = (periods: readonly Period[]): readonly Period[] => {
  const merged: Period[] = [];
  for (const p of periods.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last && p.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: laterOf(last.to, p.to) };
    else merged.push(p);
  }
  return merged;
};
