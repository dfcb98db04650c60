import type { Speech } from '../speech.ts';
import type { Correct } from './shape.ts';

/** Correct an article, in one sentence. */
export const words = (op: Correct<{ readonly op: string }>, say: Speech): string => {
  const said = op.fields
    ? say.fields(op.fields)
    : (op.operations ?? []).map((inner) => say.operation(inner)).join('; ');
  const act = say.act(op.act);
  const [vi, en] =
    op.operation === undefined
      ? ['', '']
      : [`việc thứ ${op.operation} của `, `operation ${op.operation} of `];
  return say.told(
    `Đính chính ${vi}Điều ${op.article} của ${act}: ${said === '' ? 'không có nội dung' : said}`,
    `Correct ${en}article ${op.article} of ${act}: ${said === '' ? 'nothing' : said}`,
  );
};
