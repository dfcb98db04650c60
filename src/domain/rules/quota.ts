/** People counted in a unit's pool do not exceed the quota assigned to it, where one is assigned. */
import type { Finding } from '../acts/finding.ts';
import type { Pool } from '../register/aspects.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import { changeDays, stretches } from './window.ts';

interface Excess {
  readonly pool: Pool;
  readonly quota: number;
  readonly present: number;
}

export const checkQuota = (facts: Facts, units: readonly UnitId[], from: Day): readonly Finding[] =>
  units.flatMap((unit) => {
    const people = [...facts.referring(ref('unit', unit), 'person')];
    const quotas = [...facts.referring(ref('unit', unit), 'quota')];
    const lines = [
      ...people.map((key) => facts.entries('person', key)),
      ...quotas.map((key) => facts.entries('quota', key)),
    ];
    const days = changeDays(from, lines);
    return quotas.flatMap((key) => {
      const pool = key[1];
      const excess = (day: Day): Excess | undefined => {
        const quota = valueAt(facts, 'quota', key, day)?.amount;
        if (quota === undefined) return undefined;
        const present = people.filter((k) => {
          const person = valueAt(facts, 'person', k, day);
          return person?.unit === unit && person.pool === pool;
        }).length;
        return present > quota ? { pool, quota, present } : undefined;
      };
      const same = (a: Excess, b: Excess): boolean =>
        a.quota === b.quota && a.present === b.present;
      return stretches(days, excess, same).map(({ found, over }): Finding => ({
        code: 'quota-exceeded',
        unit,
        ...found,
        over,
        severity: 'error',
      }));
    });
  });
