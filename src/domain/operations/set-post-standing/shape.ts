import { POST_STANDINGS } from '../../register/vocabulary.ts';
import { deadline } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape, often, thing, word } from '../../shape/shape.ts';

/** A post is frozen, to be abolished, or ordinary again. */
export const shape = operationShape(
  'set-post-standing',
  {
    label: ['Ghi tình trạng chức danh', 'Set the standing of a post'],
    group: 'post',
    about: [
      'Một chức danh tạm dừng bố trí (không ai được bổ nhiệm, trừ giao quyền), sẽ bãi bỏ, đang bàn giao, hoặc trở lại bình thường.',
      'A post is frozen (nobody is appointed, unless as acting), to be abolished, being handed over, or ordinary again.',
    ],
  },
  {
    post: field(thing('post'), 'Chức danh', 'Post'),
    standing: field(
      { is: 'or-none', of: word('postStanding', POST_STANDINGS) },
      'Tình trạng',
      'Standing',
    ),
    until: often(deadline, 'Đến ngày', 'Until'),
  },
);

/** Set the standing of a post (ghi tình trạng chức danh), as an act writes it. */
export type SetPostStanding = OperationOf<typeof shape>;
