/** What the job-position schemes say of each post. */
import type { Both } from '../both.ts';
import { entryAt, keysOf, valueAt } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import type { DayView } from '../register/day-view.ts';
import type { PositionGroup } from '../register/vocabulary.ts';
import { livingUnits } from './living-units.ts';
import { postsAt } from '../register/unit-at.ts';
import { type Cell, NOTHING, type Row, type Table, number, text, worded } from './table.ts';

const told = (value: string | undefined): Cell =>
  value === undefined ? NOTHING : text(value, value);

const COLUMNS: readonly Both[] = [
  ['Đơn vị', 'Unit'],
  ['Mã vị trí', 'Code'],
  ['Chức danh', 'Post'],
  ['Nhóm', 'Group'],
  ['Ngạch, hạng, bậc', 'Grades'],
  ['Số chỗ', 'Places'],
  ['Mô tả công việc', 'What it does'],
  ['Khung năng lực', 'What it takes'],
  ['Căn cứ xác định số người', 'Basis of the number'],
];

/** The group of a post: as its scheme says, else leadership for who leads. */
const groupOf = (
  group: PositionGroup | undefined,
  rank: 'head' | 'deputy' | 'staff',
): PositionGroup | undefined => group ?? (rank === 'staff' ? undefined : 'leadership');

const rowsOf = (view: DayView, unit: UnitId): readonly Row[] =>
  postsAt(view.facts, unit, view.day).map(({ key: [post], value }): Row => {
    const position = valueAt(view.facts, 'post.position', [post], view.day);
    const group = groupOf(position?.group, value.rank);
    const entry = entryAt(view.facts, 'post', [post], view.day);
    return {
      key: post,
      level: 0,
      cells: [
        { is: 'thing', ref: ref('unit', unit) },
        told(position?.code),
        text(value.title, value.title),
        group === undefined ? NOTHING : worded('positionGroup', group),
        told(position?.grade),
        number(value.places, 'people', entry ? [entry.act] : []),
        told(position?.description),
        told(position?.competence),
        told(position?.basis),
      ],
    };
  });

/** The table. */
export const JOB_POSITIONS: Table = {
  code: 'job-positions',
  title: ['Danh mục vị trí việc làm', 'List of job positions'],
  about: [
    'Từng vị trí của các đơn vị đã có đề án: mã, nhóm, ngạch, số chỗ, mô tả công việc, khung năng lực và căn cứ xác định số người, như đề án ghi. Cấp trưởng, cấp phó thuộc nhóm lãnh đạo, quản lý.',
    'Each post of the bodies that have a scheme: code, group, grades, places, what it does, what it takes, and by what its number was reckoned, as the scheme says. Heads and deputies are of the leadership group.',
  ],
  columns: COLUMNS,
  rows: (asked) => {
    const { view } = asked;
    const schemes = new Set(
      keysOf(view.facts, 'unit.scheme').flatMap(([unit]) =>
        valueAt(view.facts, 'unit.scheme', [unit], view.day) ? [unit] : [],
      ),
    );
    return livingUnits(asked)
      .filter((unit) => schemes.has(unit))
      .flatMap((unit) => rowsOf(view, unit));
  },
};
