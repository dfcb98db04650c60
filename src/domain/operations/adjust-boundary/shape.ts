import { hectares, persons, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, list, maybe, often, operationShape } from '../../shape/shape.ts';

/** Land, people and residential units go from one territorial unit to another; both live on. What is not said goes with the residential units that are. */
export const shape = operationShape(
  'adjust-boundary',
  {
    label: ['Điều chỉnh địa giới', 'Adjust boundary'],
    group: 'territory',
    about: [
      'Đất, dân và đơn vị dân cư từ một đơn vị lãnh thổ sang một đơn vị khác; cả hai vẫn tồn tại. Không nêu diện tích, dân số mà có nêu đơn vị dân cư thì phần thuộc các đơn vị đó đi theo: bằng số đã ghi của chúng, hoặc thành một khoản chưa xác định.',
      'Land, people and residential units go from one territorial unit to another; both live on. Where area or population is not said and residential units are, what belongs to them goes with them: as much as they have on record, or an open item.',
    ],
  },
  {
    from: field(unit, 'Từ đơn vị', 'From the unit'),
    to: field(unit, 'Sang đơn vị', 'To the unit'),
    area: often({ is: 'share', of: hectares }, 'Diện tích', 'Area'),
    population: often({ is: 'share', of: persons }, 'Dân số', 'Population'),
    units: maybe(list(unit), 'Các đơn vị dân cư', 'Residential units'),
  },
);

/** Adjust a boundary (điều chỉnh địa giới), as an act writes it. */
export type AdjustBoundary = OperationOf<typeof shape>;
