import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { Divide } from './shape.ts';

/** Divide, in one sentence. */
export const words = (op: Divide, say: Speech): string => {
  const [unit, parts] = [say.unit(op.unit), say.list(op.into.map(({ name }) => name))];
  const what = say.told(`Chia ${unit} thành ${parts}`, `Divide ${unit} into ${parts}`);
  return `${what}${movesText(op, say)}`;
};
