import { TARGET_SENSES, TARGET_SUBJECTS } from '../../register/vocabulary.ts';
import { amount, day, deadline, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape, word } from '../../shape/shape.ts';

/** What a unit and all under it are to reach by a day; how far they are is counted from the register. */
export const shape = operationShape(
  'set-target',
  {
    label: ['Đặt mục tiêu', 'Set a target'],
    group: 'record',
    about: [
      'Nghị quyết, kế hoạch đặt mục tiêu cho một địa bàn hoặc cơ quan cùng mọi đơn vị bên dưới: giảm ít nhất bao nhiêu phần trăm so với một ngày, ít nhất hoặc không quá bao nhiêu, đến ngày nào. Tiến độ được tính từ sổ bộ.',
      'A resolution or plan sets a target for an area or body and all under it: down by so many percent from a day, at least or at most so many, by a day. How far they are is counted from the register.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    subject: field(word('targetSubject', TARGET_SUBJECTS), 'Mục tiêu về', 'Target for'),
    sense: field(word('targetSense', TARGET_SENSES), 'Yêu cầu', 'Asks for'),
    value: field(amount, 'Bao nhiêu (% nếu là giảm hoặc tỷ lệ)', 'How much (% of a cut or share)'),
    since: often(day, 'So với ngày', 'Counted from'),
    by: field(deadline, 'Đến ngày', 'By'),
  },
);

/** Set a target (đặt mục tiêu), as an act writes it. */
export type SetTarget = OperationOf<typeof shape>;
