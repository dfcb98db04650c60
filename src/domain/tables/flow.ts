/** The flow of people over a year or another time up to the day: opening + in − out = closing (after form 8C-BTCTW). */
import type { Entry } from '../register/entry.ts';
import { keyOf, valueAt } from '../register/facts.ts';
import type { Value } from '../register/aspects.ts';
import type { ActId } from '../register/ids.ts';
import { previousDay, yearStart } from '../time/day.ts';
import { POOLS, type Pool } from '../register/vocabulary.ts';
import {
  type Asked,
  type Row,
  type Table,
  isOpening,
  number,
  totalOf,
  worded,
  wrongIf,
} from './table.ts';

interface Flow {
  readonly opening: ActId[];
  readonly came: ActId[];
  /** From a unit that is not counted here, and to one. */
  readonly arrived: ActId[];
  readonly over: ActId[];
  readonly away: ActId[];
  readonly departed: ActId[];
  readonly left: ActId[];
  readonly closing: ActId[];
}

const flow = (): Flow => ({
  opening: [],
  came: [],
  arrived: [],
  over: [],
  away: [],
  departed: [],
  left: [],
  closing: [],
});

/** What the entries of one person do to the flows, one after the other. */
const follow = (
  flows: ReadonlyMap<Pool, Flow>,
  line: readonly Entry<'person'>[],
  before: Value<'person'> | undefined,
  { acts, within }: Asked,
): void => {
  const poolOf = (value: Value<'person'> | null | undefined): Pool | undefined =>
    value && within(value.unit) ? value.pool : undefined;
  let was = before;
  for (const { value, act } of line) {
    const [at, next] = [poolOf(was), poolOf(value)];
    if (next !== at && at === undefined) {
      const isNew = isOpening(acts, act) ? 'opening' : 'came';
      flows.get(next as Pool)?.[was ? 'arrived' : isNew].push(act);
    } else if (next !== at && next === undefined) {
      flows.get(at as Pool)?.[value ? 'departed' : 'left'].push(act);
    } else if (next !== at) {
      flows.get(at as Pool)?.away.push(act);
      flows.get(next as Pool)?.over.push(act);
    }
    was = value ?? undefined;
  }
};

/** The table. */
export const FLOW: Table = {
  code: 'flow',
  title: ['Tăng, giảm người', 'Who came and who left'],
  about: [
    'Theo mẫu 8C: có mặt đầu kỳ + tăng − giảm = có mặt vào ngày xem, cho từng loại. Kỳ tính từ đầu năm, nếu không chọn ngày đầu. Người đã có mặt khi lập sổ tính vào đầu kỳ ấy. Của một đơn vị: người thuộc biên chế của nó và của đơn vị bên dưới; ai chuyển giữa nó và phần còn lại của sổ bộ ở cột riêng. Có mặt cuối kỳ được đếm riêng từ sổ bộ; nếu không khớp thì cột cuối cho biết chênh lệch.',
    'After form 8C: present at the beginning + in − out = present on the day, category by category. The time begins with the year unless another first day is chosen. Those found present when the register began are in the opening. Of a body: people in its staff and in that of units below it; those who went between it and the rest of the register have columns of their own. Those present at the end are counted for themselves; where they do not agree, the last column says by how much.',
  ],
  columns: [
    ['Loại', 'Category'],
    ['Đầu kỳ', 'Opening'],
    ['Tiếp nhận mới', 'Newly engaged'],
    ['Từ đơn vị khác đến', 'From another body'],
    ['Từ loại khác sang', 'From another category'],
    ['Sang loại khác', 'To another category'],
    ['Đến đơn vị khác', 'To another body'],
    ['Ra khỏi bộ máy', 'Left'],
    ['Có mặt', 'Closing'],
    ['Chênh lệch', 'Difference'],
  ],
  since: yearStart,
  rows: (asked) => {
    const { view, from, within } = asked;
    const { facts, day } = view;
    const eve = previousDay(from);
    const flows = new Map(POOLS.map((pool) => [pool, flow()]));
    for (const line of facts.lines('person')) {
      const key = keyOf(line);
      const [before, now] = [
        valueAt(facts, 'person', key, eve),
        valueAt(facts, 'person', key, day),
      ];
      const last = line.findLast((entry) => entry.day <= day);
      const first = line.findLast((entry) => entry.day <= eve);
      if (before && within(before.unit) && first) flows.get(before.pool)?.opening.push(first.act);
      if (now && within(now.unit) && last) flows.get(now.pool)?.closing.push(last.act);
      follow(
        flows,
        line.filter((entry) => entry.day > eve && entry.day <= day),
        before,
        asked,
      );
    }
    const rows = [...flows].map(([pool, of]): Row => {
      const { opening, came, arrived, over, away, departed, left, closing } = of;
      const [ins, outs] = [
        [opening, came, arrived, over],
        [away, departed, left, closing],
      ];
      const counts = [...ins, ...outs];
      const difference = ins.flat().length - outs.flat().length;
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
    return [...rows, totalOf(rows, 10)];
  },
};
