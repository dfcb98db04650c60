import type { Speech } from '../speech.ts';
import type { OpenPremises } from './shape.ts';

/** Open premises, in one sentence. */
export const words = (op: OpenPremises, say: Speech): string => {
  const use = say.word('premisesUse', op.use);
  return say.told(
    `Đưa vào sử dụng ${op.name} (${use}) của ${say.unit(op.unit)}`,
    `Open ${op.name} (${use}) of ${say.unit(op.unit)}`,
  );
};
