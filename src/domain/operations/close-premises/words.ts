import type { Speech } from '../speech.ts';
import type { ClosePremises } from './shape.ts';

/** Close premises, in one sentence. */
export const words = (op: ClosePremises, say: Speech): string => {
  const [what, how] = [say.name(`premises:${op.premises}`), say.end(op.end)];
  return say.told(`Thôi sử dụng ${what}: ${how}`, `Close ${what}: ${how}`);
};
