import { handing } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** One unit hands a function of its own to another, by default in the role that the giver had. */
export const shape = operationShape(
  'transfer-function',
  {
    label: ['Chuyển nhiệm vụ', 'Transfer function'],
    group: 'function',
    about: [
      'Một đơn vị giao một nhiệm vụ của mình cho đơn vị khác; không nêu vai trò thì giữ vai trò cũ.',
      'One unit hands a function of its own to another, by default in the role that the giver had.',
    ],
  },
  {
    function: field(thing('function'), 'Nhiệm vụ', 'Function'),
    from: field(unit, 'Từ đơn vị', 'From the unit'),
    to: field(unit, 'Sang đơn vị', 'To the unit'),
    ...handing,
  },
);

/** Transfer a function (chuyển chức năng), as an act writes it. */
export type TransferFunction = OperationOf<typeof shape>;
