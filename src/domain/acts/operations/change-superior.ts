import type { Hierarchy } from '../../register/aspects.ts';
import type { UnitId } from '../../register/ids.ts';
import { type Context, end, need, needUnits, now, put } from '../context.ts';

/** Change of superior (chuyển cấp trên): a unit comes under another one in one hierarchy, or under none. */
export interface ChangeSuperior {
  readonly op: 'change-superior';
  readonly unit: UnitId;
  /** By default the administrative one. */
  readonly hierarchy?: Hierarchy;
  /** `null`: no superior in this hierarchy any more. */
  readonly superior: UnitId | null;
}

/** Puts the unit under its new superior, or ends its place under the old one. */
export const changeSuperior = (cx: Context, op: ChangeSuperior): void => {
  const key = [op.unit, op.hierarchy ?? 'administrative'] as const;
  if (op.superior === null) {
    if (need(cx, 'unit', op.unit) && now(cx, 'unit.superior', key)) {
      end(cx, 'unit.superior', key, { end: 'superseded' });
    }
  } else if (needUnits(cx, [op.unit, op.superior])) {
    put(cx, 'unit.superior', key, { superior: op.superior });
  }
};
