import { day, figure, text } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, often, operationShape, thing } from '../../shape/shape.ts';

/** A total that somebody stated for a period; it stands beside what the records add up to, never instead. */
export const shape = operationShape(
  'publish-figure',
  {
    label: ['Công bố số liệu', 'Publish figure'],
    group: 'record',
    about: [
      'Một con số mà ai đó đã công bố cho một thời kỳ; đứng bên số từ sổ bộ, không thay.',
      'A total that somebody stated for a period; it stands beside what the records add up to, never instead.',
    ],
  },
  {
    figure: field(thing('figure'), 'Chỉ tiêu', 'Figure'),
    value: field(figure, 'Giá trị', 'Value'),
    of: often(figure, 'Trên tổng số', 'Out of how many'),
    from: field(day, 'Từ ngày', 'From'),
    to: field(day, 'Đến trước ngày', 'To, this day not counted'),
    note: maybe(text, 'Ghi chú', 'Note'),
  },
);

/** Publish a figure (công bố số liệu), as an act writes it. */
export type PublishFigure = OperationOf<typeof shape>;
