import { type Context, need, put } from '../../acts/context.ts';
import type { Rename } from './shape.ts';

/** Gives the unit its new name. A short name that the act leaves out is gone with the old one. */
export const enact = (cx: Context, op: Rename): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.name', [op.unit], {
    name: op.name,
    ...(op.short !== undefined && { short: op.short }),
  });
};
