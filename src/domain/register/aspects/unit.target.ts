import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import { askedText } from '../target-text.ts';
import type { TargetSense, TargetSubject } from '../vocabulary.ts';

/**
 * What a unit, with all under it, is to reach by a day. `value`: percent where it is a cut and where the subject is a share,
 * else a number. `since`: the day that a cut is counted from; without it, the day on which the target was set.
 */
export interface UnitTarget {
  readonly key: readonly [UnitId, TargetSubject, by: Day];
  readonly value: { readonly sense: TargetSense; readonly value: number; readonly since?: Day };
}

/** The aspect. */
export const unitTarget: AspectOf<UnitTarget> = {
  label: ['Mục tiêu', 'Target'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'subject' }, { column: 'due' }],
  columns: {
    sense: { type: 'text' },
    value: { type: 'numeric' },
    since: { type: 'date', optional: true },
  },
  attribute: true,
  called: ([, subject], say) => say.word('targetSubject', subject),
  words: (say, [, subject, due], value) =>
    `${askedText(say, subject, value)}, ${say.told(`đến ${say.day(due)}`, `by ${say.day(due)}`)}`,
};
