import { moves } from '../../shape/parts.ts';
import { flag, hectares, persons, unit } from '../../shape/scalars.ts';
import {
  type OperationOf,
  type Read,
  field,
  fields,
  list,
  often,
  operationShape,
} from '../../shape/shape.ts';

/** Who gets a share: so much land and so many people, and the rest where it is said. */
const receiver = fields(
  {
    unit: field(unit, 'Đơn vị nhận', 'Receiving unit'),
    area: often({ is: 'share', of: hectares }, 'Diện tích', 'Area'),
    population: often({ is: 'share', of: persons }, 'Dân số', 'Population'),
    rest: often(flag, 'Nhận phần còn lại', 'Gets the rest'),
  },
  { part: ['bên nhận', 'receiver of a share'], short: 'unit' },
);
/** Who gets a share. */
export type Receiver = Read<typeof receiver>;

/** A unit ends, and its land, people and all that it has go to units that live already. */
export const shape = operationShape(
  'share-out',
  {
    label: ['Chia cho các đơn vị đang có', 'Share out among living units'],
    group: 'unit',
    givers: ['unit'],
    about: [
      'Một đơn vị chấm dứt; đất, dân và mọi thứ của nó về các đơn vị đang có. Phần đất, dân không nêu của mỗi bên thành một khoản chưa xác định; bên nhận phần còn lại nhận nốt.',
      'A unit ends; its land, its people and all that it has go to units that live already. Land and people that are not said of a receiver are an open item; who gets the rest gets what is left.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    into: field(list(receiver, 2), 'Chia cho', 'Shared out to'),
    ...moves,
  },
);

/** Share out among living units (chia cho các đơn vị đang có), as an act writes it. */
export type ShareOut = OperationOf<typeof shape>;
