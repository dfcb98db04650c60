import type { UnitId } from '../../register/ids.ts';
import { type Context, needUnits, put } from '../context.ts';
import { found } from '../establishing.ts';
import type { Placement } from '../holding.ts';
import { place } from '../moving.ts';
import type { UnitSpec } from '../specs.ts';

/** Splitting off (tách): a part becomes a unit of its own and the rest lives on (Bộ luật Dân sự 2015, điều 91). */
export interface SplitOff {
  readonly op: 'split-off';
  readonly from: UnitId;
  readonly into: UnitSpec;
  readonly placements?: readonly Placement[];
}

/** Founds the new unit and gives it what is placed there; all else stays. */
export const splitOff = (cx: Context, op: SplitOff): void => {
  if (!needUnits(cx, [op.from])) return;
  found(cx, op.into);
  for (const placement of op.placements ?? []) place(cx, op.from, placement);
  put(cx, 'succession', [op.from, op.into.unit], { relation: 'split-off', share: 'partial' });
};
