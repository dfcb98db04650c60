/** What falls due in the terms of leaders: reappointments, and the end of rotations. */
import { addMonths, addYears } from '../time/day.ts';
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import { contains } from '../time/period.ts';
import { ref } from '../register/ids.ts';
import type { TenureMode } from '../register/vocabulary.ts';
import {
  NOTHING,
  type Row,
  type Table,
  isOpening,
  number,
  text,
  worded,
  wrongIf,
} from './table.ts';

/** Years of an appointment (Luật Cán bộ, công chức; QĐ 80-QĐ/TW; QĐ 377-QĐ/TW). */
const TERM = 5;
/** Months that a rotation lasts at least (QĐ 98-QĐ/TW; QĐ 65-QĐ/TW). */
const ROTATION = 36;

const BY_TERM: ReadonlySet<TenureMode> = new Set(['appointment', 'reappointment']);

/** The table. */
export const DUE: Table = {
  code: 'due',
  title: ['Đến hạn bổ nhiệm lại, luân chuyển', 'Reappointments and rotations due'],
  about: [
    'Cấp trưởng, cấp phó được bổ nhiệm đã đủ hoặc còn dưới một năm nữa đủ 5 năm (phải xem xét bổ nhiệm lại); người luân chuyển đã đủ 36 tháng. Quá hạn thì được đánh dấu. Người đã ở chức danh khi lập sổ thì không biết từ bao giờ, nên không có ở đây.',
    'Heads and deputies whose five years since appointment are over or will be within a year (they are to be considered again); people rotated for 36 months. What is overdue is marked. Of who was in a post when the register began it is not known since when: they are not here.',
  ],
  columns: [
    ['Người', 'Person'],
    ['Chức danh', 'Post'],
    ['Cách vào', 'How'],
    ['Từ ngày', 'Since'],
    ['Việc', 'What'],
    ['Đến hạn', 'Due'],
    ['Quá hạn', 'Overdue'],
  ],
  rows: ({ view: { facts, day }, acts, within }) => {
    const soon = addYears(day, 1);
    return keysOf(facts, 'tenure')
      .flatMap((key) => {
        const held = timeline(facts, 'tenure', key).find((fact) => contains(fact, day));
        const post = held && valueAt(facts, 'post', [key[0]], day);
        if (!held || !post || !within(post.unit) || isOpening(acts, held.entry.act)) return [];
        const { mode } = held.value;
        const leads = post.rank !== 'staff';
        if (leads && BY_TERM.has(mode)) {
          const due = addYears(held.from, TERM);
          return due <= soon ? [{ key, held, due, rotation: false }] : [];
        }
        const due = addMonths(held.from, ROTATION);
        return mode === 'rotation' && due <= day ? [{ key, held, due, rotation: true }] : [];
      })
      .toSorted((a, b) => (`${a.due} ${a.key.join('|')}` < `${b.due} ${b.key.join('|')}` ? -1 : 1))
      .map(({ key: [post, person], held, due, rotation }): Row => ({
        key: `${post}-${person}`,
        level: 0,
        cells: [
          { is: 'thing', ref: ref('person', person) },
          { is: 'thing', ref: ref('post', post) },
          worded('tenureMode', held.value.mode),
          { is: 'day', day: held.from },
          rotation
            ? text('đủ 36 tháng luân chuyển', '36 months of rotation')
            : text('xem xét bổ nhiệm lại', 'to be considered again'),
          { is: 'day', day: due },
          rotation
            ? NOTHING
            : wrongIf(due < day, number(due < day ? 1 : 0, 'turns', [held.entry.act])),
        ],
      }));
  },
};
