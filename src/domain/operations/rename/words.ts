import type { Speech } from '../speech.ts';
import type { Rename } from './shape.ts';

/** Rename, in one sentence. */
export const words = (op: Rename, say: Speech): string =>
  say.told(
    `Đổi tên ${say.unit(op.unit)} thành ${op.name}`,
    `Rename ${say.unit(op.unit)} to ${op.name}`,
  );
