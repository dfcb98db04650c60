import { ACT_STANDINGS } from '../../register/vocabulary.ts';
import { type OperationOf, field, operationShape, thing, word } from '../../shape/shape.ts';

/** A later act changes another, takes its place, repeals it, or says that its time is over. What it did stays done. */
export const shape = operationShape(
  'set-act-standing',
  {
    label: ['Sửa đổi, thay thế, bãi bỏ văn bản', 'Set the standing of an act'],
    group: 'record',
    about: [
      'Từ ngày có hiệu lực, một văn bản khác được sửa đổi, bổ sung, bị thay thế, bãi bỏ, hoặc hết hiệu lực; lại có hiệu lực thì ghi “không”. Những việc văn bản ấy đã làm vẫn giữ nguyên.',
      'From the day of effect, another act is amended, replaced, repealed, or its time is over; none where it is in force again. What that act did stays done.',
    ],
  },
  {
    act: field(thing('act'), 'Văn bản', 'Act'),
    standing: field(
      { is: 'or-none', of: word('actStanding', ACT_STANDINGS) },
      'Hiệu lực',
      'Standing',
    ),
  },
);

/** Set the standing of an act (sửa đổi, thay thế, bãi bỏ văn bản), as an act writes it. */
export type SetActStanding = OperationOf<typeof shape>;
