import { needEnd } from '../../acts/ends.ts';
import { type Context, end, need } from '../../acts/context.ts';
import type { ClosePremises } from './shape.ts';

/** Takes the premises to their named end. */
export const enact = (cx: Context, op: ClosePremises): void => {
  if (need(cx, 'premises', op.premises) && needEnd(cx, `premises:${op.premises}`, op.end))
    end(cx, 'premises', [op.premises], op.end);
};
