import { premisesFields } from '../../shape/parts.ts';
import { unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** A unit has one more place to work from. */
export const shape = operationShape(
  'open-premises',
  {
    label: ['Mở trụ sở, điểm trường', 'Open premises'],
    group: 'premises',
    about: [
      'Một đơn vị có thêm một nơi làm việc, điểm trường.',
      'A unit has one more place to work from.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    ...premisesFields,
  },
);

/** Open premises (mở trụ sở, điểm trường), as an act writes it. */
export type OpenPremises = OperationOf<typeof shape>;
