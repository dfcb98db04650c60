/** What was counted of units, added up, with the acts that say it. */
import type { DayView } from './day-view.ts';
import { entryAt } from './facts.ts';
import type { ActId, UnitId } from './ids.ts';
import type { Stage, Statistic } from './statistics.ts';

/** A number with the acts behind it. */
export interface Counted {
  readonly value: number;
  readonly acts: readonly ActId[];
}

/** The sum. */
export const together = (parts: readonly Counted[]): Counted => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  acts: parts.flatMap(({ acts }) => acts),
});

/** A figure of a unit on the day. */
export const statisticAt = (
  { facts, day }: DayView,
  unit: UnitId,
  statistic: Statistic,
): Counted | undefined => {
  const entry = entryAt(facts, 'unit.statistic', [unit, statistic], day);
  return entry?.value ? { value: entry.value.value, acts: [entry.act] } : undefined;
};

/** Classes or pupils of some stages; not known where none of these was counted. */
export const countedOf = (
  view: DayView,
  school: UnitId,
  what: 'classes' | 'pupils',
  stages: readonly Stage[],
): Counted | undefined => {
  const parts = stages.flatMap((stage) => statisticAt(view, school, `${what}.${stage}`) ?? []);
  return parts.length === 0 ? undefined : together(parts);
};
