import { namedEnd } from '../../shape/parts.ts';
import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** A unit gives a place up, and the act says what becomes of it. */
export const shape = operationShape(
  'close-premises',
  {
    label: ['Đóng trụ sở, điểm trường', 'Close premises'],
    group: 'premises',
    about: [
      'Một đơn vị thôi dùng một nơi, và văn bản nói nơi ấy về đâu.',
      'A unit gives a place up, and the act says what becomes of it.',
    ],
  },
  {
    premises: field(thing('premises'), 'Trụ sở, điểm trường', 'Premises'),
    end: field(namedEnd, 'Kết thúc', 'End'),
  },
);

/** Close premises (đóng trụ sở, điểm trường), as an act writes it. */
export type ClosePremises = OperationOf<typeof shape>;
