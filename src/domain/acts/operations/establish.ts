import type { Context } from '../context.ts';
import { found } from '../establishing.ts';
import type { UnitSpec } from '../specs.ts';

/** Establishing (thành lập): a competent body brings a new unit into being. */
export interface Establish extends UnitSpec {
  readonly op: 'establish';
  /** Whether the act finds the unit in being: an opening balance. */
  readonly opening?: boolean;
}

/** A new unit, or one that the opening balance finds in being. */
export const establish = (cx: Context, op: Establish): void => {
  found(cx, op, op.opening ? 'opening' : 'established');
};
