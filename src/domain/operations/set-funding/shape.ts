import { fundingSource, moneyAYear, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape } from '../../shape/shape.ts';

/** What a unit has to spend in a year from one source; it replaces the amount before. */
export const shape = operationShape(
  'set-funding',
  {
    label: ['Giao kinh phí', 'Set funding'],
    group: 'amount',
    about: [
      'Số tiền một năm của đơn vị từ một nguồn, thay số đã giao trước.',
      'What a unit has to spend in a year from one source; it replaces the amount before.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    source: field(fundingSource, 'Nguồn kinh phí', 'Source'),
    amount: field(moneyAYear, 'Số tiền', 'Amount'),
  },
);

/** Assign funding (giao kinh phí), as an act writes it. */
export type SetFunding = OperationOf<typeof shape>;
