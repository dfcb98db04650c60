import { closePost } from '../../acts/closing.ts';
import { type Context, need } from '../../acts/context.ts';
import type { AbolishPost } from './shape.ts';

/** Ends the post, with the tenures and dual offices on it. */
export const enact = (cx: Context, op: AbolishPost): void => {
  if (need(cx, 'post', op.post)) closePost(cx, op.post, { end: 'abolished' });
};
