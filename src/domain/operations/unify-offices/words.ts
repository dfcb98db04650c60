import type { Speech } from '../speech.ts';
import type { UnifyOffices } from './shape.ts';

/** Unify offices, in one sentence. */
export const words = (op: UnifyOffices, say: Speech): string => {
  const posts = say.list(op.posts.map((post) => say.name(`post:${post}`)));
  return say.told(
    `Nhất thể hóa chức danh ${posts} (${op.model})`,
    `One person holds ${posts} (${op.model})`,
  );
};
