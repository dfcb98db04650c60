import { type Context, need, put, report } from '../../acts/context.ts';
import type { UnifyOffices } from './shape.ts';

/** Ties the two posts: from this day on they count as one head. */
export const enact = (cx: Context, op: UnifyOffices): void => {
  const [a, b] = op.posts;
  if (a === b) return report(cx, { code: 'same-post', post: a });
  if (!need(cx, 'post', a) || !need(cx, 'post', b)) return;
  put(cx, 'dual-office', a < b ? [a, b] : [b, a], { model: op.model });
};
