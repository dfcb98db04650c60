/** Checks over windows: on which stretches of days a condition is broken. */
import type { Entry } from '../register/entry.ts';
import { type Day, FOREVER } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** The days on which any of these timelines changes, from `from` on, `from` included; in order, each once. */
export const changeDays = (from: Day, lines: Iterable<readonly Entry[]>): readonly Day[] => {
  const days = new Set<Day>([from]);
  for (const line of lines) for (const entry of line) if (entry.day > from) days.add(entry.day);
  return [...days].toSorted();
};

/** What is found on a day, and over which days it stays the same. */
export interface Stretch<T> {
  readonly found: T;
  readonly over: Period;
}

/** Looks on each day of change and joins neighbouring days on which the same is found. */
export const stretches = <T>(
  days: readonly Day[],
  look: (day: Day) => T | undefined,
  same: (a: T, b: T) => boolean,
): readonly Stretch<T>[] => {
  const result: Stretch<T>[] = [];
  days.forEach((day, i) => {
    const found = look(day);
    if (found === undefined) return;
    const over = { from: day, to: days[i + 1] ?? FOREVER };
    const last = result.at(-1);
    if (last && last.over.to === day && same(last.found, found)) {
      result[result.length - 1] = {
        found: last.found,
        over: { from: last.over.from, to: over.to },
      };
    } else {
      result.push({ found, over });
    }
  });
  return result;
};

/** Whether two lists hold the same texts in the same order. */
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
