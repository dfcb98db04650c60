/** Appointments of a year or another time by the tier of the body, after form 13-BTCTW. */
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import { DayView } from '../register/day-view.ts';
import type { ActId } from '../register/ids.ts';
import { TIERS } from '../register/kinds.ts';
import { type PostRank, TENURE_MODES, type TenureMode } from '../register/vocabulary.ts';
import { type Day, yearStart } from '../time/day.ts';
import { type Row, type Table, isOpening, number, sum, totalOf, worded } from './table.ts';

const RANKS = ['head', 'deputy'] as const satisfies readonly PostRank[];

const APPOINTED: ReadonlySet<TenureMode> = new Set(['appointment', 'reappointment']);

/** The table. */
export const APPOINTMENTS: Table = {
  code: 'appointments',
  title: ['Bổ nhiệm, giới thiệu ứng cử', 'Appointments and elections'],
  about: [
    'Theo mẫu 13: lượt cấp trưởng, cấp phó được bổ nhiệm, bổ nhiệm lại, hoặc bầu trong kỳ (từ đầu năm, nếu không chọn ngày đầu) đến hết ngày xem, theo cấp của địa bàn mà đơn vị phục vụ. Bổ nhiệm gồm cả bổ nhiệm lại.',
    'After form 13: turns of heads and deputies appointed, appointed again, or elected in the time (from the beginning of the year unless another first day is chosen) up to the day, by the tier of the area that the body serves. Appointments count those for another term.',
  ],
  columns: [
    ['Cấp', 'Tier'],
    ['Chức danh', 'Posts'],
    ['Bổ nhiệm', 'Appointed'],
    ['Trong đó bổ nhiệm lại', 'Of these again'],
    ['Bầu', 'Elected'],
    ['Cách khác', 'Otherwise'],
    ['Cộng', 'In all'],
  ],
  since: yearStart,
  rows: ({ view: { facts, day }, acts, from: first, within }) => {
    const views = new Map<Day, DayView>();
    const turns = new Map<string, ActId[]>();
    for (const key of keysOf(facts, 'tenure'))
      for (const { from, value, entry } of timeline(facts, 'tenure', key)) {
        if (from > day || from < first || isOpening(acts, entry.act)) continue;
        const post = valueAt(facts, 'post', [key[0]], from);
        if (!post || post.rank === 'staff' || !within(post.unit)) continue;
        const view = views.get(from) ?? new DayView(facts, from);
        views.set(from, view);
        const tier = view.tierOf(post.unit);
        if (!tier) continue;
        const name = `${tier} ${post.rank} ${value.mode}`;
        const found = turns.get(name);
        if (found) found.push(entry.act);
        else turns.set(name, [entry.act]);
      }
    const rows = TIERS.flatMap((tier) =>
      RANKS.flatMap((rank): readonly Row[] => {
        const of = (modes: readonly TenureMode[]) => {
          const found = modes.flatMap((mode) => turns.get(`${tier} ${rank} ${mode}`) ?? []);
          return number(found.length, 'turns', found);
        };
        const appointed = of(TENURE_MODES.filter((mode) => APPOINTED.has(mode)));
        const others = TENURE_MODES.filter((mode) => !APPOINTED.has(mode) && mode !== 'election');
        const counted = [appointed, of(['election']), of(others)] as const;
        const all = sum(counted);
        return all.is === 'number' && all.value > 0
          ? [
              {
                key: `${tier}-${rank}`,
                level: 0,
                cells: [
                  worded('tier', tier),
                  worded('rank', rank),
                  counted[0],
                  of(['reappointment']),
                  counted[1],
                  counted[2],
                  all,
                ],
              },
            ]
          : [];
      }),
    );
    return rows.length === 0 ? rows : [...rows, totalOf(rows, 7, 2)];
  },
};
