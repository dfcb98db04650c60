import { namedEnd } from '../../shape/parts.ts';
import { flag } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape, thing } from '../../shape/shape.ts';

/** A person leaves one post or all, and the apparatus too where the act says so. */
export const shape = operationShape(
  'relieve',
  {
    label: ['Miễn nhiệm', 'Relieve'],
    group: 'post',
    about: [
      'Một người thôi giữ một chức danh hoặc mọi chức danh, và rời bộ máy nếu văn bản nói vậy.',
      'A person leaves one post or all, and the apparatus too where the act says so.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: often(thing('post'), 'Chức danh (để trống: mọi chức danh)', 'Post (empty: all of them)'),
    end: field(namedEnd, 'Lý do', 'Reason'),
    leaves: often(flag, 'Rời bộ máy', 'Leaves the apparatus'),
  },
);

/** Relieve (thôi giữ chức), as an act writes it. */
export type Relieve = OperationOf<typeof shape>;
