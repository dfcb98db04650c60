import type { UnitId } from '../../register/ids.ts';
import { type Bloc, type UnitKind, kindInfo } from '../../register/kinds.ts';
import { type Context, need, put } from '../context.ts';

/** Conversion (chuyển đổi): the same unit becomes one of another kind, a commune a ward, an office a service unit. */
export interface Convert {
  readonly op: 'convert';
  readonly unit: UnitId;
  readonly kind: UnitKind;
  /** By default the bloc of the kind. */
  readonly blocs?: readonly Bloc[];
  readonly name?: string;
}

/** Gives the unit its new kind, and a name that goes with it where the act says one. */
export const convert = (cx: Context, op: Convert): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.type', [op.unit], { kind: op.kind, blocs: op.blocs ?? [kindInfo(op.kind).bloc] });
  if (op.name !== undefined) put(cx, 'unit.name', [op.unit], { name: op.name });
};
