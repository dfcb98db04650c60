/** Rotations, transfers and secondments by the tiers between which people went, after form 11-BTCTW. */
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import { DayView } from '../register/day-view.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import { TIERS, type Tier } from '../register/kinds.ts';
import type { TenureMode } from '../register/vocabulary.ts';
import { type Day, EARLIEST, previousDay } from '../time/day.ts';
import { type Row, type Table, isOpening, number, sum, totalOf, worded } from './table.ts';

const MODES = ['rotation', 'transfer', 'secondment'] as const satisfies readonly TenureMode[];
type Mode = (typeof MODES)[number];

const isMode = (mode: TenureMode): mode is Mode => MODES.some((one) => one === mode);

/** The table. */
export const TIER_FLOWS: Table = {
  code: 'tier-flows',
  title: ['Luân chuyển, điều động giữa các cấp', 'Movements between tiers'],
  about: [
    'Theo mẫu 11: lượt luân chuyển, điều động, biệt phái đến hết ngày xem, theo cấp nơi đi và cấp nơi đến (cấp của địa bàn mà đơn vị phục vụ). Nơi đi là đơn vị tính biên chế ngày trước đó; ai trước đó chưa ở sổ bộ thì không có ở đây. Của một đơn vị: lượt từ nó đi hoặc đến nó.',
    'After form 11: turns of rotation, transfer and secondment up to the day, by the tier left and the tier gone to (of the area that the unit serves). Left is the unit in whose staff one counted the day before; who was not in the register then is not here. Of a body: turns from it or to it.',
  ],
  columns: [
    ['Từ cấp', 'From the tier'],
    ['Đến cấp', 'To the tier'],
    ['Luân chuyển', 'Rotations'],
    ['Điều động', 'Transfers'],
    ['Biệt phái', 'Secondments'],
    ['Cộng', 'In all'],
  ],
  since: () => EARLIEST,
  rows: ({ view: { facts, day }, acts, from: first, within }) => {
    const views = new Map<Day, DayView>();
    const tierAt = (unit: UnitId, on: Day): Tier | undefined => {
      const view = views.get(on) ?? new DayView(facts, on);
      views.set(on, view);
      return view.tierOf(unit);
    };
    const turns = new Map<string, ActId[]>();
    for (const key of keysOf(facts, 'tenure'))
      for (const { from, value, entry } of timeline(facts, 'tenure', key)) {
        if (from > day || from < first || !isMode(value.mode) || isOpening(acts, entry.act))
          continue;
        const eve = previousDay(from);
        const was = valueAt(facts, 'person', [key[1]], eve)?.unit;
        const is = valueAt(facts, 'post', [key[0]], from)?.unit;
        if (!within(was) && !within(is)) continue;
        const [left, reached] = [was && tierAt(was, eve), is && tierAt(is, from)];
        if (!left || !reached) continue;
        const name = `${left} ${reached} ${value.mode}`;
        const found = turns.get(name);
        if (found) found.push(entry.act);
        else turns.set(name, [entry.act]);
      }
    const rows = TIERS.flatMap((left) =>
      TIERS.flatMap((reached): readonly Row[] => {
        const cells = MODES.map((mode) => {
          const found = turns.get(`${left} ${reached} ${mode}`) ?? [];
          return number(found.length, 'turns', found);
        });
        return cells.every(({ value }) => value === 0)
          ? []
          : [
              {
                key: `${left}-${reached}`,
                level: 0,
                cells: [worded('tier', left), worded('tier', reached), ...cells, sum(cells)],
              },
            ];
      }),
    );
    return rows.length === 0 ? rows : [...rows, totalOf(rows, 6, 2)];
  },
};
