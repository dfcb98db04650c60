import { text } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape, thing } from '../../shape/shape.ts';

/** One person is to hold two head posts, by a named model. */
export const shape = operationShape(
  'unify-offices',
  {
    label: ['Nhất thể hóa chức danh', 'Unify two offices'],
    group: 'post',
    about: [
      'Một người giữ hai chức danh đứng đầu, theo một mô hình có tên.',
      'One person is to hold two head posts, by a named model.',
    ],
  },
  {
    posts: field({ is: 'pair', of: thing('post') }, 'Hai chức danh', 'Two posts'),
    model: field(text, 'Mô hình', 'Model'),
  },
);

/** Unify offices (nhất thể hóa chức danh), as an act writes it. */
export type UnifyOffices = OperationOf<typeof shape>;
