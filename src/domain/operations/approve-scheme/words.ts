import type { Speech } from '../speech.ts';
import type { ApproveScheme } from './shape.ts';

/** Approve scheme, in one sentence. */
export const words = (op: ApproveScheme, say: Speech): string => {
  const [unit, posts] = [say.unit(op.unit), say.number(op.posts.length)];
  const places = say.number(op.posts.reduce((sum, post) => sum + (post.places ?? 1), 0));
  return say.told(
    `Phê duyệt đề án vị trí việc làm của ${unit}: ${posts} vị trí, ${places} người`,
    `Approve the job-position scheme of ${unit}: ${posts} positions for ${places} people`,
  );
};
