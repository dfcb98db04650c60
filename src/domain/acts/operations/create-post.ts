import type { UnitId } from '../../register/ids.ts';
import { type Context, need } from '../context.ts';
import { addPost } from '../establishing.ts';
import type { PostSpec } from '../specs.ts';

/** Creation of a post (lập chức danh): a unit has one more post to fill. */
export interface CreatePost extends PostSpec {
  readonly op: 'create-post';
  readonly unit: UnitId;
}

/** Adds the post to the unit. Its id must never have been used. */
export const createPost = (cx: Context, op: CreatePost): void => {
  if (need(cx, 'unit', op.unit)) addPost(cx, op.unit, op);
};
