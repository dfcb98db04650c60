import { deadline, text, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, fields, maybe, operationShape } from '../../shape/shape.ts';

/** A unit is on trial from now on, for longer, or no longer: then what it was tried as is how it is. */
export const shape = operationShape(
  'set-pilot',
  {
    label: ['Thí điểm, kết thúc thí điểm', 'Set a pilot'],
    group: 'unit',
    about: [
      'Đơn vị hoạt động theo mô hình thí điểm, được kéo dài, hoặc kết thúc thí điểm và hoạt động chính thức khi ghi “không”. Không thành thì giải thể, chia tách bằng việc riêng.',
      'A unit is on trial, for longer, or no longer: with none it stays as it is, for good. A pilot that failed is dissolved or divided by operations of their own.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    pilot: field(
      {
        is: 'or-none',
        of: fields({
          model: field(text, 'Mô hình', 'Model'),
          until: maybe(deadline, 'Thí điểm đến ngày', 'On trial until'),
        }),
      },
      'Thí điểm',
      'Pilot',
    ),
  },
);

/** Set a pilot (thí điểm, kết thúc thí điểm), as an act writes it. */
export type SetPilot = OperationOf<typeof shape>;
