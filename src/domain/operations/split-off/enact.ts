import { areTerritorial, heldOf, state, transfer } from '../../acts/amounts.ts';
import { type Context, needUnits, put } from '../../acts/context.ts';
import { found } from '../../acts/establishing.ts';
import { placeAll } from '../../acts/moving.ts';
import type { SplitOff } from './shape.ts';

/**
 * Founds the new unit and gives it what is placed there; all else stays. Its land and its people were the giver's: so many as
 * the act says, or else a part of unknown size.
 */
export const enact = (cx: Context, op: SplitOff): void => {
  if (!needUnits(cx, [op.from])) return;
  const { area, population, ...spec } = op.into;
  found(cx, spec, { sources: [op.from] });
  for (const [aspect, stated] of [
    ['territory', area],
    ['population', population],
  ] as const) {
    if (heldOf(cx, aspect, [op.from]) === undefined) {
      if (stated !== undefined) state(cx, aspect, [op.into.unit], stated);
    } else if (stated !== undefined) {
      transfer(cx, aspect, [op.from], op.into.unit, { amount: stated });
    } else if (areTerritorial(cx, op.from, op.into.unit)) {
      transfer(cx, aspect, [op.from], op.into.unit, 'unknown');
    }
  }
  placeAll(cx, op.from, op.placements);
  put(cx, 'succession', [op.from, op.into.unit], { relation: 'split-off', share: 'partial' });
};
