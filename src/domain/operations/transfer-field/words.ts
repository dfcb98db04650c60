import type { Speech } from '../speech.ts';
import type { TransferField } from './shape.ts';

/** Transfer all functions of a field, in one sentence. */
export const words = (op: TransferField, say: Speech): string => {
  const [from, to] = [say.unit(op.from), say.unit(op.to)];
  const role = op.role === undefined ? '' : ` (${say.word('role', op.role)})`;
  const keeps =
    op.keepsSupport === true ? say.told(`; ${from} phối hợp`, `; ${from} supports`) : '';
  return say.told(
    `Chuyển toàn bộ nhiệm vụ lĩnh vực ${op.field} từ ${from} sang ${to}${role}${keeps}`,
    `Transfer all functions of the field ${op.field} from ${from} to ${to}${role}${keeps}`,
  );
};
