/** The work calendar (lịch công tác): week by week and body by body, who does what where; and who or what is wanted twice. */
import type { UnitId } from '../register/ids.ts';
import { type Day, daysBetween, nextDay, previousDay } from '../time/day.ts';

/** A line of the calendar. */
export interface CalendarEntry {
  readonly unit: UnitId;
  readonly day: Day;
  /** `HH:MM`. */
  readonly from: string;
  readonly to?: string;
  readonly what: string;
  /** Who is to be there, by office: one each. */
  readonly who: readonly string[];
  readonly where: string;
  /** Who prepares it. */
  readonly preparation: string;
  /** Whether visitors of the portal see it. */
  readonly public: boolean;
}

/** Two entries that want the same person or the same room at the same time. */
export interface CalendarConflict {
  readonly first: number;
  readonly second: number;
  /** Offices that are wanted twice. */
  readonly who: readonly string[];
  /** The room, where it is wanted twice. */
  readonly where?: string;
}

const MONDAY = '2001-01-01' as Day;
const WEEK = 7;

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => {
  let steps = ((daysBetween(MONDAY, day) % WEEK) + WEEK) % WEEK;
  let monday = day;
  for (; steps > 0; steps -= 1) monday = previousDay(monday);
  return monday;
};

/** The seven days of a week that begins on a day. */
export const weekFrom = (monday: Day): readonly Day[] => {
  const days: Day[] = [monday];
  while (days.length < WEEK) days.push(nextDay(days.at(-1) ?? monday));
  return days;
};

/** An entry without an end is taken to last an hour. */
const endOf = ({ from, to }: CalendarEntry): string => {
  if (to !== undefined) return to;
  const [hours = '0', minutes = '00'] = from.split(':');
  return Number(hours) >= 23 ? '23:59' : `${String(Number(hours) + 1).padStart(2, '0')}:${minutes}`;
};

const same = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** The conflicts among entries, each pair once. */
export const conflictsOf = (
  entries: ReadonlyMap<number, CalendarEntry>,
): readonly CalendarConflict[] => {
  const byDay = Map.groupBy(entries, ([, { day }]) => day);
  return [...byDay.values()].flatMap((onDay) => {
    const sorted = onDay.toSorted(([, a], [, b]) => (a.from < b.from ? -1 : 1));
    return sorted.flatMap(([first, a], i) =>
      sorted.slice(i + 1).flatMap(([second, b]): readonly CalendarConflict[] => {
        if (b.from >= endOf(a)) return [];
        const wanted = new Set(a.who.map(same));
        const who = b.who.filter((one) => wanted.has(same(one)));
        const room = a.where !== '' && same(a.where) === same(b.where);
        return who.length > 0 || room
          ? [{ first, second, who, ...(room && { where: a.where }) }]
          : [];
      }),
    );
  });
};
