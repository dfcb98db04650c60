import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** An act counts as if it had never been recorded. An undoing cannot be undone: what it took back is recorded again. */
export const shape = operationShape(
  'undo',
  {
    label: ['Hủy bỏ việc ghi nhận', 'Undo'],
    group: 'record',
    about: [
      'Văn bản được coi như chưa từng ghi. Việc hủy bỏ không hủy được nữa: ghi lại văn bản ấy.',
      'An act counts as if it had never been recorded. An undoing cannot be undone: what it took back is recorded again.',
    ],
  },
  {
    act: field(thing('act'), 'Văn bản', 'Act'),
  },
);

/** Undo an act (hủy bỏ một văn bản ghi nhầm), as an act writes it. */
export type Undo = OperationOf<typeof shape>;
