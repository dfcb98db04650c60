import { functionSpec } from '../../shape/parts.ts';
import { longText, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, list, often, operationShape } from '../../shape/shape.ts';

/** What a unit is for is laid down anew; functions that it has and that are not listed do not end. */
export const shape = operationShape(
  're-charter',
  {
    label: ['Quy định lại chức năng', 'Re-charter'],
    group: 'function',
    about: [
      'Quy định lại chức năng, nhiệm vụ, quyền hạn; nhiệm vụ đã có mà không nêu thì vẫn còn.',
      'What a unit is for is laid down anew; functions that it has and that are not listed do not end.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    charter: field(longText, 'Chức năng, nhiệm vụ', 'Charter'),
    functions: often(list(functionSpec), 'Nhiệm vụ', 'Functions'),
  },
);

/** Re-charter (quy định lại chức năng), as an act writes it. */
export type Recharter = OperationOf<typeof shape>;
