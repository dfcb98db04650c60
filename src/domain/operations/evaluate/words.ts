import type { Speech } from '../speech.ts';
import type { Evaluate } from './shape.ts';

/** Evaluate, in one sentence. */
export const words = ({ year, people }: Evaluate, say: Speech): string => {
  const found = people.map(
    ({ person, grade }) => `${say.name(`person:${person}`)}: ${say.word('evaluationGrade', grade)}`,
  );
  return say.told(
    `Đánh giá năm ${year}: ${found.join('; ')}`,
    `Evaluation of ${year}: ${found.join('; ')}`,
  );
};
