/** Succession planning: for each post who is planned, and how many posts one person is planned for. */
import { appliedOn } from '../law/judge.ts';
import { lawRuleOf } from '../law/packs.ts';
import type { DayView } from '../register/day-view.ts';
import { entryAt, keysOf, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, ref } from '../register/ids.ts';
import { type Row, type Table, number, text, totalOf, wrongIf } from './table.ts';
import type { Entry } from '../register/entry.ts';

/** What a rule of law allows on the day; no limit where it is not in force. */
const allowed = (code: string, view: DayView): number => {
  const rule = lawRuleOf(code);
  const applied = rule && appliedOn(rule, view);
  return applied && 'value' in applied.limit ? applied.limit.value : Infinity;
};

/** The table. */
export const PLANNING: Table = {
  code: 'planning',
  title: ['Quy hoạch cán bộ', 'Succession planning'],
  about: [
    'Ai đang được quy hoạch vào chức danh nào, theo kỳ; mỗi dòng là một lượt. Nhiều người cho một chức danh, hoặc nhiều chức danh cho một người, hơn quy định của ngày xem (CB-11) thì được đánh dấu.',
    'Who is planned for which post, by round; each line is a turn. More people to a post, or posts to a person, than the rules of the day allow (CB-11) are marked.',
  ],
  columns: [
    ['Chức danh', 'Post'],
    ['Người', 'Person'],
    ['Kỳ', 'Round'],
    ['Người cho chức danh', 'People to the post'],
    ['Chức danh của người', 'Posts of the person'],
  ],
  rows: ({ view, within }) => {
    const { facts, day } = view;
    const [toPost, toPerson] = [allowed('CB-11', view), allowed('CB-11b', view)];
    const turns = keysOf(facts, 'post.successor').flatMap(
      (key): readonly Entry<'post.successor'>[] => {
        const entry = entryAt(facts, 'post.successor', key, day);
        return entry ? [entry] : [];
      },
    );
    const byPost = Map.groupBy(turns, ({ key }): PostId => key[0]);
    const byPerson = Map.groupBy(turns, ({ key }): PersonId => key[1]);
    const here = turns.filter(({ key: [post] }) =>
      within(valueAt(facts, 'post', [post], day)?.unit),
    );
    const rows = here
      .toSorted((a, b) => (a.key.join('|') < b.key.join('|') ? -1 : 1))
      .map(({ key: [post, person], value }): Row => {
        const people = byPost.get(post) ?? [];
        const posts = byPerson.get(person) ?? [];
        const counted = (of: readonly Entry[], may: number) =>
          wrongIf(
            of.length > may,
            number(
              of.length,
              'count',
              of.map((entry) => entry.act),
            ),
          );
        return {
          key: `${post}-${person}`,
          level: 0,
          cells: [
            { is: 'thing', ref: ref('post', post) },
            { is: 'thing', ref: ref('person', person) },
            text(value?.round ?? '', value?.round ?? ''),
            counted(people, toPost),
            counted(posts, toPerson),
          ],
        };
      });
    if (rows.length === 0) return rows;
    const total = totalOf([], 5);
    const inAll = number(
      here.length,
      'turns',
      here.map(({ act }) => act),
    );
    return [...rows, { ...total, cells: total.cells.map((cell, i) => (i === 1 ? inAll : cell)) }];
  },
};
