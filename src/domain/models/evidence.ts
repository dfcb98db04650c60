/**
 * What a model brought: before and after, beside places that did not do it. The difference of the differences is the effect only
 * where both would have gone the same way without it: the page says so.
 */
import { countOf } from '../targets/subjects.ts';
import type { Counted } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import type { UnitId } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import { keysOf } from '../register/facts.ts';
import type { TargetSubject } from '../register/vocabulary.ts';

/** One place on two days. */
export interface PlaceEvidence {
  readonly area: UnitId;
  readonly treated: boolean;
  readonly before: Counted;
  readonly after: Counted;
  /** Percent by which it changed. */
  readonly change: number;
}

/** The evidence. */
export interface Evidence {
  readonly places: readonly PlaceEvidence[];
  /** Mean change in percent of the places that did it, and of those that did not; nothing where there is none. */
  readonly treated?: number;
  readonly others?: number;
  /** The first less the second, in percentage points. */
  readonly difference?: number;
}

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Places that can be compared with an area: of its tier, there on both days. */
export const comparable = (before: DayView, after: DayView, area: UnitId): readonly UnitId[] => {
  const kind = before.kindOf(area);
  const tier = kind && tierOf(kind);
  return keysOf(before.facts, 'unit.type').flatMap(([unit]) => {
    const [was, is] = [before.kindOf(unit), after.kindOf(unit)];
    return unit !== area && was && is && tier !== undefined && tierOf(was) === tier ? [unit] : [];
  });
};

/** What was measured in places that did it and in others, on two days; places of which nothing is known are left out. */
export const evidenceOf = (
  before: DayView,
  after: DayView,
  subject: TargetSubject,
  treated: readonly UnitId[],
  others: readonly UnitId[],
): Evidence => {
  const placeOf = (area: UnitId, isTreated: boolean): readonly PlaceEvidence[] => {
    const [was, is] = [countOf(before, area, subject), countOf(after, area, subject)];
    return was && is && was.value > 0
      ? [
          {
            area,
            treated: isTreated,
            before: was,
            after: is,
            change: ((is.value - was.value) / was.value) * 100,
          },
        ]
      : [];
  };
  const places = [
    ...treated.flatMap((area) => placeOf(area, true)),
    ...others.flatMap((area) => placeOf(area, false)),
  ];
  const changes = (isTreated: boolean): number | undefined =>
    mean(places.filter((one) => one.treated === isTreated).map(({ change }) => change));
  const [did, not] = [changes(true), changes(false)];
  return {
    places,
    ...(did !== undefined && { treated: did }),
    ...(not !== undefined && { others: not }),
    ...(did !== undefined && not !== undefined && { difference: did - not }),
  };
};
