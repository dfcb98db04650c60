import { postSpec } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, list, operationShape } from '../../shape/shape.ts';

/** The posts that a unit is to have: those listed are created or changed, no others end. */
export const shape = operationShape(
  'approve-scheme',
  {
    label: ['Phê duyệt đề án vị trí việc làm', 'Approve job-position scheme'],
    group: 'post',
    about: [
      'Các chức danh mà đơn vị được có: lập mới hoặc sửa, không chức danh nào khác mất đi.',
      'The posts that a unit is to have: those listed are created or changed, no others end.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    posts: field(list(postSpec), 'Chức danh', 'Posts'),
  },
);

/** Approve scheme (phê duyệt đề án vị trí việc làm), as an act writes it. */
export type ApproveScheme = OperationOf<typeof shape>;
