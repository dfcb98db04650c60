/** Premises after reorganisations: what is in use and for what, what went on to another unit, and what became of the rest. */
import type { Entry } from '../register/entry.ts';
import type { ActId } from '../register/ids.ts';
import { PREMISES_USES } from '../register/vocabulary.ts';
import { type Row, type Table, number, totalOf, worded, wrongIf } from './table.ts';

/** Where premises stand: the columns of the table, in their order. */
const STATES = ['held', 'moved', 'returned', 'handed', 'surplus', 'closed'] as const;
type State = (typeof STATES)[number];

/** `known`: the entries up to the day, the last of which decides. */
const stateOf = (known: readonly Entry<'premises'>[], last: Entry<'premises'>): State => {
  if (last.value) {
    const [first] = known;
    return first?.value && first.value.unit !== last.value.unit ? 'moved' : 'held';
  }
  if (last.end?.end === 'returned') return 'returned';
  if (last.end?.end === 'surplus') return 'surplus';
  const gone = last.end?.end === 'reallocated' || last.end?.end === 'transferred-out';
  return gone || last.end?.receiver !== undefined ? 'handed' : 'closed';
};

/** The table. */
export const PREMISES: Table = {
  code: 'premises',
  title: ['Trụ sở, điểm trường sau sắp xếp', 'Premises after reorganisations'],
  about: [
    'Đếm từng nơi đã có trong sổ bộ đến ngày xem, theo mục đích dùng (của nơi không còn: mục đích cuối cùng). Đang dùng ở đơn vị đầu tiên; đã chuyển sang đơn vị khác; trả lại quỹ đất, tài sản; bàn giao ra ngoài sổ bộ hoặc dùng việc khác; dôi dư chưa xử lý (được đánh dấu); đóng. Của một đơn vị: nơi mà nó hoặc đơn vị bên dưới đang có, hoặc có sau cùng.',
    'Each place that the register had up to the day, by what it is used for (of what is no more: what it was last used for). Still with its first unit; with another one now; returned to the fund; handed over to somebody outside or used otherwise; surplus and not dealt with, which is marked; closed. Of a body: what it, or a unit below it, has or had last.',
  ],
  columns: [
    ['Mục đích dùng', 'Use'],
    ['Giữ nguyên', 'With its first unit'],
    ['Đã chuyển đơn vị', 'With another unit'],
    ['Trả lại', 'Returned'],
    ['Bàn giao, dùng việc khác', 'Handed over, other use'],
    ['Dôi dư, chưa xử lý', 'Surplus'],
    ['Đã đóng', 'Closed'],
    ['Cộng', 'In all'],
  ],
  rows: ({ view: { facts, day }, within }) => {
    const found = new Map<string, ActId[]>();
    for (const line of facts.lines('premises')) {
      const known = line.filter((entry) => entry.day <= day);
      const last = known.at(-1);
      const held = known.findLast(({ value }) => value !== null)?.value;
      if (!last || !held || !within(held.unit)) continue;
      const { use } = held;
      const name = `${use} ${stateOf(known, last)}`;
      const acts = found.get(name);
      if (acts) acts.push(last.act);
      else found.set(name, [last.act]);
    }
    const rows = PREMISES_USES.flatMap((use): readonly Row[] => {
      const cells = STATES.map((state) => {
        const acts = found.get(`${use} ${state}`) ?? [];
        return wrongIf(state === 'surplus' && acts.length > 0, number(acts.length, 'count', acts));
      });
      const acts = STATES.flatMap((state) => found.get(`${use} ${state}`) ?? []);
      return acts.length === 0
        ? []
        : [
            {
              key: use,
              level: 0,
              cells: [worded('premisesUse', use), ...cells, number(acts.length, 'count', acts)],
            },
          ];
    });
    return rows.length === 0 ? rows : [...rows, totalOf(rows, 8)];
  },
};
