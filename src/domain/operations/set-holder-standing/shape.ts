import { HOLDER_STANDINGS } from '../../register/vocabulary.ts';
import { deadline } from '../../shape/scalars.ts';
import {
  type OperationOf,
  field,
  maybe,
  often,
  operationShape,
  thing,
  word,
} from '../../shape/shape.ts';

/** The holder of a post is away for a time, delegates the powers of the post, or is back. */
export const shape = operationShape(
  'set-holder-standing',
  {
    label: ['Ghi tình trạng người giữ chức', 'Set the standing of a holder'],
    group: 'post',
    about: [
      'Người giữ một chức danh tạm nghỉ một thời gian (vẫn giữ chỗ; có thể giao quyền cho người khác), ủy quyền cho người khác, hoặc trở lại.',
      'The holder of a post is on leave for a time (and keeps the place; another may act), delegates its powers, or is back.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: field(thing('post'), 'Chức danh', 'Post'),
    standing: field(
      { is: 'or-none', of: word('holderStanding', HOLDER_STANDINGS) },
      'Tình trạng',
      'Standing',
    ),
    until: often(deadline, 'Đến ngày', 'Until'),
    to: maybe(thing('person'), 'Ủy quyền cho', 'Delegated to'),
  },
);

/** Set the standing of a holder (ghi tình trạng người giữ chức), as an act writes it. */
export type SetHolderStanding = OperationOf<typeof shape>;
