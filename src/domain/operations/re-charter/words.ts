import type { Speech } from '../speech.ts';
import type { Recharter } from './shape.ts';

/** Re-charter, in one sentence. */
export const words = (op: Recharter, say: Speech): string =>
  say.told(
    `Quy định lại chức năng, nhiệm vụ của ${say.unit(op.unit)}: ${op.charter}`,
    `Re-charter ${say.unit(op.unit)}: ${op.charter}`,
  );
