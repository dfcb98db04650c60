import { unitFields } from '../../shape/parts.ts';
import { flag } from '../../shape/scalars.ts';
import { type OperationOf, maybe, operationShape } from '../../shape/shape.ts';

/** A competent body brings a new unit into being, or an opening balance finds it in being. */
export const shape = operationShape(
  'establish',
  {
    label: ['Thành lập', 'Establish'],
    group: 'unit',
    about: [
      'Cơ quan có thẩm quyền lập một đơn vị mới, hoặc số dư đầu kỳ ghi nhận đơn vị đã có.',
      'A competent body brings a new unit into being, or an opening balance finds it in being.',
    ],
  },
  {
    ...unitFields,
    opening: maybe(flag, 'Ghi nhận đầu kỳ', 'Opening balance: the unit is there already'),
  },
);

/** Establish (thành lập), as an act writes it. */
export type Establish = OperationOf<typeof shape>;
