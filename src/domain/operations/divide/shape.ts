import { moves, unitSpec } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, list, operationShape } from '../../shape/shape.ts';

/** A unit becomes several new ones and ends (Bộ luật Dân sự 2015, điều 90). */
export const shape = operationShape(
  'divide',
  {
    label: ['Chia', 'Divide'],
    group: 'unit',
    givers: ['unit'],
    about: [
      'Một đơn vị chia thành nhiều đơn vị mới và chấm dứt (Bộ luật Dân sự 2015, điều 90).',
      'A unit becomes several new ones and ends (Bộ luật Dân sự 2015, điều 90).',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    into: field(list(unitSpec, 2), 'Các đơn vị mới', 'New units'),
    ...moves,
  },
);

/** Divide (chia), as an act writes it. */
export type Divide = OperationOf<typeof shape>;
