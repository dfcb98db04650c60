import type { UnitId } from '../../register/ids.ts';
import { closeUnit } from '../closing.ts';
import { type Context, needUnits } from '../context.ts';
import type { Placement } from '../holding.ts';
import { placeAll } from '../moving.ts';

/** Dissolution (giải thể): a unit ends without a successor (Bộ luật Dân sự 2015, điều 93). */
export interface Dissolve {
  readonly op: 'dissolve';
  readonly unit: UnitId;
  readonly placements?: readonly Placement[];
}

/** Places what the act places, then ends the unit. What it still holds is for the books to find. */
export const dissolve = (cx: Context, op: Dissolve): void => {
  if (!needUnits(cx, [op.unit])) return;
  placeAll(cx, op.unit, op.placements);
  closeUnit(cx, op.unit, { end: 'dissolved' });
};
