import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { MoveHoldings } from './shape.ts';

/** Move holdings, in one sentence. */
export const words = (op: MoveHoldings, say: Speech): string => {
  const what = say.told(`Chuyển giao từ ${say.unit(op.from)}`, `Move from ${say.unit(op.from)}`);
  return `${what}${movesText(op, say)}`;
};
