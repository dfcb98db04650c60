import { hierarchy, superior, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape } from '../../shape/shape.ts';

/** A unit comes under another one in one hierarchy, the administrative one by default, or under none. */
export const shape = operationShape(
  'change-superior',
  {
    label: ['Chuyển cấp trên', 'Change superior'],
    group: 'unit',
    about: [
      'Một đơn vị chuyển về trực thuộc đơn vị khác trong một hệ thống, hoặc không còn cấp trên; không nêu hệ thống là hành chính.',
      'A unit comes under another one in one hierarchy, the administrative one by default, or under none.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    hierarchy: often(hierarchy, 'Hệ thống', 'Hierarchy'),
    superior: field({ is: 'or-none', of: superior }, 'Cấp trên mới', 'New superior'),
  },
);

/** Change superior (chuyển cấp trên), as an act writes it. */
export type ChangeSuperior = OperationOf<typeof shape>;
