import type { Speech } from '../speech.ts';
import type { Leave } from './shape.ts';

/** Leave the apparatus, in one sentence. */
export const words = ({ op: _op, person, reason, ...more }: Leave, say: Speech): string => {
  const who = say.name(`person:${person}`);
  const why = say.end({ ...more, end: reason });
  return say.told(`${who} ra khỏi bộ máy: ${why}`, `${who} leaves the apparatus: ${why}`);
};
