import { pool, text, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, newThing, operationShape } from '../../shape/shape.ts';

/** A person comes into the apparatus, or is counted in another unit or pool from now on. */
export const shape = operationShape(
  'engage',
  {
    label: ['Tiếp nhận', 'Engage'],
    group: 'post',
    about: [
      'Một người vào bộ máy, hoặc từ nay tính vào biên chế của đơn vị, nguồn khác.',
      'A person comes into the apparatus, or is counted in another unit or pool from now on.',
    ],
  },
  {
    person: field(newThing('person'), 'Mã người', 'Code of the person'),
    unit: field(unit, 'Về đơn vị', 'In the unit'),
    pool: field(pool, 'Nguồn biên chế', 'Pool'),
    origin: maybe(text, 'Quê quán, nơi đến từ', 'Home locality'),
  },
);

/** Engage (tuyển dụng, tiếp nhận), as an act writes it. */
export type Engage = OperationOf<typeof shape>;
