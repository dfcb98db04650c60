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
   * What it looks at: the unit alone, or all that serves the area that the unit is. A change of a unit is a change of the areas
   * that it is in.
   */
  readonly reach: 'unit' | 'area';
  /** It tells whether something is so, as 1 or 0: the number is not worth telling. */
  readonly whether?: true;
  readonly of: (view: DayView, unit: UnitId) => Measured;
}
