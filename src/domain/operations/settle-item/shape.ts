import { amount, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, fields, list, operationShape, thing } from '../../shape/shape.ts';

/** Says at last how an amount divides that no act divided. Where the shares are less than the whole, the rest stays open. */
export const shape = operationShape(
  'settle-item',
  {
    label: ['Xác định khoản còn treo', 'Settle open item'],
    group: 'territory',
    about: [
      'Nói rõ phần mà văn bản trước chưa nói. Chưa đủ toàn bộ thì phần còn lại vẫn treo.',
      'Says at last how an amount divides that no act divided. Where the shares are less than the whole, the rest stays open.',
    ],
  },
  {
    item: field(thing('item'), 'Khoản còn treo', 'Open item'),
    shares: field(
      list(
        fields({
          unit: field(unit, 'Đơn vị', 'Unit'),
          amount: field(amount, 'Được bao nhiêu', 'Gets how much of the whole'),
        }),
      ),
      'Mỗi bên được',
      'What each gets',
    ),
  },
);

/** Settle an open item (giải quyết khoản còn treo), as an act writes it. */
export type SettleItem = OperationOf<typeof shape>;
