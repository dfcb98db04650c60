import type { Pool } from '../../register/aspects.ts';
import type { UnitId } from '../../register/ids.ts';
import { state } from '../amounts.ts';
import { type Context, need } from '../context.ts';

/** Assignment of quota (giao biên chế): how many persons a unit may employ from one pool. */
export interface AssignQuota {
  readonly op: 'assign-quota';
  readonly unit: UnitId;
  readonly pool: Pool;
  readonly number: number;
}

/** The number from this day on: it replaces the one before. */
export const assignQuota = (cx: Context, op: AssignQuota): void => {
  if (need(cx, 'unit', op.unit)) state(cx, 'quota', [op.unit, op.pool], op.number);
};
