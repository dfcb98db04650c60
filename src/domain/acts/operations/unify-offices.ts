import type { PostId } from '../../register/ids.ts';
import { type Context, need, put, report } from '../context.ts';

/** Unification of offices (nhất thể hóa chức danh): one person is to hold two head posts, by a named model. */
export interface UnifyOffices {
  readonly op: 'unify-offices';
  readonly posts: readonly [PostId, PostId];
  readonly model: string;
}

/** Ties the two posts: from this day on they count as one head. */
export const unifyOffices = (cx: Context, op: UnifyOffices): void => {
  const [a, b] = op.posts;
  if (a === b) return report(cx, { code: 'same-post', post: a });
  if (!need(cx, 'post', a) || !need(cx, 'post', b)) return;
  put(cx, 'dual-office', a < b ? [a, b] : [b, a], { model: op.model });
};
