import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { SplitOff } from './shape.ts';

/** Split off, in one sentence. */
export const words = (op: SplitOff, say: Speech): string => {
  const what = say.told(
    `Tách một phần ${say.unit(op.from)} để thành lập ${op.into.name}`,
    `Split ${op.into.name} off ${say.unit(op.from)}`,
  );
  return `${what}${movesText(op, say)}`;
};
