import { type Context, end, need, now, put } from '../../acts/context.ts';
import type { ChangeSuperior } from './shape.ts';

/** Puts the unit under its new superior, or ends its place under the old one. */
export const enact = (cx: Context, op: ChangeSuperior): void => {
  const key = [op.unit, op.hierarchy ?? 'administrative'] as const;
  if (op.superior === null) {
    if (need(cx, 'unit', op.unit) && now(cx, 'unit.superior', key)) {
      end(cx, 'unit.superior', key, { end: 'superseded' });
    }
  } else if (need(cx, 'unit', op.unit)) {
    // The superior may be founded by a later article of the day: that it is there is checked when all is done.
    put(cx, 'unit.superior', key, { superior: op.superior });
  }
};
