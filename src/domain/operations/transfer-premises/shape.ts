import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** Another unit has them from this day on; name and use stay. */
export const shape = operationShape(
  'transfer-premises',
  {
    label: ['Chuyển giao trụ sở', 'Transfer premises'],
    group: 'premises',
    about: [
      'Từ ngày này đơn vị khác có trụ sở, điểm trường ấy; tên và công năng giữ nguyên.',
      'Another unit has them from this day on; name and use stay.',
    ],
  },
  {
    premises: field(thing('premises'), 'Trụ sở, điểm trường', 'Premises'),
    to: field(unit, 'Cho đơn vị', 'To the unit'),
  },
);

/** Transfer premises (chuyển trụ sở), as an act writes it. */
export type TransferPremises = OperationOf<typeof shape>;
