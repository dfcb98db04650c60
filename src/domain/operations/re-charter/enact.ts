import { type Context, need, put } from '../../acts/context.ts';
import { grant } from '../../acts/establishing.ts';
import type { Recharter } from './shape.ts';

/** Gives the unit its new charter and the functions listed; those it has already do not end. */
export const enact = (cx: Context, op: Recharter): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.charter', [op.unit], { text: op.charter });
  for (const spec of op.functions ?? []) grant(cx, op.unit, spec);
};
