import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** Nobody holds the post any more, nor can. */
export const shape = operationShape(
  'abolish-post',
  {
    label: ['Bãi bỏ chức danh', 'Abolish post'],
    group: 'post',
    about: [
      'Không ai giữ chức danh ấy nữa, và không ai có thể giữ.',
      'Nobody holds the post any more, nor can.',
    ],
  },
  {
    post: field(thing('post'), 'Chức danh', 'Post'),
  },
);

/** Abolish a post (bỏ chức danh), as an act writes it. */
export type AbolishPost = OperationOf<typeof shape>;
