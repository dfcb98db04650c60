/** Half-open periods of valid time, `[from, to)`. The only form of an interval below the edge. */
import { type Day, civil, earlierOf, laterOf } from './day.ts';

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

const daysIn = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Years in a period that ends, the days of each calendar year by its length: sums of neighbouring periods are exact. */
export const yearsIn = ({ from, to }: Period): number => {
  let years = 0;
  for (let at = from; at < to;) {
    const { year } = civil(at);
    const whole: Period = { from: `${year}-01-01` as Day, to: `${year + 1}-01-01` as Day };
    const end = earlierOf(whole.to, to);
    years += daysIn({ from: at, to: end }) / daysIn(whole);
    at = end;
  }
  return years;
};
