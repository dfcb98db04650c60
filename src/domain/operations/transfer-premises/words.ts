import type { Speech } from '../speech.ts';
import type { TransferPremises } from './shape.ts';

/** Transfer premises, in one sentence. */
export const words = (op: TransferPremises, say: Speech): string => {
  const [what, to] = [say.name(`premises:${op.premises}`), say.unit(op.to)];
  return say.told(`Giao ${what} cho ${to}`, `Transfer ${what} to ${to}`);
};
