/**
 * Calendar days of valid time, as ISO 8601 text (`2020-01-01`), in the proleptic Gregorian calendar.
 * Text of this form sorts as time does, and {@link FOREVER} sorts after every day.
 */
declare const dayBrand: unique symbol;

/** A day of valid time. Never mixed with {@link Instant}: the brands differ. */
export type Day = string & { readonly [dayBrand]: true };

/** The open end of a period: later than every day. The same word PostgreSQL uses. */
export const FOREVER = 'infinity' as Day;

/** Earlier than every day that can be read. */
export const EARLIEST = '0000-01-01' as Day;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const compose = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day;

/** Year, month (1–12) and day of month of a day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of a day; `FOREVER` has none and is a bug to ask for. */
export const civil = (day: Day): CivilDate => {
  const match = FORM.exec(day);
  if (!match) throw new RangeError(`no calendar date: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

/** The first day of the year of a day. */
export const yearStart = (value: Day): Day => compose(civil(value).year, 1, 1);

/** Reads `YYYY-MM-DD`; `undefined` where the text is not a real date of the years 1000–9998. */
export const parseDay = (text: string): Day | undefined => {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1000 || year > 9998 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= monthLength(year, month) ? (text as Day) : undefined;
};

/** A day known to be valid when the code is written. Throws on anything else: it is a bug. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
};

/** The day after. `FOREVER` stays `FOREVER`. */
export const nextDay = (value: Day): Day => {
  if (value === FOREVER) return FOREVER;
  const { year, month, day: dom } = civil(value);
  if (dom < monthLength(year, month)) return compose(year, month, dom + 1);
  return month < 12 ? compose(year, month + 1, 1) : compose(year + 1, 1, 1);
};

/** The day before. `FOREVER` stays `FOREVER`. */
export const previousDay = (value: Day): Day => {
  if (value === FOREVER) return FOREVER;
  const { year, month, day: dom } = civil(value);
  if (dom > 1) return compose(year, month, dom - 1);
  return month > 1
    ? compose(year, month - 1, monthLength(year, month - 1))
    : compose(year - 1, 12, 31);
};

/** The same date `years` later; 29 February falls back to 28. `FOREVER` stays `FOREVER`. */
export const addYears = (value: Day, years: number): Day => {
  if (value === FOREVER) return FOREVER;
  const { year, month, day: dom } = civil(value);
  return compose(year + years, month, Math.min(dom, monthLength(year + years, month)));
};

/** The same date `months` later; a day that the month does not have falls back to its last. `FOREVER` stays `FOREVER`. */
export const addMonths = (value: Day, months: number): Day => {
  if (value === FOREVER) return FOREVER;
  const { year, month, day: dom } = civil(value);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return compose(y, m, Math.min(dom, monthLength(y, m)));
};

/** Whole years from one day to another, as an age is counted. `FOREVER` is a bug to ask for. */
export const wholeYears = (from: Day, to: Day): number => {
  const [a, b] = [civil(from), civil(to)];
  const passed = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (passed ? 0 : 1);
};

/** Days since 1 March of the year 0, in the Gregorian calendar. */
const ordinal = (value: Day): number => {
  const { year, month, day: dom } = civil(value);
  const [y, m] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 153 + 2) / 5) +
    dom -
    1
  );
};

/** How many days there are from one day to another; below zero where that is before. `FOREVER` is a bug to ask for. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);

/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
