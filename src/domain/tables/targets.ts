/** Targets that acts set: what there was, what there is, how much is reached, where it is going, and who is behind. */
import { DayView } from '../register/day-view.ts';
import { type Entry, decisive } from '../register/entry.ts';
import { type UnitId, ref } from '../register/ids.ts';
import { TIERS, tierOf } from '../register/kinds.ts';
import type { Counted } from '../register/counted.ts';
import { isShare } from '../register/target-text.ts';
import { type TargetStatus, progressOf } from '../targets/progress.ts';
import type { Day } from '../time/day.ts';
import {
  type Cell,
  type Measure,
  NOTHING,
  type Row,
  type Table,
  number,
  text,
  worded,
  wrongIf,
} from './table.ts';

const STATUS: Readonly<Record<TargetStatus, Cell>> = {
  reached: text('Đã đạt', 'Reached'),
  'on-track': text('Đúng tiến độ', 'On track'),
  behind: text('Chậm', 'Behind'),
  missed: text('Không đạt', 'Missed'),
  unknown: text('Chưa có số liệu', 'No data'),
};

const rounded = (n: number): number => Math.round(n * 10) / 10;

const countCell = (found: Counted | undefined, of: Measure): Cell =>
  found === undefined ? NOTHING : number(rounded(found.value), of, found.acts);

type Target = Entry<'unit.target'>;

/** Areas of the next tier below that live on the day: who of them is behind is told beside the whole. */
const partsOf = (view: DayView, unit: UnitId): readonly UnitId[] => {
  const kind = view.kindOf(unit);
  const tier = kind && tierOf(kind);
  const below = TIERS.slice(tier === undefined ? TIERS.length : TIERS.indexOf(tier) + 1);
  for (const next of below) {
    const found = next === 'residential' ? [] : view.areasUnder(unit, next);
    if (found.length > 0) return found;
  }
  return [];
};

const rowOf = (
  target: Target,
  unit: UnitId,
  level: number,
  view: DayView,
  viewOn: (day: Day) => DayView,
): Row => {
  const [owner, subject, by] = target.key;
  const { sense = 'cut', value = 0 } = target.value ?? {};
  const counts: Measure = isShare(subject) ? 'percent' : 'count';
  const reaches: Measure = sense === 'cut' ? 'percent' : counts;
  const { since, before, now, reached, forecast, status } = progressOf(
    target,
    unit,
    view.day,
    viewOn,
  );
  const acts = [target.act, ...(before?.acts ?? []), ...(now?.acts ?? [])];
  const wrong = status === 'behind' || status === 'missed';
  return {
    key: `${owner}-${subject}-${by}-${unit}`,
    level,
    cells: [
      { is: 'thing', ref: ref('unit', unit) },
      worded('targetSubject', subject),
      worded('targetSense', sense),
      number(value, reaches, [target.act]),
      { is: 'day', day: by },
      { is: 'day', day: since },
      countCell(before, counts),
      countCell(now, counts),
      reached === undefined ? NOTHING : wrongIf(wrong, number(rounded(reached), reaches, acts)),
      forecast === undefined ? NOTHING : number(rounded(forecast), reaches, acts),
      STATUS[status],
    ],
  };
};

/** The table. */
export const TARGETS: Table = {
  code: 'targets',
  title: ['Mục tiêu và tiến độ', 'Targets and progress'],
  about: [
    'Mục tiêu mà các văn bản đặt ra, tính từ sổ bộ: có bao nhiêu vào ngày so sánh và nay, đã đạt bao nhiêu, đến hạn sẽ đạt bao nhiêu nếu cứ theo đà đã qua. Chậm: với đà ấy thì không đạt. Quá hạn thì tính đến ngày của hạn. Dưới một mục tiêu cắt giảm là từng địa bàn trực thuộc, tính như thể mục tiêu đặt cho nó.',
    'Targets that acts set, counted from the register: how much there was on the day of comparison and is now, how much is reached, and what will be by the day were it to go on as it went. Behind: going on like that, it is not reached. Once the day is over, it is counted as of that day. Under a target to cut stand the areas below, as if it were set for each.',
  ],
  columns: [
    ['Địa bàn, đơn vị', 'Area or body'],
    ['Mục tiêu về', 'Target for'],
    ['Yêu cầu', 'Asks for'],
    ['Bao nhiêu', 'How much'],
    ['Hạn', 'By'],
    ['So với ngày', 'Counted from'],
    ['Ngày ấy', 'Then'],
    ['Nay', 'Now'],
    ['Đã đạt', 'Reached'],
    ['Dự báo đến hạn', 'Forecast'],
    ['Tình trạng', 'Status'],
  ],
  rows: ({ view, within }) => {
    const views = new Map<Day, DayView>([[view.day, view]]);
    const viewOn = (day: Day): DayView => {
      const found = views.get(day) ?? new DayView(view.facts, day);
      views.set(day, found);
      return found;
    };
    const set = [...view.facts.lines('unit.target')].flatMap((line) => {
      const entry = decisive(line, view.day);
      return entry?.value && within(entry.key[0]) ? [entry] : [];
    });
    return set
      .toSorted((a, b) => (a.key.join('|') < b.key.join('|') ? -1 : 1))
      .flatMap((target) => [
        rowOf(target, target.key[0], 0, view, viewOn),
        ...(target.value?.sense === 'cut' ? partsOf(view, target.key[0]) : []).map((part) =>
          rowOf(target, part, 1, view, viewOn),
        ),
      ]);
  },
};
