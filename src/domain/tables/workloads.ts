/** People who work in several units, and how their time is shared. */
import { entryAt, keysOf } from '../register/facts.ts';
import { type PersonId, type PostId, ref } from '../register/ids.ts';
import { type Cell, NOTHING, type Row, type Table, number, text, wrongIf } from './table.ts';
import type { DayView } from '../register/day-view.ts';

/** The posts of each person who holds some in more than one unit or has a share of time recorded. */
const sharedOn = ({ facts, day }: DayView): ReadonlyMap<PersonId, readonly PostId[]> => {
  const posts = new Map<PersonId, PostId[]>();
  for (const key of keysOf(facts, 'tenure')) {
    if (!entryAt(facts, 'tenure', key, day)) continue;
    const held = posts.get(key[1]);
    if (held) held.push(key[0]);
    else posts.set(key[1], [key[0]]);
  }
  return new Map(
    [...posts].filter(([person, held]) => {
      const schools = new Set(held.map((post) => entryAt(facts, 'post', [post], day)?.value?.unit));
      const isService = entryAt(facts, 'person', [person], day)?.value?.pool === 'service';
      return (
        (isService && schools.size > 1) ||
        held.some((post) => entryAt(facts, 'tenure.share', [post, person], day))
      );
    }),
  );
};

/** The table. */
export const WORKLOADS: Table = {
  code: 'workloads',
  title: ['Làm việc ở nhiều đơn vị', 'Working in several units'],
  about: [
    'Giáo viên dạy liên trường, kế toán, văn thư, thủ quỹ của nhiều trường và ai khác được giao phần thời gian: đơn vị gốc (nơi tính biên chế), từng chức danh với phần thời gian và số tiết một tuần, cộng của người ấy. Cộng quá 100% được đánh dấu. Cả chức danh chưa ghi phần thời gian cũng có ở đây.',
    'Teachers of several schools, accountants, clerks and cashiers of several, and whoever else has a share of time set: the home unit, in whose staff they count, each post with its share and periods a week, and what a person’s shares add up to. More than 100% is marked. Posts without a share yet are here too.',
  ],
  columns: [
    ['Người', 'Person'],
    ['Đơn vị gốc', 'Home unit'],
    ['Chức danh', 'Post'],
    ['Đơn vị', 'Unit'],
    ['Phần thời gian', 'Share of time'],
    ['Tiết/tuần', 'Periods a week'],
    ['Cộng của người', 'Person in all'],
  ],
  rows: ({ view, within }) => {
    const { facts, day } = view;
    const unitOf = (post: PostId) => entryAt(facts, 'post', [post], day)?.value?.unit;
    return [...sharedOn(view)]
      .filter(
        ([person, posts]) =>
          within(entryAt(facts, 'person', [person], day)?.value?.unit) ||
          posts.some((post) => within(unitOf(post))),
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([person, posts]) => {
        const shares = posts.flatMap(
          (post) => entryAt(facts, 'tenure.share', [post, person], day) ?? [],
        );
        const total = shares.reduce((sum, { value }) => sum + (value?.share ?? 0), 0);
        const inAll: Cell =
          shares.length === 0
            ? NOTHING
            : wrongIf(
                total > 1 + 1e-9,
                number(
                  Math.round(total * 1000) / 10,
                  'percent',
                  shares.map(({ act }) => act),
                ),
              );
        const home = entryAt(facts, 'person', [person], day)?.value?.unit;
        return posts.toSorted().map((post, i): Row => {
          const { unit, title = '' } = entryAt(facts, 'post', [post], day)?.value ?? {};
          const share = entryAt(facts, 'tenure.share', [post, person], day);
          const { share: part, periods } = share?.value ?? {};
          return {
            key: `${person}-${post}`,
            level: 0,
            cells: [
              { is: 'thing', ref: ref('person', person) },
              home ? { is: 'thing', ref: ref('unit', home) } : NOTHING,
              text(title, title),
              unit ? { is: 'thing', ref: ref('unit', unit) } : NOTHING,
              share && part !== undefined
                ? number(Math.round(part * 1000) / 10, 'percent', [share.act])
                : NOTHING,
              share && periods !== undefined ? number(periods, 'count', [share.act]) : NOTHING,
              i === 0 ? inAll : NOTHING,
            ],
          };
        });
      });
  },
};
