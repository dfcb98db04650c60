/** No unit is above itself in any hierarchy on any day. */
import type { Finding } from '../acts/finding.ts';
import type { Hierarchy } from '../register/aspects.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Touched } from './touched.ts';
import { changeDays, sameList, stretches } from './window.ts';

/** The way up from a unit: the cycle it runs into, or nothing. */
const cycleFrom = (
  facts: Facts,
  unit: UnitId,
  hierarchy: Hierarchy,
  day: Day,
): readonly UnitId[] | undefined => {
  const path: UnitId[] = [unit];
  let at = unit;
  for (;;) {
    const above = valueAt(facts, 'unit.superior', [at, hierarchy], day)?.superior;
    if (above === undefined) return undefined;
    if (above === unit) return path;
    if (path.includes(above)) return undefined;
    path.push(above);
    at = above;
  }
};

/** Lines on the ways up from a unit on any day: when they change, the way may. */
const linesAbove = (facts: Facts, unit: UnitId, hierarchy: Hierarchy) => {
  const seen = new Set<UnitId>();
  const queue: UnitId[] = [unit];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const entry of facts.entries('unit.superior', [at, hierarchy]))
      if (entry.value) queue.push(entry.value.superior);
  }
  return [...seen].map((id) => facts.entries('unit.superior', [id, hierarchy]));
};

export const checkCycles = (facts: Facts, touched: readonly Touched[]): readonly Finding[] =>
  touched.flatMap((t) => {
    if (t.aspect !== 'unit.superior') return [];
    const [unit, hierarchy] = t.key as readonly [UnitId, Hierarchy];
    const days = changeDays(t.from, linesAbove(facts, unit, hierarchy));
    return stretches(days, (day) => cycleFrom(facts, unit, hierarchy, day), sameList).map(
      ({ found, over }): Finding => ({
        code: 'cycle',
        units: found,
        hierarchy,
        over,
        severity: 'error',
      }),
    );
  });
