import { DISCIPLINE_FORMS } from '../../register/vocabulary.ts';
import { deadline } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape, thing, word } from '../../shape/shape.ts';

/** A person is disciplined, or is under discipline no longer. */
export const shape = operationShape(
  'discipline',
  {
    label: ['Kỷ luật', 'Discipline'],
    group: 'post',
    about: [
      'Một người bị kỷ luật, đến ngày nào; hoặc hết bị kỷ luật, khi ghi “không”. Chức danh không tự thay đổi: cách chức, buộc thôi việc cần thêm việc miễn nhiệm, thôi việc.',
      'A person is disciplined, until when; or is under discipline no longer, with none. Posts do not change by it: removal and dismissal take an operation of their own.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    form: field(
      { is: 'or-none', of: word('disciplineForm', DISCIPLINE_FORMS) },
      'Hình thức',
      'Form',
    ),
    until: often(deadline, 'Đến ngày', 'Until'),
  },
);

/** Discipline (kỷ luật), as an act writes it. */
export type Discipline = OperationOf<typeof shape>;
