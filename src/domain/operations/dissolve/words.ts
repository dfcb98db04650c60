import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { Dissolve } from './shape.ts';

/** Dissolve, in one sentence. */
export const words = (op: Dissolve, say: Speech): string => {
  const what = say.told(`Giải thể ${say.unit(op.unit)}`, `Dissolve ${say.unit(op.unit)}`);
  return `${what}${movesText(op, say)}`;
};
