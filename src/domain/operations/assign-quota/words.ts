import type { Speech } from '../speech.ts';
import type { AssignQuota } from './shape.ts';

/** Assign quota, in one sentence. */
export const words = (op: AssignQuota, say: Speech): string => {
  const [unit, number] = [say.unit(op.unit), say.number(op.number)];
  const pool = say.word('pool', op.pool);
  return say.told(`Giao ${unit} ${number} ${pool}`, `Assign ${number} to ${unit} (${pool})`);
};
