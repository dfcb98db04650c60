import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { Absorb } from './shape.ts';

/** Absorb, in one sentence. */
export const words = (op: Absorb, say: Speech): string => {
  const [unit, into] = [say.unit(op.unit), say.unit(op.into)];
  const what = say.told(`Sáp nhập ${unit} vào ${into}`, `${unit} is absorbed by ${into}`);
  return `${what}${movesText(op, say)}`;
};
