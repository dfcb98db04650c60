/** How the work of people was found to be, year by year. */
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { EVALUATION_GRADES, type EvaluationGrade } from '../register/vocabulary.ts';
import { type Row, type Table, number, sum, text } from './table.ts';

/** The table. */
export const EVALUATIONS: Table = {
  code: 'evaluations',
  title: ['Đánh giá, xếp loại', 'Evaluations'],
  about: [
    'Kết quả đánh giá, xếp loại theo năm được đánh giá, đã ghi đến ngày xem. Người được đánh giá lại thì lấy kết quả sau. Của một đơn vị: người thuộc biên chế của nó vào ngày ghi kết quả.',
    'Grades by the year evaluated, as recorded by the day. Of who was evaluated again, the later grade holds. Of a body: people in its staff on the day of the grade.',
  ],
  columns: [
    ['Năm', 'Year'],
    ['Xuất sắc', 'Excellent'],
    ['Tốt', 'Good'],
    ['Hoàn thành', 'Fulfilled'],
    ['Không hoàn thành', 'Not fulfilled'],
    ['Cộng', 'In all'],
  ],
  rows: ({ view: { facts, day }, within }) => {
    const years = new Map<string, Map<EvaluationGrade, ActId[]>>();
    for (const key of keysOf(facts, 'person.evaluation')) {
      const last = timeline(facts, 'person.evaluation', key).findLast(({ from }) => from <= day);
      if (!last || !within(valueAt(facts, 'person', [key[0]], last.from)?.unit)) continue;
      const year = years.get(key[1]) ?? new Map<EvaluationGrade, ActId[]>();
      years.set(key[1], year);
      const acts = year.get(last.value.grade);
      if (acts) acts.push(last.entry.act);
      else year.set(last.value.grade, [last.entry.act]);
    }
    return [...years]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, grades]): Row => {
        const cells = EVALUATION_GRADES.map((grade) => {
          const acts = grades.get(grade) ?? [];
          return number(acts.length, 'people', acts);
        });
        return { key: year, level: 0, cells: [text(year, year), ...cells, sum(cells)] };
      });
  },
};
