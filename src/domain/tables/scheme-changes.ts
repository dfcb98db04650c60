/** What the job-position scheme in force changed: post by post, what there was on the day before and what there is since. */
import type { Both } from '../both.ts';
import { canonical } from '../canonical.ts';
import type { DayView } from '../register/day-view.ts';
import type { Entry } from '../register/entry.ts';
import { entryAt, keysOf, valueAt } from '../register/facts.ts';
import { type PostId, type UnitId, ref } from '../register/ids.ts';
import { postsAt } from '../register/unit-at.ts';
import { previousDay } from '../time/day.ts';
import { type Cell, NOTHING, type Row, type Table, number, text } from './table.ts';

const COLUMNS: readonly Both[] = [
  ['Đơn vị', 'Unit'],
  ['Đề án từ ngày', 'Scheme since'],
  ['Theo văn bản', 'By'],
  ['Chức danh', 'Post'],
  ['Thay đổi', 'Change'],
  ['Số chỗ trước', 'Places before'],
  ['Số chỗ sau', 'Places since'],
];

const told = (changes: readonly Both[]): Cell =>
  text(changes.map(([vi]) => vi).join(', '), changes.map(([, en]) => en).join(', '));

const changesOf = (
  { facts }: DayView,
  post: PostId,
  scheme: Entry<'unit.scheme'>,
): readonly Both[] => {
  const eve = previousDay(scheme.day);
  const [was, is] = [eve, scheme.day].map((day) => valueAt(facts, 'post', [post], day));
  const [before, after] = [eve, scheme.day].map((day) =>
    valueAt(facts, 'post.position', [post], day),
  );
  if (!is) return [];
  if (!was) return [['lập mới', 'new']];
  return [
    ...(was.title === is.title
      ? []
      : [[`tên: trước là ${was.title}`, `title: was ${was.title}`] as const]),
    ...(was.rank === is.rank ? [] : [['cấp của chức danh', 'rank'] as const]),
    ...(was.places === is.places ? [] : [['số chỗ', 'places'] as const]),
    ...(canonical(before ?? null) === canonical(after ?? null)
      ? []
      : [['mã, nhóm, ngạch, mô tả', 'code, group, grades, description'] as const]),
  ];
};

const rowsOf = (view: DayView, unit: UnitId): readonly Row[] => {
  const { facts, day } = view;
  const scheme = entryAt(facts, 'unit.scheme', [unit], day);
  if (!scheme) return [];
  return postsAt(facts, unit, scheme.day).flatMap(({ key: [post], value }): readonly Row[] => {
    const changes = changesOf(view, post, scheme);
    if (changes.length === 0) return [];
    const was = entryAt(facts, 'post', [post], previousDay(scheme.day));
    return [
      {
        key: `${unit}-${post}`,
        level: 0,
        cells: [
          { is: 'thing', ref: ref('unit', unit) },
          { is: 'day', day: scheme.day },
          { is: 'act', act: scheme.act },
          text(value.title, value.title),
          told(changes),
          was?.value ? number(was.value.places, 'people', [was.act]) : NOTHING,
          number(value.places, 'people', [scheme.act]),
        ],
      },
    ];
  });
};

/** The table. */
export const SCHEME_CHANGES: Table = {
  code: 'scheme-changes',
  title: ['Đề án vị trí việc làm thay đổi gì', 'What the job-position schemes changed'],
  about: [
    'Với đề án đang áp dụng của từng đơn vị: chức danh nào lập mới, đổi tên, đổi số chỗ, đổi nhóm hoặc ngạch so với ngày trước khi đề án có hiệu lực. Chức danh giữ nguyên thì không có ở đây; đề án không làm mất chức danh nào.',
    'Of the scheme in force in each body: which posts are new, called otherwise, for more or fewer people, or of another group or grade than on the day before it. Posts that stayed as they were are not here; a scheme ends none.',
  ],
  columns: COLUMNS,
  rows: ({ view, within }) =>
    keysOf(view.facts, 'unit.scheme')
      .map(([unit]) => unit)
      .filter((unit) => within(unit) && view.kindOf(unit) !== undefined)
      .toSorted()
      .flatMap((unit) => rowsOf(view, unit)),
};
