import type { UnitId } from '../../register/ids.ts';
import { type Context, need, put } from '../context.ts';
import { grant } from '../establishing.ts';
import type { FunctionSpec } from '../specs.ts';

/** Re-chartering (quy định lại chức năng, nhiệm vụ, quyền hạn): what a unit is for is laid down anew. */
export interface Recharter {
  readonly op: 're-charter';
  readonly unit: UnitId;
  readonly charter: string;
  readonly functions?: readonly FunctionSpec[];
}

/** Gives the unit its new charter and the functions listed; those it has already do not end. */
export const recharter = (cx: Context, op: Recharter): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.charter', [op.unit], { text: op.charter });
  for (const spec of op.functions ?? []) grant(cx, op.unit, spec);
};
