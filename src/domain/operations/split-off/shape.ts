import { placements, unitSpec } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, operationShape } from '../../shape/shape.ts';

/** A part becomes a unit of its own and the rest lives on (Bộ luật Dân sự 2015, điều 91). */
export const shape = operationShape(
  'split-off',
  {
    label: ['Tách', 'Split off'],
    group: 'unit',
    givers: ['from'],
    about: [
      'Một phần của đơn vị tách thành đơn vị mới, đơn vị cũ vẫn tồn tại (Bộ luật Dân sự 2015, điều 91).',
      'A part becomes a unit of its own and the rest lives on (Bộ luật Dân sự 2015, điều 91).',
    ],
  },
  {
    from: field(unit, 'Từ đơn vị', 'From the unit'),
    into: field(unitSpec, 'Đơn vị mới', 'New unit'),
    placements: maybe(placements, 'Đi đâu', 'Where things go'),
  },
);

/** Split off (tách), as an act writes it. */
export type SplitOff = OperationOf<typeof shape>;
