import { type Context, needGiver, needUnits } from '../../acts/context.ts';
import { placeAll } from '../../acts/moving.ts';
import type { MoveHoldings } from './shape.ts';

/** Places each holding; one the unit does not have is reported. */
export const enact = (cx: Context, op: MoveHoldings): void => {
  const targets = op.placements.flatMap((p) => (p.to === undefined ? [] : [p.to]));
  if (!needGiver(cx, op.from) || !needUnits(cx, targets)) return;
  placeAll(cx, op.from, op.placements);
};
