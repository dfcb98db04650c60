import type { NamedEnd } from '../../register/entry.ts';
import type { PremisesId } from '../../register/ids.ts';
import { needEnd } from '../ends.ts';
import { type Context, end, need } from '../context.ts';

/** Closing of premises (đóng trụ sở, điểm trường): a unit gives a place up, and the act says what becomes of it. */
export interface ClosePremises {
  readonly op: 'close-premises';
  readonly premises: PremisesId;
  readonly end: NamedEnd;
}

/** Takes the premises to their named end. */
export const closePremises = (cx: Context, op: ClosePremises): void => {
  if (need(cx, 'premises', op.premises) && needEnd(cx, `premises:${op.premises}`, op.end))
    end(cx, 'premises', [op.premises], op.end);
};
