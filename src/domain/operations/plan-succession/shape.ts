import { text } from '../../shape/scalars.ts';
import { type OperationOf, field, list, operationShape, thing } from '../../shape/shape.ts';

/** Who is planned for a post in a round: those listed are, whoever was and is not listed is no longer. */
export const shape = operationShape(
  'plan-succession',
  {
    label: ['Phê duyệt quy hoạch chức danh', 'Plan succession to a post'],
    group: 'post',
    about: [
      'Danh sách người được quy hoạch vào một chức danh, của một kỳ quy hoạch. Ai có trong danh sách trước mà không có trong danh sách này thì ra khỏi quy hoạch.',
      'Who is planned for a post in a round of planning. Whoever was on the list before and is not on this one is planned for it no longer.',
    ],
  },
  {
    post: field(thing('post'), 'Chức danh', 'Post'),
    round: field(text, 'Kỳ quy hoạch', 'Round'),
    people: field(list(thing('person')), 'Người được quy hoạch', 'People planned'),
  },
);

/** Plan succession (phê duyệt quy hoạch), as an act writes it. */
export type PlanSuccession = OperationOf<typeof shape>;
