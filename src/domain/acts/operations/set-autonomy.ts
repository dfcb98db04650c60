import type { AutonomyClass } from '../../register/aspects.ts';
import type { UnitId } from '../../register/ids.ts';
import { type Context, need, put } from '../context.ts';

/** Assignment of autonomy (giao mức tự chủ): the financial class of a public service unit (NĐ 60/2021/NĐ-CP). */
export interface SetAutonomy {
  readonly op: 'set-autonomy';
  readonly unit: UnitId;
  readonly class: AutonomyClass;
  /** Share of current spending self-financed, 0 to 1. */
  readonly ratio?: number;
}

/** Gives the unit its class. A ratio that the act leaves out is gone with the old class. */
export const setAutonomy = (cx: Context, op: SetAutonomy): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.autonomy', [op.unit], {
    class: op.class,
    ...(op.ratio !== undefined && { ratio: op.ratio }),
  });
};
