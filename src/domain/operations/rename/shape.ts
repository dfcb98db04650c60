import { text, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, operationShape } from '../../shape/shape.ts';

/** Another name, the same unit. A short name that is left out is gone with the old name. */
export const shape = operationShape(
  'rename',
  {
    label: ['Đổi tên', 'Rename'],
    group: 'unit',
    about: [
      'Tên khác, vẫn đơn vị ấy. Tên viết tắt không nêu lại thì mất cùng tên cũ.',
      'Another name, the same unit. A short name that is left out is gone with the old name.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    name: field(text, 'Tên mới', 'New name'),
    short: maybe(text, 'Tên viết tắt', 'Short name'),
  },
);

/** Rename (đổi tên), as an act writes it. */
export type Rename = OperationOf<typeof shape>;
