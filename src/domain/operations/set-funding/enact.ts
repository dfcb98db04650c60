import { state } from '../../acts/amounts.ts';
import { type Context, need } from '../../acts/context.ts';
import type { SetFunding } from './shape.ts';

/** The amount from this day on: it replaces the one before. */
export const enact = (cx: Context, op: SetFunding): void => {
  if (need(cx, 'unit', op.unit)) state(cx, 'funding', [op.unit, op.source], op.amount);
};
