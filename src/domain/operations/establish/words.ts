import type { Speech } from '../speech.ts';
import type { Establish } from './shape.ts';

/** Establish, in one sentence. */
export const words = (op: Establish, say: Speech): string => {
  const kind = say.form(op.kind, op.form);
  const under =
    op.superior === undefined
      ? ''
      : say.told(` thuộc ${say.unit(op.superior)}`, ` under ${say.unit(op.superior)}`);
  return op.opening === true
    ? say.told(
        `Ghi nhận đầu kỳ: ${op.name} (${kind})${under}`,
        `Opening: ${op.name} (${kind})${under}`,
      )
    : say.told(`Thành lập ${op.name} (${kind})${under}`, `Establish ${op.name} (${kind})${under}`);
};
