/** How many children of an age go to school, area by area. */
import type { Both } from '../both.ts';
import { type Counted, statisticAt } from '../register/counted.ts';
import { ref } from '../register/ids.ts';
import { AGE_GROUPS, type AgeGroup } from '../register/statistics.ts';
import { livingUnits } from './living-units.ts';
import { type Cell, NOTHING, type Row, type Table, number, wrongIf } from './table.ts';

const counted = (found: Counted | undefined): Cell =>
  found === undefined ? NOTHING : number(found.value, 'count', found.acts);

const rate = (children: Counted | undefined, enrolled: Counted | undefined): Cell =>
  children && enrolled && children.value > 0
    ? wrongIf(
        enrolled.value > children.value,
        number(Math.round((enrolled.value / children.value) * 1000) / 10, 'percent', [
          ...children.acts,
          ...enrolled.acts,
        ]),
      )
    : NOTHING;

const columnsOf = (age: AgeGroup): readonly Both[] => [
  [`Trẻ ${age} tuổi`, `Aged ${age}`],
  [`Đi học, ${age} tuổi`, `At school, ${age}`],
  [`Tỷ lệ, ${age} tuổi`, `Rate, ${age}`],
];

/** The table. */
export const ENROLMENT: Table = {
  code: 'enrolment',
  title: ['Huy động học sinh đến trường', 'Children at school'],
  about: [
    'Trẻ trong độ tuổi sống ở từng địa bàn và trẻ đi học (ở bất cứ trường nào), theo số liệu ghi gần nhất; tỷ lệ huy động. Trên 100% là số liệu không khớp và được đánh dấu.',
    'Children of an age who live in an area, those of them who go to school (to whichever), as last counted, and the rate. More than 100% is data that do not agree, and is marked.',
  ],
  columns: [['Địa bàn', 'Area'], ...AGE_GROUPS.flatMap(columnsOf)],
  rows: (asked) =>
    livingUnits(asked).flatMap((unit): readonly Row[] => {
      const { view } = asked;
      const cells = AGE_GROUPS.flatMap((age) => {
        const children = statisticAt(view, unit, `children.${age}`);
        const enrolled = statisticAt(view, unit, `enrolled.${age}`);
        return [counted(children), counted(enrolled), rate(children, enrolled)];
      });
      return cells.every((cell) => cell.is === 'nothing')
        ? []
        : [{ key: unit, level: 0, cells: [{ is: 'thing', ref: ref('unit', unit) }, ...cells] }];
    }),
};
