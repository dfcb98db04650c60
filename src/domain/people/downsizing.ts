/**
 * What somebody who retires early in a downsizing would get, as an estimate with its formula: who is entitled a person decides,
 * never the program. Rates by the decree of the period, from memory and not read against the text.
 */
import type { Both } from '../both.ts';
import { type Day, day, parseDay, wholeYears } from '../time/day.ts';
import { pensionDayOf } from './pension.ts';
import { type RecordLine, fieldOn } from './record.ts';

/** The decree in force on a day: how many months of pay for each early year, and who is near enough to the age. */
interface Decree {
  readonly cites: string;
  readonly from: Day;
  readonly to?: Day;
  readonly perEarlyYear: number;
  /** Early years at most. */
  readonly early: number;
}

const DECREES: readonly Decree[] = [
  {
    cites: 'NĐ 108/2014/NĐ-CP; NĐ 113/2018/NĐ-CP; NĐ 143/2020/NĐ-CP',
    from: day('2015-01-10'),
    to: day('2023-07-20'),
    perEarlyYear: 3,
    early: 5,
  },
  {
    cites: 'NĐ 29/2023/NĐ-CP',
    from: day('2023-07-20'),
    to: day('2025-06-16'),
    perEarlyYear: 3,
    early: 5,
  },
  {
    cites: 'NĐ 154/2025/NĐ-CP',
    from: day('2025-06-16'),
    to: day('2031-01-01'),
    perEarlyYear: 5,
    early: 5,
  },
];

/** Base salary, VND a month, by the day from which it holds. */
const BASE: readonly (readonly [Day, number])[] = [
  [day('2013-07-01'), 1_150_000],
  [day('2016-05-01'), 1_210_000],
  [day('2017-07-01'), 1_300_000],
  [day('2018-07-01'), 1_390_000],
  [day('2019-07-01'), 1_490_000],
  [day('2023-07-01'), 1_800_000],
  [day('2024-07-01'), 2_340_000],
];

/** One part of an estimate. */
export interface EstimatePart {
  readonly label: Both;
  /** Months of pay. */
  readonly months: number;
  readonly amount: number;
}

/** An estimate. */
export interface Estimate {
  readonly cites: string;
  /** Pay of a month, VND. */
  readonly pay: number;
  readonly base: number;
  readonly coefficient: number;
  /** Whole years before the age of retirement, and whole years insured. */
  readonly early: number;
  readonly insured: number;
  readonly parts: readonly EstimatePart[];
  readonly total: number;
}

/** Why there is none. */
export type NoEstimate = 'no-data' | 'no-decree' | 'too-early' | 'at-age' | 'too-short';

/** The estimate for somebody who would retire on a day. */
export const estimateEarly = (lines: readonly RecordLine[], on: Day): Estimate | NoEstimate => {
  const decree = DECREES.find(({ from, to }) => from <= on && (to === undefined || on < to));
  if (!decree) return 'no-decree';
  const pension = pensionDayOf(lines, on);
  const since = parseDay(fieldOn(lines, 'insured-since', on) ?? '');
  const coefficient = Number(fieldOn(lines, 'coefficient', on) ?? Number.NaN);
  const allowance = Number(fieldOn(lines, 'allowance', on) ?? 0);
  const base = BASE.findLast(([from]) => from <= on)?.[1];
  if (pension === undefined || since === undefined || base === undefined) return 'no-data';
  if (Number.isNaN(coefficient)) return 'no-data';
  if (pension <= on) return 'at-age';
  const early = wholeYears(on, pension);
  if (early > decree.early) return 'too-early';
  const insured = wholeYears(since, on);
  if (insured < 20) return 'too-short';
  const pay = Math.round((coefficient + allowance) * base);
  const part = (label: Both, months: number): EstimatePart => ({
    label,
    months,
    amount: Math.round(months * pay),
  });
  // Who has less than two years left retires without deduction and gets nothing for early years.
  const forEarly = early < 2 ? 0 : decree.perEarlyYear * early;
  const parts = [
    part(
      [
        `${decree.perEarlyYear} tháng × ${early} năm nghỉ sớm`,
        `${decree.perEarlyYear} months × ${early} early years`,
      ],
      forEarly,
    ),
    part(
      ['5 tháng cho 20 năm đầu đóng BHXH', '5 months for the first 20 insured years'],
      early < 2 ? 0 : 5,
    ),
    part(
      [
        `0,5 tháng × ${insured - 20} năm từ năm 21`,
        `0.5 months × ${insured - 20} years from the 21st`,
      ],
      early < 2 ? 0 : 0.5 * (insured - 20),
    ),
  ];
  return {
    cites: decree.cites,
    pay,
    base,
    coefficient: coefficient + allowance,
    early,
    insured,
    parts,
    total: parts.reduce((sum, { amount }) => sum + amount, 0),
  };
};
