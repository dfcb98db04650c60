/** When a person reaches the age of retirement, by the age of the year (Bộ luật Lao động 45/2019/QH14; NĐ 135/2020/NĐ-CP). */
import { type Day, addMonths, civil, parseDay } from '../time/day.ts';
import { type RecordLine, fieldOn } from './record.ts';

/** The sexes that the law of retirement tells apart. */
export type Sex = 'male' | 'female';

/** From 2021 on the age rises each year by so many months, up to the last. */
const AGES = {
  male: { before: 60 * 12, first: 60 * 12 + 3, step: 3, last: 62 * 12 },
  female: { before: 55 * 12, first: 55 * 12 + 4, step: 4, last: 60 * 12 },
} as const;

/** The age of retirement of a year, in months. */
export const pensionAge = (sex: Sex, year: number): number => {
  const { before, first, step, last } = AGES[sex];
  return year < 2021 ? before : Math.min(last, first + (year - 2021) * step);
};

/** The day on which somebody born on a day reaches the age of the year that the day is in. */
export const pensionDay = (born: Day, sex: Sex): Day => {
  for (let year = civil(born).year + 50; ; year += 1) {
    const reached = addMonths(born, pensionAge(sex, year));
    if (civil(reached).year <= year) return reached;
  }
};

/** The day of retirement by a record; not known where the day of birth or the sex is not. */
export const pensionDayOf = (lines: readonly RecordLine[], day: Day): Day | undefined => {
  const born = parseDay(fieldOn(lines, 'born', day) ?? '');
  const sex = fieldOn(lines, 'sex', day);
  return born !== undefined && (sex === 'male' || sex === 'female')
    ? pensionDay(born, sex)
    : undefined;
};
