import { EVALUATION_GRADES } from '../../register/vocabulary.ts';
import { year } from '../../shape/scalars.ts';
import {
  type OperationOf,
  field,
  fields,
  list,
  operationShape,
  thing,
  word,
} from '../../shape/shape.ts';

const evaluated = fields(
  {
    person: field(thing('person'), 'Người', 'Person'),
    grade: field(word('evaluationGrade', EVALUATION_GRADES), 'Xếp loại', 'Grade'),
  },
  { part: ['người được đánh giá', 'person evaluated'] },
);

/** How the work of people in a year was found to be. */
export const shape = operationShape(
  'evaluate',
  {
    label: ['Đánh giá, xếp loại', 'Evaluate'],
    group: 'post',
    about: [
      'Kết quả đánh giá, xếp loại chất lượng của cán bộ, công chức, viên chức trong một năm.',
      'How the work of officials and employees in a year was found to be.',
    ],
  },
  {
    year: field(year, 'Năm', 'Year'),
    people: field(list(evaluated), 'Người được đánh giá', 'People evaluated'),
  },
);

/** Evaluate (đánh giá, xếp loại), as an act writes it. */
export type Evaluate = OperationOf<typeof shape>;
