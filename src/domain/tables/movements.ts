/** How people came into posts, year by year (forms 11 and 13 of the Central Organisation Commission count these turns). */
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { civil } from '../time/day.ts';
import { TENURE_MODES, type TenureMode } from '../register/vocabulary.ts';
import {
  type Cell,
  NOTHING,
  type Row,
  type Table,
  isOpening,
  number,
  sum,
  totalOf,
  worded,
} from './table.ts';

/** Years that are told, the last being that of the day. */
const YEARS = 6;

/** The table. */
export const MOVEMENTS: Table = {
  code: 'movements',
  title: [
    'Luân chuyển, điều động, bổ nhiệm, bầu cử',
    'Rotations, transfers, appointments, elections',
  ],
  about: [
    'Lượt người vào chức danh trong sáu năm tính đến hết ngày xem, theo cách vào; cột đầu là năm xa nhất, cột cuối là năm của ngày xem. Một người vào hai chức danh là hai lượt. Cả trưởng thôn, khu và bí thư chi bộ đều tính; người đã ở chức danh khi lập sổ thì không.',
    'Turns of people coming into posts in six years up to the day, by how they came; the first column is the furthest year, the last is that of the day. One person who comes into two posts makes two turns. Heads of hamlets and secretaries of cells are counted too; who was in a post when the register began is not.',
  ],
  columns: [
    ['Cách vào chức danh', 'How'],
    ['5 năm trước', '5 years before'],
    ['4 năm trước', '4 years before'],
    ['3 năm trước', '3 years before'],
    ['2 năm trước', '2 years before'],
    ['Năm trước', 'The year before'],
    ['Năm nay', 'This year'],
    ['Cộng', 'In all'],
  ],
  rows: ({ view: { facts, day }, acts: recorded, within }) => {
    const first = civil(day).year - YEARS + 1;
    const acts = new Map<string, ActId[]>();
    for (const key of keysOf(facts, 'tenure'))
      for (const { from, value, entry } of timeline(facts, 'tenure', key)) {
        const { year } = civil(from);
        if (from > day || year < first || isOpening(recorded, entry.act)) continue;
        if (!within(valueAt(facts, 'post', [key[0]], from)?.unit)) continue;
        const name = `${value.mode} ${year}`;
        const found = acts.get(name);
        if (found) found.push(entry.act);
        else acts.set(name, [entry.act]);
      }
    const cellOf = (mode: TenureMode, year: number): Cell => {
      const found = acts.get(`${mode} ${year}`);
      return found === undefined ? NOTHING : number(found.length, 'turns', found);
    };
    const years = Array.from({ length: YEARS }, (_, i) => first + i);
    const rows = TENURE_MODES.map((mode): Row => {
      const cells = years.map((year) => cellOf(mode, year));
      return { key: mode, level: 0, cells: [worded('tenureMode', mode), ...cells, sum(cells)] };
    });
    return [...rows, totalOf(rows, YEARS + 2)];
  },
};
