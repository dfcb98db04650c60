import { type Context, need, put } from '../../acts/context.ts';
import type { Engage } from './shape.ts';

/** Counts the person in the unit's quota. The posts the person holds stay as they are. */
export const enact = (cx: Context, op: Engage): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'person', [op.person], { unit: op.unit, pool: op.pool });
  if (op.origin !== undefined) put(cx, 'person.origin', [op.person], { locality: op.origin });
};
