import type { Speech } from '../speech.ts';
import type { Relieve } from './shape.ts';

/** Relieve, in one sentence. */
export const words = (op: Relieve, say: Speech): string => {
  const post =
    op.post === undefined ? say.told('mọi chức danh', 'all posts') : say.name(`post:${op.post}`);
  const why = say.end(op.end);
  return say.told(`${op.person} thôi giữ ${post}: ${why}`, `${op.person} leaves ${post}: ${why}`);
};
