import { handing } from '../../shape/parts.ts';
import { text, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** All functions of a field of state management go from one unit to another. */
export const shape = operationShape(
  'transfer-field',
  {
    label: ['Chuyển toàn bộ nhiệm vụ của một lĩnh vực', 'Transfer all functions of a field'],
    group: 'function',
    about: [
      'Mọi nhiệm vụ thuộc một lĩnh vực của một đơn vị chuyển sang đơn vị khác, như khi một lĩnh vực quản lý nhà nước đổi cơ quan chuyên môn.',
      'All functions of a field that a unit has go to another, as where a field of state management changes the body in charge.',
    ],
  },
  {
    field: field(text, 'Lĩnh vực', 'Field'),
    from: field(unit, 'Từ đơn vị', 'From the unit'),
    to: field(unit, 'Sang đơn vị', 'To the unit'),
    ...handing,
  },
);

/** Transfer all functions of a field (chuyển nhiệm vụ theo lĩnh vực), as an act writes it. */
export type TransferField = OperationOf<typeof shape>;
