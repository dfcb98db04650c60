import { deadline, flag, mode } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, often, operationShape, thing } from '../../shape/shape.ts';

/** A person takes a post by appointment, election, rotation, transfer or secondment, as main post or besides it. */
export const shape = operationShape(
  'appoint',
  {
    label: ['Bổ nhiệm, bố trí', 'Appoint'],
    group: 'post',
    about: [
      'Một người giữ chức bằng bổ nhiệm, bầu, luân chuyển, điều động hoặc biệt phái; là chức chính, hoặc kiêm nhiệm.',
      'A person takes a post by appointment, election, rotation, transfer or secondment, as main post or besides it.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: field(thing('post'), 'Chức danh', 'Post'),
    mode: field(mode, 'Cách bố trí', 'How'),
    handover: maybe(
      deadline,
      'Người giữ trước bàn giao đến hết ngày trước',
      'The former holder hands over until the day before',
    ),
    concurrent: often(flag, 'Kiêm nhiệm', 'Besides the main post'),
  },
);

/** Appoint (bổ nhiệm), as an act writes it. */
export type Appoint = OperationOf<typeof shape>;
