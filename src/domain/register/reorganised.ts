/** Since when a unit is what it is after a reorganisation. */
import type { Day } from '../time/day.ts';
import { type Facts, timeline } from './facts.ts';
import { type UnitId, ref } from './ids.ts';

/** The last day up to `day` on which another unit went into this one, wholly or in part. */
export const reorganisedOn = (facts: Facts, unit: UnitId, day: Day): Day | undefined =>
  [...facts.referring(ref('unit', unit), 'succession')]
    .filter(([from, into]) => into === unit && from !== unit)
    .flatMap((key) => timeline(facts, 'succession', key).map((fact) => fact.from))
    .filter((from) => from <= day)
    .toSorted()
    .at(-1);
