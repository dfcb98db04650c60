import { COURSE_KINDS, COURSE_LEVELS } from '../../register/vocabulary.ts';
import { day, text } from '../../shape/scalars.ts';
import { type OperationOf, field, list, operationShape, thing, word } from '../../shape/shape.ts';

/** People attended a course: one turn for each of them. */
export const shape = operationShape(
  'record-training',
  {
    label: ['Ghi đào tạo, bồi dưỡng', 'Record training'],
    group: 'post',
    about: [
      'Những người đã học một lớp đào tạo, bồi dưỡng; mỗi người là một lượt.',
      'People who attended a course; each is one turn.',
    ],
  },
  {
    title: field(text, 'Tên lớp', 'Title of the course'),
    level: field(word('courseLevel', COURSE_LEVELS), 'Cấp tổ chức', 'Held by'),
    kind: field(word('courseKind', COURSE_KINDS), 'Nội dung', 'About'),
    from: field(day, 'Từ ngày', 'From'),
    to: field(day, 'Đến trước ngày', 'To, this day not counted'),
    people: field(list(thing('person')), 'Người học', 'People'),
  },
);

/** Record training (ghi đào tạo, bồi dưỡng), as an act writes it. */
export type RecordTraining = OperationOf<typeof shape>;
