/** What households, voters, councils and congresses said to reorganisations: who took part, who agreed, place by place. */
import type { Entry } from '../register/entry.ts';
import { keysOf, timeline } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import { type VoteCounts, countedTogether, shareOfAll } from '../register/vote-counts.ts';
import { addYears } from '../time/day.ts';
import { type Cell, NOTHING, type Row, type Table, number, text, worded } from './table.ts';

type VoteEntry = Entry<'unit.vote'>;

const cellsOf = (counts: VoteCounts, entries: readonly VoteEntry[]): readonly Cell[] => {
  const acts = entries.map(({ act }) => act);
  const count = (n: number): Cell => number(n, 'count', acts);
  const share = (n: number): Cell =>
    number(Math.round(shareOfAll(counts, n) * 10) / 10, 'percent', acts);
  const { listed, issued, returned, valid, inFavour, against } = counts;
  return [
    count(listed),
    count(issued),
    count(returned),
    share(returned),
    count(valid),
    count(inFavour),
    share(inFavour),
    count(against),
  ];
};

const thing = (unit: UnitId): Cell => ({ is: 'thing', ref: ref('unit', unit) });

/** One vote: of the unit in all, and below that of each place where there are several. */
const rowsOf = (name: string, places: readonly VoteEntry[]): readonly Row[] => {
  const [first] = places;
  if (!first?.value) return [];
  const [unit, , body] = first.key;
  const { matter } = first.value;
  const values = places.flatMap(({ value }) => value ?? []);
  const whole: Row = {
    key: name,
    level: 0,
    cells: [
      thing(unit),
      worded('votingBody', body),
      { is: 'day', day: first.day },
      text(matter, matter),
      ...cellsOf(countedTogether(values), places),
    ],
  };
  const split = places.some(({ key: [of, place] }) => of !== place);
  return [
    whole,
    ...(split ? places : []).map((entry): Row => ({
      key: `${name}|${entry.key[1]}`,
      level: 1,
      cells: [
        thing(entry.key[1]),
        NOTHING,
        NOTHING,
        NOTHING,
        ...(entry.value ? cellsOf(entry.value, [entry]) : []),
      ],
    })),
  ];
};

/** The table. */
export const VOTES: Table = {
  code: 'votes',
  title: ['Ý kiến và biểu quyết về sắp xếp', 'Votes on reorganisations'],
  about: [
    'Kết quả lấy ý kiến hộ gia đình, cử tri và biểu quyết của hội đồng, đại hội, cơ quan cấp trên về việc sắp xếp đơn vị, trong năm năm tính đến ngày xem; theo từng khu, thôn nơi có lấy riêng. Tỷ lệ tham gia và đồng ý tính trên tổng số trong danh sách, không phải trên số phiếu thu về.',
    'What households and voters, councils, congresses and superior bodies said to reorganisations of units, in the five years up to the day; by quarter or hamlet where it was counted so. Shares are of all on the list, not of those who answered.',
  ],
  columns: [
    ['Đơn vị, nơi lấy phiếu', 'Unit or place'],
    ['Ai cho ý kiến', 'Whose vote'],
    ['Ngày', 'Day'],
    ['Nội dung', 'Matter'],
    ['Danh sách', 'On the list'],
    ['Phát ra, có mặt', 'Issued, present'],
    ['Thu về', 'Returned'],
    ['Tỷ lệ tham gia', 'Took part'],
    ['Hợp lệ', 'Valid'],
    ['Đồng ý', 'In favour'],
    ['Tỷ lệ đồng ý', 'Share in favour'],
    ['Không đồng ý', 'Against'],
  ],
  since: (day) => addYears(day, -5),
  rows: ({ view: { facts, day }, from: first, within }) => {
    const votes = new Map<string, VoteEntry[]>();
    for (const key of keysOf(facts, 'unit.vote'))
      for (const { from, entry } of timeline(facts, 'unit.vote', key)) {
        if (from < first || from > day || !within(key[0])) continue;
        const name = `${from}|${key[0]}|${key[2]}`;
        const places = votes.get(name);
        if (places) places.push(entry);
        else votes.set(name, [entry]);
      }
    return [...votes]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, places]) =>
        rowsOf(
          name,
          places.toSorted((a, b) => (a.key[1] < b.key[1] ? -1 : 1)),
        ),
      );
  },
};
