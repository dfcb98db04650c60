import type { Speech } from '../speech.ts';
import type { Convert } from './shape.ts';

/** Convert, in one sentence. */
export const words = (op: Convert, say: Speech): string => {
  const kind = say.form(op.kind, op.form);
  const named = op.name === undefined ? '' : say.told(`, lấy tên ${op.name}`, `, named ${op.name}`);
  return say.told(
    `Chuyển đổi ${say.unit(op.unit)} thành ${kind}${named}`,
    `Convert ${say.unit(op.unit)} to ${kind}${named}`,
  );
};
