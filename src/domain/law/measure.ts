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
   * What it looks at: the unit alone; all that serves the commune that the unit is; or an area of any tier with what is in it.
   * Drafts are checked by the first two: what serves a commune is read with whatever changes in it, a whole province is not.
   */
  readonly reach: 'unit' | 'commune' | 'area';
  /** It tells whether something is so, as 1 or 0: the number is not worth telling. */
  readonly whether?: true;
  readonly of: (view: DayView, unit: UnitId) => Measured;
}
