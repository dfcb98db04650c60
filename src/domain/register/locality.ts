/** What counts as being of a place. */
import { type Facts, keysOf, timeline } from './facts.ts';
import { type UnitId, ref } from './ids.ts';
import type { Day } from '../time/day.ts';

const isTerritory = (facts: Facts, unit: UnitId): boolean =>
  timeline(facts, 'unit.type', [unit]).some((f) => f.value.blocs.includes('territory'));

/**
 * Ids and names of an area, of the areas that ever lay under it up to `day`, and of those it came from whole
 * or in part, with theirs. Somebody whose home locality is one of these is of the place.
 */
export const localNames = (facts: Facts, area: UnitId, day: Day): ReadonlySet<string> => {
  const areas = new Set<UnitId>([area]);
  const successions = keysOf(facts, 'succession');
  for (const unit of areas) {
    for (const [from, to] of successions) {
      const came = timeline(facts, 'succession', [from, to]).some((f) => f.from <= day);
      if (to === unit && came) areas.add(from);
    }
    for (const key of facts.referring(ref('unit', unit), 'unit.superior')) {
      const under = timeline(facts, 'unit.superior', key).some(
        (f) => f.value.superior === unit && f.from <= day,
      );
      if (under && isTerritory(facts, key[0])) areas.add(key[0]);
    }
  }
  const names = new Set<string>(areas);
  for (const unit of areas)
    for (const f of timeline(facts, 'unit.name', [unit])) names.add(f.value.name);
  return names;
};
