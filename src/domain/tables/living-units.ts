/** Units that live on a day, in the order of their ids. */
import type { DayView } from '../register/day-view.ts';
import { keysOf } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';

/** The units. */
export const livingUnits = (view: DayView): readonly UnitId[] =>
  keysOf(view.facts, 'unit.life')
    .map(([unit]) => unit)
    .filter((unit) => view.kindOf(unit) !== undefined)
    .toSorted();
