import { type Context, need, put } from '../../acts/context.ts';
import type { SetAutonomy } from './shape.ts';

/** Gives the unit its class. A ratio that the act leaves out is gone with the old class. */
export const enact = (cx: Context, op: SetAutonomy): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.autonomy', [op.unit], {
    class: op.class,
    ...(op.ratio !== undefined && { ratio: op.ratio }),
  });
};
