import type { Speech } from '../speech.ts';
import type { CreatePost } from './shape.ts';

/** Create a post, in one sentence. */
export const words = (op: CreatePost, say: Speech): string => {
  const [rank, places] = [say.word('rank', op.rank), say.number(op.places ?? 1)];
  return say.told(
    `Lập chức danh ${op.title} (${rank}, ${places} chỗ) tại ${say.unit(op.unit)}`,
    `Create the post ${op.title} (${rank}, ${places} place(s)) in ${say.unit(op.unit)}`,
  );
};
