import type { PremisesId, UnitId } from '../../register/ids.ts';
import { type Context, need, now, put, report } from '../context.ts';

/** Transfer of premises (chuyển giao trụ sở): another unit has them from this day on. */
export interface TransferPremises {
  readonly op: 'transfer-premises';
  readonly premises: PremisesId;
  readonly to: UnitId;
}

/** Gives the premises to the other unit, their name and use unchanged. */
export const transferPremises = (cx: Context, op: TransferPremises): void => {
  if (!need(cx, 'premises', op.premises) || !need(cx, 'unit', op.to)) return;
  const held = now(cx, 'premises', [op.premises]);
  if (held?.unit === op.to) return report(cx, { code: 'same-unit', unit: op.to });
  if (held) put(cx, 'premises', [op.premises], { ...held, unit: op.to });
};
