/** What an act changes, timeline by timeline and day by day: the raw matter of postings. */
import { type Aspect, type Key, type Value, lineText } from '../register/aspects.ts';
import { type Entry, type NamedEnd, decisive } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { DraftFacts } from '../register/memory-facts.ts';
import type { Day } from '../time/day.ts';

/** One timeline on one day: what held without the act's part of that day, and what holds with it. */
export interface Change<A extends Aspect = Aspect> {
  readonly aspect: A;
  readonly key: Key<A>;
  readonly prior?: Value<A>;
  readonly next?: Value<A>;
  /** Where the fact goes that the act ends. */
  readonly out?: NamedEnd;
  /** Where the fact had gone that the act brings back by taking an ending away. */
  readonly back?: NamedEnd;
  readonly article: string;
}

/** The changes of one day, with the register before and after them. */
export interface DayOfChange {
  readonly day: Day;
  readonly was: Facts;
  readonly is: Facts;
  readonly changes: readonly Change[];
}

const changeOf = <A extends Aspect>(was: Facts, is: Facts, day: Day, cause: Entry<A>): Change => {
  const { aspect, key, article } = cause;
  const old = decisive(was.entries(aspect, key), day);
  const now = decisive(is.entries(aspect, key), day);
  const change: Change<A> = {
    aspect,
    key,
    ...(old?.value && { prior: old.value }),
    ...(now?.value && { next: now.value }),
    ...(now?.end && { out: now.end }),
    ...(old?.end && { back: old.end }),
    article,
  };
  return change;
};

/**
 * Walks the days an act touches, in order. On each day `was` is the register with the act's part of earlier
 * days in it, `is` the same with this day's part too: other acts of the same day are in both.
 * Entries the act takes back count on their own days.
 */
export function* daysOfChange(
  before: Facts,
  entries: readonly Entry[],
  retracted: readonly Entry[] = [],
): Iterable<DayOfChange> {
  const days = [...new Set([...retracted, ...entries].map((e) => e.day))].toSorted();
  for (const [i, day] of days.entries()) {
    const upTo = (last: Day | undefined): DraftFacts => {
      const facts = new DraftFacts(before);
      for (const e of retracted) if (last !== undefined && e.day <= last) facts.retract(e);
      for (const e of entries) if (last !== undefined && e.day <= last) facts.add(e);
      return facts;
    };
    const was = upTo(days[i - 1]);
    const is = upTo(day);
    const causes = new Map<string, Entry>();
    for (const e of [...retracted, ...entries]) {
      if (e.day === day) causes.set(lineText(e.aspect, e.key), e);
    }
    yield { day, was, is, changes: [...causes.values()].map((e) => changeOf(was, is, day, e)) };
  }
}

/** Whether a change is of this aspect. */
export const isOf =
  <A extends Aspect>(aspect: A) =>
  (change: Change): change is Change & Change<A> =>
    change.aspect === aspect;
