/** The languages people read, and how each writes days, numbers and lists. No locale data: the same words everywhere. */
import type { Both } from '../domain/both.ts';
import { type Day, FOREVER, civil } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Period } from '../domain/time/period.ts';
import { previousDay } from '../domain/time/day.ts';

/** Languages that readers can choose, the first one being that of the office. */
export const LANGUAGES = ['vi', 'en'] as const;
/** Vietnamese, the default, or English. */
export type Language = (typeof LANGUAGES)[number];

/** Chooses the text of the language. */
export const say = (language: Language, vi: string, en: string): string =>
  language === 'vi' ? vi : en;

/** Chooses from a pair. */
export const inLanguage = (language: Language, [vi, en]: Both): string => say(language, vi, en);

const MONTHS =
  'January February March April May June July August September October November December';

/** `01/01/2020`, as Vietnamese documents write days, or `1 January 2020`. */
export const dayText = (day: Day, language: Language): string => {
  if (day === FOREVER) return say(language, 'không thời hạn', 'without end');
  const { year, month, day: dom } = civil(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return say(
    language,
    `${two(dom)}/${two(month)}/${year}`,
    `${dom} ${MONTHS.split(' ')[month - 1] ?? ''} ${year}`,
  );
};

const WEEKDAYS: readonly Both[] = [
  ['Chủ nhật', 'Sunday'],
  ['Thứ hai', 'Monday'],
  ['Thứ ba', 'Tuesday'],
  ['Thứ tư', 'Wednesday'],
  ['Thứ năm', 'Thursday'],
  ['Thứ sáu', 'Friday'],
  ['Thứ bảy', 'Saturday'],
];

/** The day of the week. */
export const weekdayText = (day: Day, language: Language): string =>
  inLanguage(language, WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ['', '']);

/** A half-open period as people say it: “từ … đến hết …”, since documents count the last day in. */
export const periodText = ({ from, to }: Period, language: Language): string =>
  to === FOREVER
    ? say(language, `từ ${dayText(from, 'vi')}`, `from ${dayText(from, 'en')}`)
    : say(
        language,
        `từ ${dayText(from, 'vi')} đến hết ${dayText(previousDay(to), 'vi')}`,
        `${dayText(from, 'en')} to ${dayText(previousDay(to), 'en')} inclusive`,
      );

/** A moment of record time in Việt Nam, which keeps UTC+7 all year: `08:15 01/01/2020`. */
export const instantText = (instant: Instant, language: Language): string => {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  const day = dayText(local.slice(0, 10) as Day, language);
  return say(language, `${local.slice(11, 16)} ngày ${day}`, `${day}, ${local.slice(11, 16)}`);
};

/** `1.234,5` in Vietnamese, `1,234.5` in English; at most two decimals. */
export const numberText = (value: number, language: Language): string => {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
  const text =
    decimals === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${decimals}`;
  return value < 0 && rounded !== 0 ? `−${text}` : text;
};

/** A share in [0, 1] as `37,5 %`. */
export const percentText = (share: number, language: Language): string =>
  `${numberText(share * 100, language)} %`;

/** “a, b và c”. */
export const listText = (items: readonly string[], language: Language): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${say(language, 'và', 'and')} ${items.at(-1) ?? ''}`;
