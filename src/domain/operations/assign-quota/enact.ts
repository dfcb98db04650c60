import { state } from '../../acts/amounts.ts';
import { type Context, need } from '../../acts/context.ts';
import type { AssignQuota } from './shape.ts';

/** The number from this day on: it replaces the one before. */
export const enact = (cx: Context, op: AssignQuota): void => {
  if (need(cx, 'unit', op.unit)) state(cx, 'quota', [op.unit, op.pool], op.number);
};
