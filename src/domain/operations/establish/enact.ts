import type { Context } from '../../acts/context.ts';
import { found } from '../../acts/establishing.ts';
import type { Establish } from './shape.ts';

/** A new unit, or one that the opening balance finds in being. */
export const enact = (cx: Context, op: Establish): void => {
  found(cx, op, { born: op.opening ? 'opening' : 'established' });
};
