/** Turns of training by what was taught and by who held the course, up to a day (form 10-BTCTW counts these turns). */
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { EARLIEST, day as dayOf } from '../time/day.ts';
import { COURSE_KINDS, COURSE_LEVELS } from '../register/vocabulary.ts';
import { type Row, type Table, number, sum, totalOf, worded } from './table.ts';

/** The table. */
export const TRAINING: Table = {
  code: 'training',
  title: ['Đào tạo, bồi dưỡng', 'Training'],
  about: [
    'Lượt người học các lớp đã bắt đầu đến ngày xem, theo nội dung và cấp tổ chức. Một người học hai lớp là hai lượt. Chỉ có lượt được ghi từng người; số đã công bố ở báo cáo nhiệm kỳ. Của một đơn vị: người thuộc biên chế của nó ngày khai giảng.',
    'Turns of people at courses begun by the day, by what was taught and who held it. One person at two courses makes two turns. Only what was recorded person by person is here; published totals are in the term report. Of a body: people in its staff on the first day of the course.',
  ],
  columns: [
    ['Nội dung', 'About'],
    ['Trung ương', 'National'],
    ['Tỉnh', 'Province'],
    ['Huyện, thành phố', 'District'],
    ['Xã, phường', 'Commune'],
    ['Nước ngoài', 'Abroad'],
    ['Cộng', 'In all'],
  ],
  since: () => EARLIEST,
  rows: ({ view: { facts, day }, from: first, within }) => {
    const turns = new Map<string, ActId[]>();
    for (const key of keysOf(facts, 'person.training')) {
      const last = timeline(facts, 'person.training', key).findLast(({ from }) => from <= day);
      if (!last || key[1] > day || key[1] < first) continue;
      if (!within(valueAt(facts, 'person', [key[0]], dayOf(key[1]))?.unit)) continue;
      const name = `${last.value.kind} ${last.value.level}`;
      const acts = turns.get(name);
      if (acts) acts.push(last.entry.act);
      else turns.set(name, [last.entry.act]);
    }
    const rows = COURSE_KINDS.map((kind): Row => {
      const cells = COURSE_LEVELS.map((level) => {
        const acts = turns.get(`${kind} ${level}`) ?? [];
        return number(acts.length, 'turns', acts);
      });
      return { key: kind, level: 0, cells: [worded('courseKind', kind), ...cells, sum(cells)] };
    });
    return [...rows, totalOf(rows, 7)];
  },
};
