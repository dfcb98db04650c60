import type { UnitId } from '../../register/ids.ts';
import { type Context, needUnits, now, put, report } from '../context.ts';
import { found } from '../establishing.ts';
import type { Placement } from '../holding.ts';
import { placeAll } from '../moving.ts';
import type { UnitSpec } from '../specs.ts';

/** Splitting off (tách): a part becomes a unit of its own and the rest lives on (Bộ luật Dân sự 2015, điều 91). */
export interface SplitOff {
  readonly op: 'split-off';
  readonly from: UnitId;
  readonly into: UnitSpec;
  readonly placements?: readonly Placement[];
}

/** The land and the people of the new unit were the giver's, where the register knows how much the giver has. */
const takeFrom = (
  cx: Context,
  from: UnitId,
  aspect: 'territory' | 'population',
  stated: number | undefined,
): void => {
  const held = now(cx, aspect, [from])?.amount;
  if (stated === undefined || held === undefined) return;
  const holding = `${aspect}:${from}` as const;
  if (stated > held) report(cx, { code: 'more-than-held', holding, unit: from, held, stated });
  else put(cx, aspect, [from], { amount: held - stated });
};

/** Founds the new unit and gives it what is placed there; all else stays. */
export const splitOff = (cx: Context, op: SplitOff): void => {
  if (!needUnits(cx, [op.from])) return;
  found(cx, op.into);
  takeFrom(cx, op.from, 'territory', op.into.area);
  takeFrom(cx, op.from, 'population', op.into.population);
  placeAll(cx, op.from, op.placements);
  put(cx, 'succession', [op.from, op.into.unit], { relation: 'split-off', share: 'partial' });
};
