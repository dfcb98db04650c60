/** People who became surplus in a reorganisation: from where, until when they are to be placed, and what became of each. */
import type { Entry } from '../register/entry.ts';
import { keyOf } from '../register/facts.ts';
import { type PersonId, ref } from '../register/ids.ts';
import type { Facts } from '../register/facts.ts';
import type { Day } from '../time/day.ts';
import { type Cell, NOTHING, type Row, type Table, number, text, wrongIf } from './table.ts';

interface Surplus {
  readonly person: PersonId;
  /** The entry that ended the place in a unit, and what it ended. */
  readonly ended: Entry<'person'>;
  readonly was: Entry<'person'> | undefined;
  /** The next that came. */
  readonly next: Entry<'person'> | undefined;
}

const foundBy = (facts: Facts, day: Day): readonly Surplus[] =>
  [...facts.lines('person')].flatMap((line) => {
    const [person] = keyOf(line);
    const known = line.filter((entry) => entry.day <= day);
    return known.flatMap((ended, i) =>
      ended.value === null && ended.end?.end === 'surplus'
        ? [{ person, ended, was: known[i - 1], next: known[i + 1] }]
        : [],
    );
  });

const becameOf = ({ next, ended }: Surplus, day: Day): readonly [Cell, Cell] => {
  if (next?.value)
    return [text('đã bố trí', 'placed'), { is: 'thing', ref: ref('unit', next.value.unit) }];
  const until = ended.end?.until;
  const late = until !== undefined && until <= day;
  return [late ? text('quá hạn, chưa bố trí', 'overdue') : text('chờ bố trí', 'waiting'), NOTHING];
};

/** The table. */
export const SURPLUS: Table = {
  code: 'surplus',
  title: ['Người dôi dư sau sắp xếp', 'People surplus after a reorganisation'],
  about: [
    'Từng người ra khỏi biên chế vì dôi dư: từ đơn vị nào, ngày nào, theo văn bản nào, phải bố trí xong trước ngày nào (tối đa 5 năm theo nghị quyết về sắp xếp), và nay ra sao. Quá hạn mà chưa bố trí thì được đánh dấu.',
    'Who left the staff as surplus: from which unit, when and by which act, by when they are to be placed (5 years at most by the resolutions on reorganisation), and what became of each. Who is overdue is marked.',
  ],
  columns: [
    ['Người', 'Person'],
    ['Từ đơn vị', 'From the unit'],
    ['Từ ngày', 'Since'],
    ['Văn bản', 'Act'],
    ['Hạn bố trí', 'To be placed by'],
    ['Nay', 'Now'],
    ['Ở đơn vị', 'In the unit'],
    ['Quá hạn', 'Overdue'],
  ],
  rows: ({ view: { facts, day }, within }) =>
    foundBy(facts, day)
      .filter(({ was }) => within(was?.value?.unit))
      .toSorted((a, b) =>
        `${a.ended.end?.until ?? ''} ${a.person}` < `${b.ended.end?.until ?? ''} ${b.person}`
          ? -1
          : 1,
      )
      .map((found): Row => {
        const { person, ended, was, next } = found;
        const until = ended.end?.until;
        const late = next === undefined && until !== undefined && until <= day;
        return {
          key: `${person}-${ended.day}`,
          level: 0,
          cells: [
            { is: 'thing', ref: ref('person', person) },
            was?.value ? { is: 'thing', ref: ref('unit', was.value.unit) } : NOTHING,
            { is: 'day', day: ended.day },
            { is: 'act', act: ended.act },
            until === undefined ? NOTHING : { is: 'day', day: until },
            ...becameOf(found, day),
            wrongIf(late, number(late ? 1 : 0, 'people', [ended.act])),
          ],
        };
      }),
};
