/** People counted in a unit's pool, against the quota assigned to it where one is. */
import { valueAt } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import { eachDay } from '../daily.ts';
import { unitsIn } from '../touched.ts';

/** More people than quota. */
export const quota = eachDay<UnitId>({
  about: 'unit',
  sees: ['quota', 'person'],
  touches: unitsIn('quota', 'person'),
  lines: (facts, unit) => [
    ...[...facts.referring(ref('unit', unit), 'person')].map((key) => facts.entries('person', key)),
    ...[...facts.referring(ref('unit', unit), 'quota')].map((key) => facts.entries('quota', key)),
  ],
  look: (facts, unit, day) => {
    const people = [...facts.referring(ref('unit', unit), 'person')].flatMap((key) => {
      const person = valueAt(facts, 'person', key, day);
      return person?.unit === unit ? [person.pool] : [];
    });
    return [...facts.referring(ref('unit', unit), 'quota')].flatMap((key) => {
      const may = valueAt(facts, 'quota', key, day)?.amount;
      const present = people.filter((pool) => pool === key[1]).length;
      return may !== undefined && present > may
        ? [{ pool: { list: 'pool' as const, word: key[1] }, may, present }]
        : [];
    });
  },
});
