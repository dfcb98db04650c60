import type { Speech } from '../speech.ts';
import type { Correct } from './shape.ts';

/** Correct an article, in one sentence. */
export const words = (op: Correct<{ readonly op: string }>, say: Speech): string => {
  const said = op.operations.map((inner) => say.operation(inner)).join('; ');
  const act = say.act(op.act);
  return say.told(
    `Đính chính Điều ${op.article} của ${act}: ${said === '' ? 'không có nội dung' : said}`,
    `Correct article ${op.article} of ${act}: ${said === '' ? 'nothing' : said}`,
  );
};
