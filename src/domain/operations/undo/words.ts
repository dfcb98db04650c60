import type { Speech } from '../speech.ts';
import type { Undo } from './shape.ts';

/** Undo an act, in one sentence. */
export const words = (op: Undo, say: Speech): string =>
  say.told(`Hủy bỏ việc ghi nhận ${say.act(op.act)}`, `Undo ${say.act(op.act)}`);
