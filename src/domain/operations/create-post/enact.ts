import { type Context, need } from '../../acts/context.ts';
import { addPost } from '../../acts/establishing.ts';
import type { CreatePost } from './shape.ts';

/** Adds the post to the unit. Its id must never have been used. */
export const enact = (cx: Context, op: CreatePost): void => {
  if (need(cx, 'unit', op.unit)) addPost(cx, op.unit, op);
};
