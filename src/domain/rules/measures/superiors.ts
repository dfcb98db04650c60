/** Where a unit stands in the hierarchies. */
import { HIERARCHIES } from '../../register/vocabulary.ts';
import { type Facts, valueAt } from '../../register/facts.ts';
import type { UnitId } from '../../register/ids.ts';
import { kindInfo } from '../../register/kinds.ts';
import { superiorAt } from '../../register/unit-at.ts';
import type { Day } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import { keyedIn } from '../touched.ts';

const superiorLines = (facts: Facts, unit: UnitId) =>
  HIERARCHIES.map((hierarchy) => facts.entries('unit.superior', [unit, hierarchy]));

/** An opening balance finds bodies whose superior is not in the register: these may stay without one. */
const mayStandAlone = (facts: Facts, unit: UnitId, day: Day): boolean =>
  valueAt(facts, 'unit.life', [unit], day)?.born === 'opening' &&
  superiorLines(facts, unit).every((line) => line.length === 0);

/** A body that stands under nothing. */
export const withoutSuperior = eachDay<UnitId>({
  about: 'unit',
  sees: ['unit.life', 'unit.type', 'unit.superior'],
  touches: keyedIn<UnitId>(0, 'unit.life', 'unit.superior', 'unit.type'),
  lines: (facts, unit) => [
    facts.entries('unit.life', [unit]),
    facts.entries('unit.type', [unit]),
    ...superiorLines(facts, unit),
  ],
  look: (facts, unit, day) => {
    const kind = valueAt(facts, 'unit.type', [unit], day)?.kind;
    if (kind === undefined || valueAt(facts, 'unit.life', [unit], day) === undefined) return [];
    const { tier, alone } = kindInfo(kind);
    return tier !== undefined ||
      alone ||
      mayStandAlone(facts, unit, day) ||
      superiorAt(facts, unit, day)
      ? []
      : [{}];
  },
});
