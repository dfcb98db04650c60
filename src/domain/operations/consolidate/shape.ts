import { mergeSource, moves, unitSpec } from '../../shape/parts.ts';
import { type OperationOf, field, list, maybe, operationShape } from '../../shape/shape.ts';

/** Units come together in a new one and end, which takes over their rights and duties (Bộ luật Dân sự 2015, điều 88). A unit may also give only a part and live on. */
export const shape = operationShape(
  'consolidate',
  {
    label: ['Hợp nhất', 'Consolidate'],
    group: 'unit',
    givers: ['sources'],
    about: [
      'Các đơn vị hợp thành một đơn vị mới và chấm dứt; đơn vị mới kế thừa quyền, nghĩa vụ (Bộ luật Dân sự 2015, điều 88). Một đơn vị cũng có thể chỉ góp một phần và vẫn tồn tại.',
      'Units come together in a new one and end, which takes over their rights and duties (Bộ luật Dân sự 2015, điều 88). A unit may also give only a part and live on.',
    ],
  },
  {
    sources: field(list(mergeSource, 2), 'Các đơn vị hợp nhất', 'Units that come together'),
    into: field(unitSpec, 'Đơn vị mới', 'New unit'),
    bodies: maybe(
      list(unitSpec),
      'Các cơ quan của đơn vị mới',
      'Bodies of the new unit, which receive those of its sources by kind',
    ),
    ...moves,
  },
);

/** Consolidate (hợp nhất), as an act writes it. */
export type Consolidate = OperationOf<typeof shape>;
