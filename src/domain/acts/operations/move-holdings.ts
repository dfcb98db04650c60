import type { UnitId } from '../../register/ids.ts';
import { type Context, needUnits } from '../context.ts';
import type { Placement } from '../holding.ts';
import { placeAll } from '../moving.ts';

/** Handing over (chuyển giao): named holdings of a unit go to other units or to named ends; the unit lives on. */
export interface MoveHoldings {
  readonly op: 'move-holdings';
  readonly from: UnitId;
  readonly placements: readonly Placement[];
}

/** Places each holding; one the unit does not have is reported. */
export const moveHoldings = (cx: Context, op: MoveHoldings): void => {
  const targets = op.placements.flatMap((p) => (p.to === undefined ? [] : [p.to]));
  if (!needUnits(cx, [op.from, ...targets])) return;
  placeAll(cx, op.from, op.placements);
};
