/** What has a deadline: breaches that a rule tolerates for a time, and what an act has said only until a day. */
import { type Tolerated, toleratedOn } from '../../domain/rules/engine.ts';
import { PACKS } from '../../domain/rules/packs.ts';
import type { Aspect, Key, Value } from '../../domain/register/aspects.ts';
import { type Facts, heldAt, keysOf } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';

/** What acts say until a day: a pilot, a post that is frozen or to be abolished, a holder on leave, a discipline. */
const UNTIL = [
  'unit.pilot',
  'post.standing',
  'tenure.standing',
  'person.discipline',
] as const satisfies readonly Aspect[];

type Until = (typeof UNTIL)[number];

/** A value that an act has given until a day, and that still stands. */
export interface Running<A extends Until = Until> {
  readonly aspect: A;
  readonly key: Key<A>;
  readonly value: Value<A>;
  /** Absent where the day has come. */
  readonly until?: Day;
}

/** Something with a deadline. */
export type Deadline = Tolerated | Running;

/** Whether a deadline is that of a value, not of a rule. */
export const isRunning = (deadline: Deadline): deadline is Running => 'aspect' in deadline;

const runningAt = <A extends Until>(facts: Facts, aspect: A, day: Day): readonly Running<A>[] =>
  heldAt(facts, keysOf(facts, aspect), aspect, day).flatMap(({ key, value }) => {
    const { until } = value;
    if (until === undefined) return [];
    return [{ aspect, key, value, ...(until > day && { until }) }];
  });

/** All of it on a day: what is overdue first, then by deadline. */
export const deadlinesAt = (facts: Facts, day: Day): readonly Deadline[] => {
  const place = (found: Deadline): string =>
    `${found.until ?? day} ${isRunning(found) ? found.key.join(' ') : found.subject}`;
  return [
    ...toleratedOn(PACKS, facts, day),
    ...UNTIL.flatMap((aspect): readonly Running[] => runningAt(facts, aspect, day)),
  ].toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
};
