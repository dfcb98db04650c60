/** Which units a table counts: all, or a body with every unit below it. */
import { type Facts, timeline, valueAt } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { HIERARCHIES } from '../register/vocabulary.ts';
import { type Day, previousDay } from '../time/day.ts';

/** Whether what is of a unit is counted. What is of no unit belongs to the whole register alone. */
export type Within = (unit: UnitId | undefined) => boolean;

/** All units. */
export const EVERYWHERE: Within = () => true;

/** The day on which a unit is looked at: the one asked for, or its last before that. */
const seenOn = (facts: Facts, unit: UnitId, day: Day): Day => {
  const life = timeline(facts, 'unit.life', [unit]).findLast(({ from }) => from <= day);
  return life !== undefined && life.to <= day ? previousDay(life.to) : day;
};

const isUnder = (facts: Facts, unit: UnitId, body: UnitId, day: Day): boolean => {
  const upwards = new Set([unit]);
  for (const each of upwards) {
    if (each === body) return true;
    const on = seenOn(facts, each, day);
    for (const hierarchy of HIERARCHIES) {
      const above = valueAt(facts, 'unit.superior', [each, hierarchy], on)?.superior;
      if (above !== undefined) upwards.add(above);
    }
  }
  return false;
};

/**
 * What belongs to a body: itself and the units below it in any hierarchy, each as it stood on the day or, where it was no more,
 * on its last day before. So a year's figures of a body have those of a unit that was merged away during the year, and a unit
 * that went over to another body is counted there, once.
 */
export const under = (facts: Facts, body: UnitId, day: Day): Within => {
  const known = new Map<UnitId, boolean>();
  return (unit) => {
    if (unit === undefined) return false;
    const found = known.get(unit) ?? isUnder(facts, unit, body, day);
    known.set(unit, found);
    return found;
  };
};
