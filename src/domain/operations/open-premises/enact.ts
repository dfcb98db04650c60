import { type Context, need } from '../../acts/context.ts';
import { addPremises } from '../../acts/establishing.ts';
import type { OpenPremises } from './shape.ts';

/** Adds the premises to the unit. Their id must never have been used. */
export const enact = (cx: Context, op: OpenPremises): void => {
  if (need(cx, 'unit', op.unit)) addPremises(cx, op.unit, op);
};
