import type { ItemId, UnitId } from '../../register/ids.ts';
import { HIERARCHIES } from '../../register/unit-at.ts';
import { type Context, needUnits, now, put, report } from '../context.ts';
import type { AmountAspect } from '../holding.ts';

/**
 * Adjustment of boundaries (điều chỉnh địa giới): land, people and residential units go from one territorial
 * unit to another; both live on.
 */
export interface AdjustBoundary {
  readonly op: 'adjust-boundary';
  readonly from: UnitId;
  readonly to: UnitId;
  /** Hectares. `unknown` opens an item. */
  readonly area?: number | 'unknown';
  readonly population?: number | 'unknown';
  readonly units?: readonly UnitId[];
}

const shift = (
  cx: Context,
  aspect: AmountAspect,
  op: AdjustBoundary,
  amount: number | 'unknown' | undefined,
): void => {
  if (amount === undefined) return;
  const held = now(cx, aspect, [op.from] as never)?.amount;
  const holding = `${aspect}:${op.from}` as const;
  if (held === undefined) return report(cx, { code: 'not-held', holding, unit: op.from });
  if (amount === 'unknown') {
    const item = `${cx.act}.${aspect}.${op.from}` as ItemId;
    put(cx, 'open-item', [item], {
      kind: aspect,
      of: '',
      from: op.from,
      to: [op.from, op.to],
      amount: held,
    });
    return report(cx, { code: 'share-unknown', holding, from: op.from, to: [op.to] }, 'warning');
  }
  if (amount > held)
    return report(cx, { code: 'more-than-held', holding, unit: op.from, held, stated: amount });
  put(cx, aspect, [op.from] as never, { amount: held - amount });
  put(cx, aspect, [op.to] as never, {
    amount: (now(cx, aspect, [op.to] as never)?.amount ?? 0) + amount,
  });
};

/** Shifts the amounts the act names, and the units listed in every hierarchy in which they were under the giver. */
export const adjustBoundary = (cx: Context, op: AdjustBoundary): void => {
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
