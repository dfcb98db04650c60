import { namedEnd } from '../../shape/parts.ts';
import { type OperationOf, field, often, operationShape, thing } from '../../shape/shape.ts';

/** A person leaves one post or all, and stays in the apparatus. */
export const shape = operationShape(
  'relieve',
  {
    label: ['Miễn nhiệm', 'Relieve'],
    group: 'post',
    about: [
      'Một người thôi giữ một chức danh hoặc mọi chức danh, và vẫn ở trong bộ máy.',
      'A person leaves one post or all, and stays in the apparatus.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: often(thing('post'), 'Chức danh (để trống: mọi chức danh)', 'Post (empty: all of them)'),
    end: field(namedEnd, 'Lý do', 'Reason'),
  },
);

/** Relieve (thôi giữ chức), as an act writes it. */
export type Relieve = OperationOf<typeof shape>;
