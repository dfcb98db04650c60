import type { PostId } from '../../register/ids.ts';
import { closePost } from '../closing.ts';
import { type Context, need } from '../context.ts';

/** Abolition of a post (bãi bỏ chức danh): nobody holds it any more, nor can. */
export interface AbolishPost {
  readonly op: 'abolish-post';
  readonly post: PostId;
}

/** Ends the post, with the tenures and dual offices on it. */
export const abolishPost = (cx: Context, op: AbolishPost): void => {
  if (need(cx, 'post', op.post)) closePost(cx, op.post, { end: 'abolished' });
};
