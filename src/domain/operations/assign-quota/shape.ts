import { persons, pool, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** How many persons a unit may employ from one pool; it replaces the number before. */
export const shape = operationShape(
  'assign-quota',
  {
    label: ['Giao biên chế', 'Assign quota'],
    group: 'amount',
    about: [
      'Số người mà đơn vị được dùng từ một nguồn biên chế, thay số đã giao trước.',
      'How many persons a unit may employ from one pool; it replaces the number before.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    pool: field(pool, 'Nguồn biên chế', 'Pool'),
    number: field(persons, 'Số lượng', 'Number'),
  },
);

/** Assign quota (giao biên chế), as an act writes it. */
export type AssignQuota = OperationOf<typeof shape>;
