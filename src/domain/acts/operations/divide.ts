import type { UnitId } from '../../register/ids.ts';
import { closeUnit } from '../closing.ts';
import { type Context, needUnits, put } from '../context.ts';
import { found } from '../establishing.ts';
import { isAmount } from '../holding.ts';
import { follow, placeAll } from '../moving.ts';
import { Placements } from '../placing.ts';
import type { Moves, UnitSpec } from '../specs.ts';

/** Division (chia): a unit becomes several new ones and ends (Bộ luật Dân sự 2015, điều 90). */
export interface Divide extends Moves {
  readonly op: 'divide';
  readonly unit: UnitId;
  readonly into: readonly UnitSpec[];
}

/** Founds the new units and ends the old one. What is not placed is unplaced. */
export const divide = (cx: Context, op: Divide): void => {
  if (!needUnits(cx, [op.unit])) return;
  for (const spec of op.into) {
    found(cx, spec);
    put(cx, 'succession', [op.unit, spec.unit], { relation: 'divide', share: 'partial' });
  }
  placeAll(cx, op.unit, op.placements);
  const [first] = op.into;
  if (op.everything === 'follows' && first) {
    follow(cx, op.unit, first.unit, {
      relation: 'divide',
      placements: new Placements(cx, []),
      goes: (h) => !isAmount(h),
    });
  }
  closeUnit(cx, op.unit, { end: 'divided' });
};
