import { type Context, carry, need, now, report, sourceOf } from '../../acts/context.ts';
import type { TransferPremises } from './shape.ts';

/** Gives the premises to the other unit, their name and use unchanged. */
export const enact = (cx: Context, op: TransferPremises): void => {
  if (!need(cx, 'premises', op.premises) || !need(cx, 'unit', op.to)) return;
  const held = now(cx, 'premises', [op.premises]);
  if (held?.unit === op.to) return report(cx, { code: 'same-unit', unit: op.to });
  const key = [op.premises] as const;
  if (held) carry(cx, 'premises', key, { ...held, unit: op.to }, sourceOf(cx, 'premises', key));
};
