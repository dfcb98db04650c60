import type { AspectOf } from '../aspect.ts';
import type { PersonId } from '../ids.ts';
import type { EvaluationGrade } from '../vocabulary.ts';

/** What a person's work of a year was found to be. It stays when the person leaves. */
export interface PersonEvaluation {
  readonly key: readonly [PersonId, year: string];
  readonly value: { readonly grade: EvaluationGrade };
}

/** The aspect. */
export const personEvaluation: AspectOf<PersonEvaluation> = {
  label: ['Đánh giá, xếp loại', 'Evaluation'],
  key: [{ column: 'person', names: 'person' }, { column: 'year' }],
  columns: { grade: { type: 'text' } },
  personal: true,
  words: (say, [person, year], { grade }) =>
    `${person}, ${year}: ${say.word('evaluationGrade', grade)}`,
  subject: ([person, year]) => `${person}, ${year}`,
};
