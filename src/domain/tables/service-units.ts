/** Public service units: how far they pay their way, who pays, and what that saves the budget. */
import type { Both } from '../both.ts';
import type { Entry } from '../register/entry.ts';
import { rose } from '../indicators/autonomy.ts';
import { minus } from '../register/amount.ts';
import { entryAt, timeline } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import type { DayView } from '../register/day-view.ts';
import { FUNDING_SOURCES } from '../register/vocabulary.ts';
import {
  type Cell,
  NOTHING,
  type Row,
  type Table,
  amount,
  number,
  totalOf,
  worded,
} from './table.ts';
import { livingUnits } from './living-units.ts';

const moneyOf = (entry: Entry<'funding'> | undefined): Cell =>
  entry?.value ? amount(entry.value, 'vnd', [entry.act]) : NOTHING;

/**
 * What the budget paid for recurrent spending first less what it pays now, where autonomy rose in between; nothing elsewhere:
 * a budget that changed for another reason saved nothing by autonomy.
 */
const cutOf = ({ facts, day }: DayView, unit: UnitId): Cell => {
  const [before] = timeline(facts, 'unit.autonomy', [unit]);
  const after = entryAt(facts, 'unit.autonomy', [unit], day);
  const [first] = timeline(facts, 'funding', [unit, 'recurrent-budget']);
  const now = entryAt(facts, 'funding', [unit, 'recurrent-budget'], day);
  if (!before || !after?.value || !first || !now?.value || !rose(before.value, after.value))
    return NOTHING;
  return amount(minus(first.value, now.value), 'vnd', [first.entry.act, after.act, now.act]);
};

const COLUMNS: readonly Both[] = [
  ['Đơn vị', 'Unit'],
  ['Mức tự chủ', 'Autonomy'],
  ['Tự bảo đảm', 'Pays itself'],
  ['Ngân sách chi thường xuyên', 'Recurrent budget'],
  ['Ngân sách chi đầu tư', 'Investment budget'],
  ['Nguồn thu của đơn vị', 'Own revenue'],
  ['Giảm chi một năm', 'Less a year'],
];

/** The table. */
export const SERVICE_UNITS: Table = {
  code: 'service-units',
  title: ['Đơn vị sự nghiệp và mức tự chủ', 'Service units and their autonomy'],
  about: [
    'Mức tự chủ, tỷ lệ tự bảo đảm chi thường xuyên, kinh phí một năm theo nguồn; ở đơn vị được nâng mức tự chủ, ngân sách chi thường xuyên một năm nay ít hơn bao nhiêu so với số ghi nhận đầu tiên. Số giảm cộng dồn nhiều năm ở báo cáo nhiệm kỳ.',
    'Class of autonomy, the share of recurrent spending that a unit pays itself, money a year by source; where autonomy rose, by how much the yearly recurrent budget is less than what was recorded first. What that adds up to over the years is in the term report.',
  ],
  columns: COLUMNS,
  rows: (asked) => {
    const { view } = asked;
    const { facts, day } = view;
    const rows = livingUnits(asked).flatMap((unit): readonly Row[] => {
      const kind = view.kindOf(unit);
      const autonomy = entryAt(facts, 'unit.autonomy', [unit], day);
      if (autonomy?.value === undefined && kind !== 'service-unit') return [];
      const value = autonomy?.value;
      return [
        {
          key: unit,
          level: 0,
          cells: [
            { is: 'thing', ref: ref('unit', unit) },
            value ? worded('autonomy', value.class) : NOTHING,
            value?.ratio === undefined || !autonomy
              ? NOTHING
              : number(value.ratio * 100, 'percent', [autonomy.act]),
            ...FUNDING_SOURCES.map((source) =>
              moneyOf(entryAt(facts, 'funding', [unit, source], day)),
            ),
            cutOf(view, unit),
          ],
        },
      ];
    });
    if (rows.length === 0) return rows;
    return [...rows, totalOf(rows, COLUMNS.length, 3)];
  },
};
