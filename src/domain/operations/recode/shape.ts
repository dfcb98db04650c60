import { code, codeSystem, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, operationShape } from '../../shape/shape.ts';

/** Another code, the same unit: by a new list of codes, or because the unit that it is under has changed (QĐ 124/2004/QĐ-TTg). */
export const shape = operationShape(
  'recode',
  {
    label: ['Đổi mã', 'Change code'],
    group: 'unit',
    about: [
      'Mã khác, vẫn đơn vị ấy: theo danh mục mã mới, hoặc vì đơn vị cấp trên đã thay đổi (Quyết định 124/2004/QĐ-TTg). Không nêu hệ thống thì là mã đơn vị hành chính.',
      'Another code, the same unit: by a new list of codes, or because the unit that it is under has changed (Decision 124/2004/QĐ-TTg). Without a system it is the administrative code.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    code: field(code, 'Mã mới', 'New code'),
    system: maybe(codeSystem, 'Hệ thống mã', 'System of codes'),
  },
);

/** Change a code (đổi mã), as an act writes it. */
export type Recode = OperationOf<typeof shape>;
