import { type Context, need, needGiver, now, report } from '../../acts/context.ts';
import { handMandate } from '../../acts/handing.ts';
import type { TransferFunction } from './shape.ts';

/** Gives the receiver the mandate, and ends the giver's or leaves it in support. */
export const enact = (cx: Context, op: TransferFunction): void => {
  if (op.from === op.to) return report(cx, { code: 'same-unit', unit: op.from });
  if (!need(cx, 'function', op.function) || !needGiver(cx, op.from) || !need(cx, 'unit', op.to))
    return;
  const mandate = now(cx, 'mandate', [op.function, op.from]);
  if (!mandate)
    return report(cx, { code: 'not-held', holding: `function:${op.function}`, unit: op.from });
  handMandate(cx, op.function, mandate, op);
};
