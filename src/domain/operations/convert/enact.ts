import { kindInfo } from '../../register/kinds.ts';
import { type Context, need, put } from '../../acts/context.ts';
import type { Convert } from './shape.ts';

/** Gives the unit its new kind, and a name that goes with it where the act says one. */
export const enact = (cx: Context, op: Convert): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.type', [op.unit], {
    kind: op.kind,
    blocs: op.blocs ?? [kindInfo(op.kind).bloc],
    ...(op.form !== undefined && { form: op.form }),
  });
  if (op.name !== undefined) put(cx, 'unit.name', [op.unit], { name: op.name });
};
