import type { UnitId } from '../../register/ids.ts';
import { closeUnit } from '../closing.ts';
import { type Context, needUnits, put, report } from '../context.ts';
import { mergeUnit, placeAll } from '../moving.ts';
import { Placements } from '../placing.ts';
import type { Moves } from '../specs.ts';

/**
 * Absorption (sáp nhập, nhập vào): a whole unit goes into one that lives on and takes over its rights and duties
 * (Bộ luật Dân sự 2015, điều 89).
 */
export interface Absorb extends Moves {
  readonly op: 'absorb';
  readonly unit: UnitId;
  readonly into: UnitId;
}

/** Ends the unit in the other; what it holds follows where the act says so, and else goes where it is placed. */
export const absorb = (cx: Context, op: Absorb): void => {
  if (op.unit === op.into) return report(cx, { code: 'same-unit', unit: op.unit });
  if (!needUnits(cx, [op.unit, op.into])) return;
  if (op.everything === 'follows') {
    const placements = new Placements(cx, op.placements);
    mergeUnit(cx, op.unit, op.into, { relation: 'absorb', placements, goes: () => true });
    placements.reportUnused(cx, op.unit);
  } else {
    placeAll(cx, op.unit, op.placements);
    put(cx, 'succession', [op.unit, op.into], { relation: 'absorb', share: 'full' });
    closeUnit(cx, op.unit, { end: 'absorbed', into: op.into });
  }
};
