import { closeTenure, postsOf } from '../../acts/closing.ts';
import { needEnd } from '../../acts/ends.ts';
import { type Context, need, now, report } from '../../acts/context.ts';
import type { Relieve } from './shape.ts';

/** Ends the tenures. A post that the person does not hold is reported. */
export const enact = (cx: Context, op: Relieve): void => {
  if (!need(cx, 'person', op.person) || !needEnd(cx, `person:${op.person}`, op.end)) return;
  const posts = op.post === undefined ? postsOf(cx, op.person) : [op.post];
  for (const post of posts) {
    if (now(cx, 'tenure', [post, op.person])) closeTenure(cx, post, op.person, op.end);
    else report(cx, { code: 'not-in-post', person: op.person, post });
  }
};
