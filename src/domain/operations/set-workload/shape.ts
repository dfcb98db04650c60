import { amount, ratio } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape, thing } from '../../shape/shape.ts';

/** How much of a person's time a post takes: teachers, clerks and accountants of several schools. */
export const shape = operationShape(
  'set-workload',
  {
    label: ['Giao thời gian làm việc', 'Set working time'],
    group: 'post',
    about: [
      'Người giữ chức danh dành bao nhiêu phần thời gian cho chức danh ấy: giáo viên dạy liên trường (kèm số tiết một tuần), kế toán, văn thư, thủ quỹ của nhiều trường. Cộng mọi chức danh không quá 100%.',
      'How much of the time of its holder a post takes: teachers of several schools (with periods a week), accountants, clerks and cashiers of several. All posts together take 100% at most.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: field(thing('post'), 'Chức danh', 'Post'),
    share: field(ratio, 'Phần thời gian, 0 đến 1', 'Part of the time, 0 to 1'),
    periods: often(amount, 'Số tiết một tuần', 'Periods a week'),
  },
);

/** Set working time (giao thời gian làm việc), as an act writes it. */
export type SetWorkload = OperationOf<typeof shape>;
