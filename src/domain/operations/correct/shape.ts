import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** An article was recorded wrongly, and this is what it should have said; what rests on it follows. */
export const shape = operationShape(
  'correct',
  {
    label: ['Đính chính', 'Correct'],
    group: 'record',
    about: [
      'Một điều đã ghi sai, và đây là điều lẽ ra phải ghi; những gì dựa vào đó thay đổi theo.',
      'An article was recorded wrongly, and this is what it should have said; what rests on it follows.',
    ],
  },
  {
    act: field(thing('act'), 'Văn bản', 'Act'),
    article: field({ is: 'article' }, 'Điều', 'Article'),
    operations: {
      ...field({ is: 'operations' }, 'Lẽ ra phải ghi', 'What it should have said'),
      written: 'do',
    },
  },
);

/** Correct an article (đính chính một điều), as an act writes it. */
export type Correct<Op> = OperationOf<typeof shape, Op>;
