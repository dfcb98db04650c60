import { type Context, need, needGiver, now, report } from '../../acts/context.ts';
import { handMandate } from '../../acts/handing.ts';
import { ofUnitAt } from '../../register/unit-at.ts';
import type { TransferField } from './shape.ts';

/** Fields are the same however their letters are written. */
const folded = (field: string): string => field.toLowerCase();

/** Gives the receiver every mandate of the field, and ends the giver's or leaves it in support. */
export const enact = (cx: Context, op: TransferField): void => {
  if (op.from === op.to) return report(cx, { code: 'same-unit', unit: op.from });
  if (!needGiver(cx, op.from) || !need(cx, 'unit', op.to)) return;
  const mandates = ofUnitAt(cx.facts, 'mandate', op.from, cx.day).filter(({ key: [id] }) => {
    const field = now(cx, 'function', [id])?.field;
    return field !== undefined && folded(field) === folded(op.field);
  });
  if (mandates.length === 0)
    return report(cx, { code: 'field-empty', field: op.field, unit: op.from });
  for (const { key, value } of mandates) handMandate(cx, key[0], value, op);
};
