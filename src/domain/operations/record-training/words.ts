import type { Speech } from '../speech.ts';
import type { RecordTraining } from './shape.ts';

/** Record training, in one sentence. */
export const words = (op: RecordTraining, say: Speech): string => {
  const { title, level, kind, people } = op;
  const about = `${say.word('courseKind', kind)}, ${say.word('courseLevel', level)}, ${say.period(op)}`;
  const turns = say.number(people.length);
  return say.told(
    `${turns} lượt học lớp ${title} (${about})`,
    `${turns} turns at the course ${title} (${about})`,
  );
};
