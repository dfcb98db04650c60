import { autonomy, ratio, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape } from '../../shape/shape.ts';

/** The financial class of a public service unit (NĐ 60/2021/NĐ-CP); a ratio that is left out is gone with the old class. */
export const shape = operationShape(
  'set-autonomy',
  {
    label: ['Giao mức tự chủ', 'Set autonomy'],
    group: 'amount',
    about: [
      'Mức tự chủ tài chính của đơn vị sự nghiệp công (NĐ 60/2021/NĐ-CP); tỷ lệ không nêu lại thì mất cùng mức cũ.',
      'The financial class of a public service unit (NĐ 60/2021/NĐ-CP); a ratio that is left out is gone with the old class.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    class: field(autonomy, 'Mức tự chủ tài chính 1–4', 'Autonomy class 1–4'),
    ratio: often(ratio, 'Tỷ lệ tự bảo đảm, 0 đến 1', 'Share self-financed, 0 to 1'),
  },
);

/** Assign autonomy (giao tự chủ), as an act writes it. */
export type SetAutonomy = OperationOf<typeof shape>;
