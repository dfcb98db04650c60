import { endsOf } from '../../acts/ends.ts';
import { deadline, text } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, operationShape, thing, word } from '../../shape/shape.ts';

/** A person leaves the apparatus, with the reason; all posts end with it. */
export const shape = operationShape(
  'leave',
  {
    label: ['Thôi việc, nghỉ hưu, chuyển đi', 'Leave the apparatus'],
    group: 'post',
    about: [
      'Một người ra khỏi bộ máy vì một lý do: nghỉ hưu, thôi việc, từ trần, chuyển cơ quan khác… Mọi chức danh của người đó kết thúc theo.',
      'A person leaves the apparatus for a reason: retired, resigned, deceased, transferred elsewhere … All posts of the person end with it.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    reason: field(word('end', endsOf('person')), 'Lý do', 'Reason'),
    until: maybe(deadline, 'Thời hạn', 'Deadline'),
    receiver: maybe(text, 'Nơi nhận ngoài sổ bộ', 'Receiver outside the register'),
    note: maybe(text, 'Ghi chú', 'Note'),
  },
);

/** Leave the apparatus (thôi việc, nghỉ hưu), as an act writes it. */
export type Leave = OperationOf<typeof shape>;
