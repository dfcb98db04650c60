import type { UnitId } from '../../register/ids.ts';
import { type Context, need } from '../context.ts';
import { addPremises } from '../establishing.ts';
import type { PremisesSpec } from '../specs.ts';

/** Opening of premises (mở trụ sở, điểm trường): a unit has one more place to work from. */
export interface OpenPremises extends PremisesSpec {
  readonly op: 'open-premises';
  readonly unit: UnitId;
}

/** Adds the premises to the unit. Their id must never have been used. */
export const openPremises = (cx: Context, op: OpenPremises): void => {
  if (need(cx, 'unit', op.unit)) addPremises(cx, op.unit, op);
};
