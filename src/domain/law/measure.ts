/** What a measure of the law is. */
import type { Both } from '../both.ts';
import type { DayView } from '../register/day-view.ts';
import type { UnitId } from '../register/ids.ts';

/** A number; `missing` where the register has not what it takes; nothing where it makes no sense of the unit. */
export type Measured = number | 'missing' | undefined;

/** A measure. */
export interface LawMeasure {
  readonly title: Both;
  /**
   * What it looks at, and so whose verdict a change may turn: the unit that changes; the commune that it serves; or every area
   * that it is in, of any tier.
   */
  readonly reach: 'unit' | 'commune' | 'area';
  /** It tells whether something is so, as 1 or 0: the number is not worth telling. */
  readonly whether?: true;
  readonly of: (view: DayView, unit: UnitId) => Measured;
}
