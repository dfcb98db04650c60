/** What a unit holds on a day. */
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { childrenAt, ofUnitAt, peopleAt, postsAt, premisesAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { AMOUNT_ASPECTS, type HoldingRef, holdingOf } from './holding.ts';

/** Everything that a unit holds on a day: what is under it, functions, posts, people, premises, amounts. */
export const holdingsAt = (facts: Facts, unit: UnitId, day: Day): readonly HoldingRef[] => {
  const found: HoldingRef[] = childrenAt(facts, unit, day).map((id): HoldingRef => `unit:${id}`);
  for (const { key } of ofUnitAt(facts, 'mandate', unit, day)) found.push(`function:${key[0]}`);
  for (const { key } of postsAt(facts, unit, day)) found.push(`post:${key[0]}`);
  for (const { key } of peopleAt(facts, unit, day)) found.push(`person:${key[0]}`);
  for (const { key } of premisesAt(facts, unit, day)) found.push(`premises:${key[0]}`);
  for (const aspect of AMOUNT_ASPECTS) {
    for (const { key } of ofUnitAt(facts, aspect, unit, day)) {
      const holding = holdingOf(aspect, key);
      if (holding) found.push(holding);
    }
  }
  return found;
};
