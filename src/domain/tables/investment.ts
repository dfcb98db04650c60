/** What was put into schools and other premises, year by year, by source. */
import { keysOf, timeline } from '../register/facts.ts';
import { ref } from '../register/ids.ts';
import type { Statistic } from '../register/statistics.ts';
import { EARLIEST, civil } from '../time/day.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import {
  type Asked,
  type Cell,
  NOTHING,
  type Measure,
  type Row,
  type Table,
  number,
  text,
  totalOf,
} from './table.ts';

const FLOWS: readonly (readonly [Statistic, Measure])[] = [
  ['invested-budget', 'vnd'],
  ['invested-other', 'vnd'],
  ['land-added', 'count'],
  ['classrooms-built', 'count'],
];

interface Found {
  readonly unit: UnitId;
  readonly year: number;
  readonly values: Map<Statistic, { value: number; act: ActId }>;
}

/** The figures of each unit and year up to the day; of two of one year the later holds. */
const foundBy = ({ view: { facts, day }, from: first, within }: Asked): readonly Found[] => {
  const found = new Map<string, Found>();
  for (const key of keysOf(facts, 'unit.statistic')) {
    const [unit, statistic] = key;
    if (!within(unit) || !FLOWS.some(([flow]) => flow === statistic)) continue;
    for (const { from, value, entry } of timeline(facts, 'unit.statistic', key)) {
      if (from > day || from < first) continue;
      const { year } = civil(from);
      const name = `${year} ${unit}`;
      const line = found.get(name) ?? { unit, year, values: new Map() };
      line.values.set(statistic, { value: value.value, act: entry.act });
      found.set(name, line);
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
};

/** The table. */
export const INVESTMENT: Table = {
  code: 'investment',
  title: ['Đầu tư cơ sở vật chất', 'Investment in premises'],
  about: [
    'Tiền đầu tư theo nguồn, đất mở rộng (m²) và phòng học xây trong từng năm, của từng đơn vị, đến hết ngày xem. Số của một năm ghi hai lần thì số ghi sau có giá trị.',
    'Money by source, land added (m²) and classrooms built, year by year and unit by unit, up to the day. Where a year was recorded twice, the later figure holds.',
  ],
  columns: [
    ['Năm', 'Year'],
    ['Đơn vị', 'Unit'],
    ['Từ ngân sách', 'From the budget'],
    ['Từ nguồn khác', 'From other sources'],
    ['Đất mở rộng, m²', 'Land added, m²'],
    ['Phòng học xây', 'Classrooms built'],
  ],
  since: () => EARLIEST,
  rows: (asked) => {
    const rows = foundBy(asked).map(({ unit, year, values }): Row => ({
      key: `${year}-${unit}`,
      level: 0,
      cells: [
        text(String(year), String(year)),
        { is: 'thing', ref: ref('unit', unit) },
        ...FLOWS.map(([flow, of]): Cell => {
          const one = values.get(flow);
          return one ? number(one.value, of, [one.act]) : NOTHING;
        }),
      ],
    }));
    return rows.length === 0 ? rows : [...rows, totalOf(rows, 6, 2)];
  },
};
