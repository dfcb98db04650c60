/** How far a target is reached on a day, and where it is going. */
import type { Counted } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import type { Entry } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';
import { type Day, daysBetween, earlierOf } from '../time/day.ts';
import { countOf } from './subjects.ts';

/** Where a target stands. `behind`: less is done than the time gone by asks for. */
export type TargetStatus = 'reached' | 'on-track' | 'behind' | 'missed' | 'unknown';

/** How far a target is reached. */
export interface Progress {
  /** The day that a cut is counted from. */
  readonly since: Day;
  readonly before?: Counted;
  readonly now?: Counted;
  /** What is reached: percent cut, or what there is. */
  readonly reached?: number;
  /** What will be reached by the day, were it to go on as it went. */
  readonly forecast?: number;
  readonly status: TargetStatus;
}

const cut = (before: number, now: number): number => ((before - now) / before) * 100;

/** A cut or growth is told apart down to a millionth. */
const atLeast = (value: number, asked: number): boolean => value >= asked - 1e-6;

/**
 * The progress of a target of a unit on the view's day; after its day, as it was on that day. Views of other days are made by
 * `viewOn`, so that they are made once for many targets.
 */
export const progressOf = (
  target: Entry<'unit.target'>,
  unit: UnitId,
  today: Day,
  viewOn: (day: Day) => DayView,
): Progress => {
  const [, subject, by] = target.key;
  const { value } = target;
  if (!value) return { since: target.day, status: 'unknown' };
  const since = value.since ?? target.day;
  const until = earlierOf(today, by);
  const before = countOf(viewOn(since), unit, subject);
  const now = countOf(viewOn(until), unit, subject);
  const known = {
    since,
    ...(before && { before }),
    ...(now && { now }),
  };
  if (!now || (value.sense === 'cut' && !before?.value)) return { ...known, status: 'unknown' };
  const reached = value.sense === 'cut' ? cut(before?.value ?? 0, now.value) : now.value;
  const start = value.sense === 'cut' ? 0 : (before?.value ?? now.value);
  const [gone, whole] = [daysBetween(since, until), daysBetween(since, by)];
  const forecast = gone <= 0 ? reached : start + ((reached - start) / gone) * whole;
  const meets = (n: number): boolean =>
    value.sense === 'at-most' ? atLeast(value.value, n) : atLeast(n, value.value);
  const statusOf = (): TargetStatus => {
    if (meets(reached)) return 'reached';
    if (today >= by) return 'missed';
    return meets(forecast) ? 'on-track' : 'behind';
  };
  return { ...known, reached, forecast, status: statusOf() };
};
