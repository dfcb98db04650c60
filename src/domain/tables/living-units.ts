/** Units that a table counts and that live on its day, in the order of their ids. */
import { keysOf } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import type { Asked } from './table.ts';

/** The units. */
export const livingUnits = ({ view, within }: Asked): readonly UnitId[] =>
  keysOf(view.facts, 'unit.life')
    .map(([unit]) => unit)
    .filter((unit) => within(unit) && view.kindOf(unit) !== undefined)
    .toSorted();
