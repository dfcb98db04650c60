import type { UnitId } from '../../register/ids.ts';
import { HIERARCHIES } from '../../register/vocabulary.ts';
import { childrenAt } from '../../register/unit-at.ts';
import { heldOf, transferShare } from '../../acts/amounts.ts';
import { type Context, needUnits, now, put, report } from '../../acts/context.ts';
import type { Share } from '../../shape/shape.ts';
import type { AdjustBoundary } from './shape.ts';

/**
 * What goes of an amount that the act does not say: what belongs to the units listed. So much as they have on record, or a
 * part of unknown size where one of them has nothing on record.
 */
const belongingTo = (
  cx: Context,
  aspect: 'territory' | 'population',
  { from, units = [] }: AdjustBoundary,
): Share | undefined => {
  if (units.length === 0 || !heldOf(cx, aspect, [from])) return undefined;
  let sum = 0;
  for (const unit of units) {
    const has = heldOf(cx, aspect, [unit]);
    if (!has || has.parts) return 'unknown';
    sum += has.amount;
  }
  return sum;
};

/** Shifts the amounts the act names, and the units listed in every hierarchy in which they were under the giver. */
export const enact = (cx: Context, op: AdjustBoundary): void => {
  if (op.from === op.to) return report(cx, { code: 'same-unit', unit: op.from });
  if (!needUnits(cx, [op.from, op.to, ...(op.units ?? [])])) return;
  const { from, to, area, population } = op;
  for (const [aspect, said] of [
    ['territory', area],
    ['population', population],
  ] as const) {
    const share = said ?? belongingTo(cx, aspect, op);
    if (share !== undefined) transferShare(cx, aspect, from, to, share);
  }
  for (const unit of op.units ?? []) {
    if (!childrenAt(cx.facts, from, cx.day).includes(unit))
      return report(cx, { code: 'not-held', holding: `unit:${unit}`, unit: from });
    for (const hierarchy of HIERARCHIES) {
      const superior: UnitId | undefined = now(cx, 'unit.superior', [unit, hierarchy])?.superior;
      if (superior === op.from) put(cx, 'unit.superior', [unit, hierarchy], { superior: op.to });
    }
  }
  put(cx, 'succession', [op.from, op.to], { relation: 'adjust-boundary', share: 'partial' });
};
