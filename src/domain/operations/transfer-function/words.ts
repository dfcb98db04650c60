import type { Speech } from '../speech.ts';
import type { TransferFunction } from './shape.ts';

/** Transfer a function, in one sentence. */
export const words = (op: TransferFunction, say: Speech): string => {
  const [what, from, to] = [
    say.name(`function:${op.function}`),
    say.unit(op.from),
    say.unit(op.to),
  ];
  const role = op.role === undefined ? '' : ` (${say.word('role', op.role)})`;
  const keeps =
    op.keepsSupport === true ? say.told(`; ${from} phối hợp`, `; ${from} supports`) : '';
  return say.told(
    `Chuyển nhiệm vụ ${what} từ ${from} sang ${to}${role}${keeps}`,
    `Transfer ${what} from ${from} to ${to}${role}${keeps}`,
  );
};
