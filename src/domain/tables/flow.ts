/** The flow of people from the first day of the year to the day: opening + in − out = closing (after form 8C-BTCTW). */
import type { Entry } from '../register/entry.ts';
import { keyOf, valueAt } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { civil, day as dayOf, previousDay } from '../time/day.ts';
import { POOLS, type Pool } from '../register/vocabulary.ts';
import { type Row, type Table, isOpening, number, totalOf, worded, wrongIf } from './table.ts';

interface Flow {
  readonly opening: ActId[];
  readonly came: ActId[];
  readonly over: ActId[];
  readonly away: ActId[];
  readonly left: ActId[];
  readonly closing: ActId[];
}

const flow = (): Flow => ({ opening: [], came: [], over: [], away: [], left: [], closing: [] });

/** What the entries of one person do to the flows, one after the other. */
const follow = (
  flows: ReadonlyMap<Pool, Flow>,
  line: readonly Entry<'person'>[],
  before: Pool | undefined,
  found: (act: ActId) => boolean,
): void => {
  let at = before;
  for (const { value, act } of line) {
    const next = value?.pool;
    if (next === at) continue;
    if (at === undefined) flows.get(next as Pool)?.[found(act) ? 'opening' : 'came'].push(act);
    else if (next === undefined) flows.get(at)?.left.push(act);
    else {
      flows.get(at)?.away.push(act);
      flows.get(next)?.over.push(act);
    }
    at = next;
  }
};

/** The table. */
export const FLOW: Table = {
  code: 'flow',
  title: ['Tăng, giảm người trong năm', 'Who came and who left this year'],
  about: [
    'Theo mẫu 8C: có mặt đầu năm + tăng − giảm = có mặt vào ngày xem, cho từng loại. Người đã có mặt khi lập sổ tính vào đầu năm ấy. Có mặt cuối kỳ được đếm riêng từ sổ bộ; nếu không khớp thì cột cuối cho biết chênh lệch.',
    'After form 8C: present at the beginning of the year + in − out = present on the day, category by category. Those found present when the register began are in the opening of that year. Those present at the end are counted for themselves; where they do not agree, the last column says by how much.',
  ],
  columns: [
    ['Loại', 'Category'],
    ['Đầu năm', 'Opening'],
    ['Tiếp nhận mới', 'Newly engaged'],
    ['Từ loại khác sang', 'From another category'],
    ['Sang loại khác', 'To another category'],
    ['Ra khỏi bộ máy', 'Left'],
    ['Có mặt', 'Closing'],
    ['Chênh lệch', 'Difference'],
  ],
  rows: ({ facts, day }, recorded) => {
    const eve = previousDay(dayOf(`${civil(day).year}-01-01`));
    const flows = new Map(POOLS.map((pool) => [pool, flow()]));
    for (const line of facts.lines('person')) {
      const key = keyOf(line);
      const [before, now] = [
        valueAt(facts, 'person', key, eve),
        valueAt(facts, 'person', key, day),
      ];
      const last = line.findLast((entry) => entry.day <= day);
      const first = line.findLast((entry) => entry.day <= eve);
      if (before && first) flows.get(before.pool)?.opening.push(first.act);
      if (now && last) flows.get(now.pool)?.closing.push(last.act);
      follow(
        flows,
        line.filter((entry) => entry.day > eve && entry.day <= day),
        before?.pool,
        (act) => isOpening(recorded, act),
      );
    }
    const rows = [...flows].map(([pool, { opening, came, over, away, left, closing }]): Row => {
      const counts = [opening, came, over, away, left, closing];
      const difference =
        opening.length + came.length + over.length - away.length - left.length - closing.length;
      return {
        key: pool,
        level: 0,
        cells: [
          worded('pool', pool),
          ...counts.map((acts) => number(acts.length, 'people', acts)),
          wrongIf(difference !== 0, number(difference, 'people')),
        ],
      };
    });
    return [...rows, totalOf(rows, 8)];
  },
};
