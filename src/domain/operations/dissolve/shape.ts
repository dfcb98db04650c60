import { placements } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, operationShape } from '../../shape/shape.ts';

/** A unit ends without a successor (Bộ luật Dân sự 2015, điều 93). */
export const shape = operationShape(
  'dissolve',
  {
    label: ['Giải thể', 'Dissolve'],
    group: 'unit',
    givers: ['unit'],
    about: [
      'Một đơn vị chấm dứt mà không có đơn vị kế thừa (Bộ luật Dân sự 2015, điều 93).',
      'A unit ends without a successor (Bộ luật Dân sự 2015, điều 93).',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    placements: maybe(placements, 'Đi đâu', 'Where things go'),
  },
);

/** Dissolve (giải thể), as an act writes it. */
export type Dissolve = OperationOf<typeof shape>;
