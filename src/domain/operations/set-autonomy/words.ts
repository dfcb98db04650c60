import type { Speech } from '../speech.ts';
import type { SetAutonomy } from './shape.ts';

/** Assign autonomy, in one sentence. */
export const words = (op: SetAutonomy, say: Speech): string => {
  const ratio = op.ratio === undefined ? '' : ` (${say.percent(op.ratio)})`;
  const named = say.word('autonomy', op.class);
  return say.told(
    `Giao ${say.unit(op.unit)} tự chủ nhóm ${op.class}: ${named}${ratio}`,
    `${say.unit(op.unit)} is in autonomy class ${op.class}: ${named}${ratio}`,
  );
};
