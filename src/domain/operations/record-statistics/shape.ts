import { STATISTICS } from '../../register/statistics.ts';
import { amount, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, operationShape, table, word } from '../../shape/shape.ts';

/** What was counted of a unit: households, classes, pupils, children, rooms, money put in. */
export const shape = operationShape(
  'record-statistics',
  {
    label: ['Ghi số liệu của đơn vị', 'Record statistics'],
    group: 'record',
    about: [
      'Số liệu thống kê của một đơn vị: loại đơn vị, số hộ, lớp, học sinh theo khối, trẻ trong độ tuổi và trẻ đi học, phòng học, đất, đầu tư. Số có mặt thì giữ cho đến khi thống kê lại; số trong năm thuộc năm dương lịch của ngày có hiệu lực.',
      'Figures of a unit: class, households, classes and pupils by grade, children of an age and those at school, classrooms, land, money put in. A stock holds until it is counted again; what is of one year belongs to the calendar year of the day of effect.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    figures: field(table(word('statistic', STATISTICS), amount), 'Số liệu', 'Figures'),
  },
);

/** Record statistics (ghi số liệu), as an act writes it. */
export type RecordStatistics = OperationOf<typeof shape>;
