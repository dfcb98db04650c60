import { NOTHING, shareOf } from '../../register/amount.ts';
import type { UnitId } from '../../register/ids.ts';
import { HIERARCHIES } from '../../register/aspects.ts';
import { heldOf, transfer } from '../../acts/amounts.ts';
import { type Context, needUnits, now, put, report } from '../../acts/context.ts';
import type { Share } from '../../shape/shape.ts';
import type { AdjustBoundary } from './shape.ts';

const shift = (
  cx: Context,
  aspect: 'territory' | 'population',
  { from, to }: AdjustBoundary,
  share: Share | undefined,
): void => {
  if (share === undefined) return;
  const key = [from] as const;
  if (share === 'unknown') return transfer(cx, aspect, key, to, 'unknown');
  if (typeof share === 'number') return transfer(cx, aspect, key, to, { amount: share });
  const goes = shareOf(heldOf(cx, aspect, key) ?? NOTHING, Number(share.slice(0, -1)) / 100);
  const whole = aspect === 'population' && !goes.parts;
  transfer(cx, aspect, key, to, whole ? { amount: Math.round(goes.amount) } : goes);
};

/** Shifts the amounts the act names, and the units listed in every hierarchy in which they were under the giver. */
export const enact = (cx: Context, op: AdjustBoundary): void => {
  if (op.from === op.to) return report(cx, { code: 'same-unit', unit: op.from });
  if (!needUnits(cx, [op.from, op.to, ...(op.units ?? [])])) return;
  shift(cx, 'territory', op, op.area);
  shift(cx, 'population', op, op.population);
  for (const unit of op.units ?? []) {
    for (const hierarchy of HIERARCHIES) {
      const superior: UnitId | undefined = now(cx, 'unit.superior', [unit, hierarchy])?.superior;
      if (superior === op.from) put(cx, 'unit.superior', [unit, hierarchy], { superior: op.to });
    }
  }
  put(cx, 'succession', [op.from, op.to], { relation: 'adjust-boundary', share: 'partial' });
};
