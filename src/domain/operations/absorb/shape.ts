import { moves } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** A whole unit goes into one that lives on and takes over its rights and duties (Bộ luật Dân sự 2015, điều 89). */
export const shape = operationShape(
  'absorb',
  {
    label: ['Sáp nhập', 'Absorb'],
    group: 'unit',
    givers: ['unit'],
    about: [
      'Cả một đơn vị nhập vào một đơn vị khác vẫn tồn tại và kế thừa quyền, nghĩa vụ (Bộ luật Dân sự 2015, điều 89).',
      'A whole unit goes into one that lives on and takes over its rights and duties (Bộ luật Dân sự 2015, điều 89).',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    into: field(unit, 'Vào đơn vị', 'Into the unit'),
    ...moves,
  },
);

/** Absorb (sáp nhập vào), as an act writes it. */
export type Absorb = OperationOf<typeof shape>;
