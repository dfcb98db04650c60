import type { Speech } from '../speech.ts';
import type { Engage } from './shape.ts';

/** Engage, in one sentence. */
export const words = (op: Engage, say: Speech): string => {
  const [unit, pool] = [say.unit(op.unit), say.word('pool', op.pool)];
  return say.told(
    `Tiếp nhận ${op.person} về ${unit} (${pool})`,
    `Engage ${op.person} in ${unit} (${pool})`,
  );
};
