import { closeUnit } from '../../acts/closing.ts';
import { type Context, needUnits } from '../../acts/context.ts';
import { placeAll } from '../../acts/moving.ts';
import type { Dissolve } from './shape.ts';

/** Places what the act places, then ends the unit. What it still holds is for the books to find. */
export const enact = (cx: Context, op: Dissolve): void => {
  if (!needUnits(cx, [op.unit])) return;
  placeAll(cx, op.unit, op.placements);
  closeUnit(cx, op.unit, { end: 'dissolved' });
};
