import type { UnitId } from '../../register/ids.ts';
import { HIERARCHIES } from '../../register/vocabulary.ts';
import { transferShare } from '../../acts/amounts.ts';
import { type Context, needUnits, now, put, report } from '../../acts/context.ts';
import type { AdjustBoundary } from './shape.ts';

/** Shifts the amounts the act names, and the units listed in every hierarchy in which they were under the giver. */
export const enact = (cx: Context, op: AdjustBoundary): void => {
  if (op.from === op.to) return report(cx, { code: 'same-unit', unit: op.from });
  if (!needUnits(cx, [op.from, op.to, ...(op.units ?? [])])) return;
  const { from, to, area, population } = op;
  if (area !== undefined) transferShare(cx, 'territory', from, to, area);
  if (population !== undefined) transferShare(cx, 'population', from, to, population);
  for (const unit of op.units ?? []) {
    for (const hierarchy of HIERARCHIES) {
      const superior: UnitId | undefined = now(cx, 'unit.superior', [unit, hierarchy])?.superior;
      if (superior === op.from) put(cx, 'unit.superior', [unit, hierarchy], { superior: op.to });
    }
  }
  put(cx, 'succession', [op.from, op.to], { relation: 'adjust-boundary', share: 'partial' });
};
