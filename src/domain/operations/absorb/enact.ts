import { closeUnit } from '../../acts/closing.ts';
import { type Context, needUnits, put, report } from '../../acts/context.ts';
import { mergeUnit, placeAll } from '../../acts/moving.ts';
import { Placements } from '../../acts/placing.ts';
import type { Absorb } from './shape.ts';

/** Ends the unit in the other; what it holds follows where the act says so, and else goes where it is placed. */
export const enact = (cx: Context, op: Absorb): void => {
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
