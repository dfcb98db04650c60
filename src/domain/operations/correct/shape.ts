import { places } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, often, operationShape, thing } from '../../shape/shape.ts';

/** An article, one operation of it, or some fields of one was recorded wrongly, and this is what it should have said; what rests on it follows. */
export const shape = operationShape(
  'correct',
  {
    label: ['Đính chính', 'Correct'],
    group: 'record',
    about: [
      'Một điều, một việc của điều, hoặc vài trường của một việc đã ghi sai, và đây là điều lẽ ra phải ghi; những gì dựa vào đó thay đổi theo. Việc bị bỏ vẫn giữ số thứ tự.',
      'An article, one operation of it, or some fields of one was recorded wrongly, and this is what it should have said; what rests on it follows. An operation that is taken out keeps its number.',
    ],
  },
  {
    act: field(thing('act'), 'Văn bản', 'Act'),
    article: field({ is: 'article' }, 'Điều', 'Article'),
    operation: maybe(
      places,
      'Chỉ việc thứ mấy của điều',
      'Only this operation of the article, from 1',
    ),
    operations: {
      ...often({ is: 'operations' }, 'Lẽ ra phải ghi', 'What it should have said'),
      written: 'do',
    },
    fields: maybe(
      { is: 'some-fields' },
      'Hoặc chỉ những trường ghi sai của việc đó',
      'Or only the fields of that operation that were wrong',
    ),
  },
);

/** Correct an article (đính chính một điều), as an act writes it. */
export type Correct<Op> = OperationOf<typeof shape, Op>;
