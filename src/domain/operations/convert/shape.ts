import { bloc, formText, kind, text, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, list, maybe, often, operationShape } from '../../shape/shape.ts';

/** The same unit becomes one of another kind: a commune a ward, an office a service unit. */
export const shape = operationShape(
  'convert',
  {
    label: ['Chuyển đổi', 'Convert'],
    group: 'unit',
    about: [
      'Đơn vị ấy đổi sang loại khác: xã thành phường, cơ quan thành đơn vị sự nghiệp.',
      'The same unit becomes one of another kind: a commune a ward, an office a service unit.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    kind: field(kind, 'Loại mới', 'New kind'),
    form: maybe(formText, 'Loại hình cụ thể', 'What it is called more closely'),
    blocs: maybe(list(bloc), 'Khối (nếu khác khối của loại)', 'Blocs (else that of the kind)'),
    name: often(text, 'Tên mới', 'New name'),
  },
);

/** Convert (chuyển đổi loại hình), as an act writes it. */
export type Convert = OperationOf<typeof shape>;
