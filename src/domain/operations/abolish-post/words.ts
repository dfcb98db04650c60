import type { Speech } from '../speech.ts';
import type { AbolishPost } from './shape.ts';

/** Abolish a post, in one sentence. */
export const words = (op: AbolishPost, say: Speech): string => {
  const post = say.name(`post:${op.post}`);
  return say.told(`Bãi bỏ chức danh ${post}`, `Abolish the post ${post}`);
};
