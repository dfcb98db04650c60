/** Measures that look at one day, as measures over all days that a draft touches. */
import type { Entry } from '../register/entry.ts';
import type { Aspect } from '../register/aspects.ts';
import type { Facts } from '../register/facts.ts';
import { type RefKind, ref } from '../register/ids.ts';
import { type Day, FOREVER } from '../time/day.ts';
import type { Breach, Measure, Says } from './rule.ts';
import type { Touched } from './touched.ts';

/** A measure of one subject on one day. */
export interface Daily<Id extends string> {
  readonly about: RefKind;
  readonly sees: readonly Aspect[];
  /** The subjects among what is touched, each with the first day on which it is. */
  readonly touches: (facts: Facts, touched: readonly Touched[]) => ReadonlyMap<Id, Day>;
  /** The timelines that what it finds follows from. */
  readonly lines: (facts: Facts, id: Id) => Iterable<readonly Entry[]>;
  /** Other days on which what it finds may change. */
  readonly days?: (facts: Facts, id: Id) => Iterable<Day>;
  /** All that is broken on the day. */
  readonly look: (facts: Facts, id: Id, day: Day) => readonly Says[];
}

/** The days on which any of these timelines changes, from `from` on, `from` included; in order, each once. */
export const changeDays = (
  from: Day,
  lines: Iterable<readonly Entry[]>,
  others: Iterable<Day> = [],
): readonly Day[] => {
  const days = new Set<Day>([from]);
  for (const day of others) if (day > from) days.add(day);
  for (const line of lines) for (const entry of line) if (entry.day > from) days.add(entry.day);
  return [...days].toSorted();
};

const breachesOf = <Id extends string>(
  measure: Daily<Id>,
  facts: Facts,
  id: Id,
  from: Day,
): readonly Breach[] => {
  const subject = ref(measure.about, id);
  const days = changeDays(from, measure.lines(facts, id), measure.days?.(facts, id));
  const found: Breach[] = [];
  const open = new Map<string, number>();
  for (const [i, day] of days.entries()) {
    const to = days[i + 1] ?? FOREVER;
    for (const says of measure.look(facts, id, day)) {
      const name = JSON.stringify(says);
      const at = open.get(name) ?? -1;
      const last = found[at];
      if (last?.over.to === day) found[at] = { ...last, over: { from: last.over.from, to } };
      else {
        open.set(name, found.length);
        found.push({ subject, says, over: { from: day, to } });
      }
    }
  }
  return found;
};

/** Looks on each day of change, and joins neighbouring days on which the same is found. */
export const eachDay = <Id extends string>(measure: Daily<Id>): Measure => ({
  about: measure.about,
  sees: measure.sees,
  find: (facts, touched) =>
    [...measure.touches(facts, touched)].flatMap(([id, from]) =>
      breachesOf(measure, facts, id, from),
    ),
});
