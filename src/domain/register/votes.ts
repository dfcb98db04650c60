/** What people and their bodies said to a change of a unit, place by place. */
import { type Facts, entryAt } from './facts.ts';
import type { Entry } from './entry.ts';
import { type UnitId, ref } from './ids.ts';
import { type VoteCounts, countedTogether } from './vote-counts.ts';
import type { VotingBody } from './vocabulary.ts';
import type { Day } from '../time/day.ts';

/** A vote as it holds on a day: its counts of each place, and what they come to. */
export interface Vote {
  readonly places: readonly Entry<'unit.vote'>[];
  readonly counts: VoteCounts;
}

/** What a body of people last said of a unit; nothing where the register has no vote of theirs on the day. */
export const voteOf = (
  facts: Facts,
  unit: UnitId,
  body: VotingBody,
  day: Day,
): Vote | undefined => {
  const places = [...facts.referring(ref('unit', unit), 'unit.vote')].flatMap((key) => {
    const [of, , by] = key;
    const entry = of === unit && by === body ? entryAt(facts, 'unit.vote', key, day) : undefined;
    return entry ? [entry] : [];
  });
  return places.length === 0
    ? undefined
    : { places, counts: countedTogether(places.flatMap(({ value }) => value ?? [])) };
};
