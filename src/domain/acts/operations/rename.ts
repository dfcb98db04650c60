import type { UnitId } from '../../register/ids.ts';
import { type Context, need, put } from '../context.ts';

/** Renaming (đổi tên): another name, the same unit. */
export interface Rename {
  readonly op: 'rename';
  readonly unit: UnitId;
  readonly name: string;
  readonly short?: string;
}

/** Gives the unit its new name. A short name that the act leaves out is gone with the old one. */
export const rename = (cx: Context, op: Rename): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'unit.name', [op.unit], {
    name: op.name,
    ...(op.short !== undefined && { short: op.short }),
  });
};
