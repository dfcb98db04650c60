import { EPSILON, itemsIn } from '../../register/amount.ts';
import {
  areTerritorial,
  endMoot,
  heldOf,
  state,
  transfer,
  transferAll,
} from '../../acts/amounts.ts';
import { closeUnit } from '../../acts/closing.ts';
import { type Context, end, needUnits, put, report } from '../../acts/context.ts';
import { found } from '../../acts/establishing.ts';
import { isAmount } from '../../acts/holding.ts';
import { follow, placeAll } from '../../acts/moving.ts';
import { Placements } from '../../acts/placing.ts';
import type { UnitSpec } from '../../shape/parts.ts';
import type { Divide } from './shape.ts';

/**
 * The land and the people of the unit go to the new ones: so much as the act says, to the last of which it says nothing the
 * rest, and parts of unknown size to others. Where all are said, the sum is a survey's.
 */
const share = (
  cx: Context,
  op: Divide,
  aspect: 'territory' | 'population',
  statedOf: (spec: UnitSpec) => number | undefined,
): void => {
  const held = heldOf(cx, aspect, [op.unit]);
  const survey = (spec: UnitSpec): void => {
    const stated = statedOf(spec);
    if (stated !== undefined) state(cx, aspect, [spec.unit], stated);
  };
  const units = op.into.map(({ unit }) => unit);
  if (!held || !areTerritorial(cx, op.unit, ...units)) return op.into.forEach(survey);
  const unsaid = op.into.filter((spec) => statedOf(spec) === undefined);
  for (const spec of op.into) {
    const stated = statedOf(spec);
    if (stated !== undefined && unsaid.length > 0)
      transfer(cx, aspect, [op.unit], spec.unit, { amount: stated });
  }
  for (const { unit } of unsaid.slice(0, -1)) transfer(cx, aspect, [op.unit], unit, 'unknown');
  const last = unsaid.at(-1);
  if (last) return transferAll(cx, aspect, [op.unit], last.unit);
  const total = op.into.reduce((sum, spec) => sum + (statedOf(spec) ?? 0), 0);
  if (Math.abs(total - held.amount) > EPSILON)
    report(cx, { code: 'share-mismatch', total: held.amount, stated: total }, 'warning');
  op.into.forEach(survey);
  end(cx, aspect, [op.unit], { end: 'divided' });
  endMoot(cx, aspect, itemsIn(held));
};

/** Founds the new units and ends the old one. What is not placed is unplaced. */
export const enact = (cx: Context, op: Divide): void => {
  if (!needUnits(cx, [op.unit])) return;
  for (const spec of op.into) {
    const { area: _area, population: _population, ...rest } = spec;
    found(cx, rest, { sources: [op.unit] });
    put(cx, 'succession', [op.unit, spec.unit], { relation: 'divide', share: 'partial' });
  }
  placeAll(cx, op.unit, op.placements);
  share(cx, op, 'territory', ({ area }) => area);
  share(cx, op, 'population', ({ population }) => population);
  const [first] = op.into;
  if (op.everything === 'follows' && first) {
    follow(cx, op.unit, first.unit, {
      relation: 'divide',
      placements: new Placements(cx, []),
      goes: (h) => !isAmount(h),
    });
  }
  closeUnit(cx, op.unit, { end: 'divided' });
};
