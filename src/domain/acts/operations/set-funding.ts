import type { FundingSource } from '../../register/aspects.ts';
import type { UnitId } from '../../register/ids.ts';
import { state } from '../amounts.ts';
import { type Context, need } from '../context.ts';

/** Assignment of funding (giao kinh phí): what a unit has to spend in a year from one source. */
export interface SetFunding {
  readonly op: 'set-funding';
  readonly unit: UnitId;
  readonly source: FundingSource;
  /** VND a year. */
  readonly amount: number;
}

/** The amount from this day on: it replaces the one before. */
export const setFunding = (cx: Context, op: SetFunding): void => {
  if (need(cx, 'unit', op.unit)) state(cx, 'funding', [op.unit, op.source], op.amount);
};
