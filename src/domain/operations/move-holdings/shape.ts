import { placements } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** Named holdings of a unit go to other units or to named ends; the unit lives on. */
export const shape = operationShape(
  'move-holdings',
  {
    label: ['Chuyển giao', 'Move holdings'],
    group: 'function',
    givers: ['from'],
    about: [
      'Những thứ nêu tên chuyển sang đơn vị khác hoặc đến một kết thúc; đơn vị giao vẫn tồn tại.',
      'Named holdings of a unit go to other units or to named ends; the unit lives on.',
    ],
  },
  {
    from: field(unit, 'Từ đơn vị', 'From the unit'),
    placements: field(placements, 'Đi đâu', 'Where things go'),
  },
);

/** Move holdings (chuyển giao), as an act writes it. */
export type MoveHoldings = OperationOf<typeof shape>;
