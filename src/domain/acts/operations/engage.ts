import type { Pool } from '../../register/aspects.ts';
import type { PersonId, UnitId } from '../../register/ids.ts';
import { type Context, need, put } from '../context.ts';

/** Engagement (tiếp nhận): a person comes into the apparatus, or is counted in another unit or pool from now on. */
export interface Engage {
  readonly op: 'engage';
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly pool: Pool;
  /** Home locality: id of a unit, or its name where it is outside the register. */
  readonly origin?: string;
}

/** Counts the person in the unit's quota. The posts the person holds stay as they are. */
export const engage = (cx: Context, op: Engage): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'person', [op.person], { unit: op.unit, pool: op.pool });
  if (op.origin !== undefined) put(cx, 'person.origin', [op.person], { locality: op.origin });
};
