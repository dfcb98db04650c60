import { postFields } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** A unit has one more post to fill. */
export const shape = operationShape(
  'create-post',
  {
    label: ['Lập chức danh', 'Create post'],
    group: 'post',
    about: ['Đơn vị có thêm một chức danh để bố trí người.', 'A unit has one more post to fill.'],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    ...postFields,
  },
);

/** Create a post (lập chức danh), as an act writes it. */
export type CreatePost = OperationOf<typeof shape>;
