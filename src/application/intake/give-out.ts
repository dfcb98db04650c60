/** What the register has of a subject on a day, as the table that would bring it in: taken in again, nothing changes. */
import type { Both } from '../../domain/both.ts';
import { type Facts, keysOf, valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { type UnitKind, tierOf } from '../../domain/register/kinds.ts';
import { isAlive, nameAt, postsHeldAt, superiorAt } from '../../domain/register/unit-at.ts';
import { POOLS } from '../../domain/register/vocabulary.ts';
import type { Day } from '../../domain/time/day.ts';
import { COLUMNS, type Subject, poolColumn } from '../../words/intake-columns.ts';
import { formText } from '../../words/unit-forms.ts';
import { labelOf } from '../../words/labels.ts';

/** What stands in a place. */
export type GivenValue = string | number | null;

/** A table. */
export interface Given {
  readonly fields: readonly string[];
  readonly heads: readonly Both[];
  readonly rows: readonly (readonly GivenValue[])[];
}

type Fields = Readonly<Record<string, GivenValue | undefined>>;

const kindAt = (facts: Facts, unit: UnitId, day: Day): UnitKind | undefined =>
  isAlive(facts, unit, day) ? valueAt(facts, 'unit.type', [unit], day)?.kind : undefined;

const unitsOf = (facts: Facts, day: Day, accept: (kind: UnitKind) => boolean): readonly Fields[] =>
  keysOf(facts, 'unit.life').flatMap(([unit]): readonly Fields[] => {
    const kind = kindAt(facts, unit, day);
    if (!kind || !accept(kind)) return [];
    const superior = superiorAt(facts, unit, day);
    return [
      {
        id: unit,
        code: valueAt(facts, 'unit.code', [unit, 'admin'], day)?.code,
        name: nameAt(facts, unit, day),
        short: valueAt(facts, 'unit.name', [unit], day)?.short,
        kind: formText({ kind, form: valueAt(facts, 'unit.type', [unit], day)?.form }, 'vi'),
        superior,
        area: valueAt(facts, 'territory', [unit], day)?.amount,
        population: valueAt(facts, 'population', [unit], day)?.amount,
        households: valueAt(facts, 'unit.statistic', [unit, 'households'], day)?.value,
      },
    ];
  });

const codesOf = (facts: Facts, day: Day): readonly Fields[] =>
  keysOf(facts, 'unit.life').flatMap(([unit]): readonly Fields[] => {
    const kind = kindAt(facts, unit, day);
    const code = valueAt(facts, 'unit.code', [unit, 'admin'], day)?.code;
    if (!kind || tierOf(kind) !== 'commune' || code === undefined) return [];
    const fields: Record<string, GivenValue> = {
      code,
      name: nameAt(facts, unit, day),
      kind: labelOf('kind', kind, 'vi'),
    };
    for (
      let above = superiorAt(facts, unit, day);
      above !== undefined;
      above = superiorAt(facts, above, day)
    ) {
      const of = kindAt(facts, above, day);
      const tier = of && tierOf(of);
      if (tier !== 'district' && tier !== 'province') continue;
      fields[tier] = nameAt(facts, above, day);
      fields[`${tier}Code`] = valueAt(facts, 'unit.code', [above, 'admin'], day)?.code ?? null;
    }
    return [fields];
  });

const rowsOf = (facts: Facts, day: Day, subject: Subject): readonly Fields[] => {
  switch (subject) {
    case 'units':
      return unitsOf(facts, day, () => true);
    case 'schools':
      return unitsOf(facts, day, (kind) => kind === 'school');
    case 'codes':
      return codesOf(facts, day);
    case 'posts':
      return keysOf(facts, 'post').flatMap(([id]): readonly Fields[] => {
        const post = valueAt(facts, 'post', [id], day);
        return post
          ? [
              {
                id,
                unit: post.unit,
                title: post.title,
                rank: labelOf('rank', post.rank, 'vi'),
                places: post.places,
              },
            ]
          : [];
      });
    case 'people':
      return keysOf(facts, 'person').flatMap(([person]): readonly Fields[] => {
        const of = valueAt(facts, 'person', [person], day);
        if (!of) return [];
        const home = {
          person,
          unit: of.unit,
          pool: labelOf('pool', of.pool, 'vi'),
          origin: valueAt(facts, 'person.origin', [person], day)?.locality,
        };
        const held = postsHeldAt(facts, person, day).flatMap((post) => {
          const value = valueAt(facts, 'post', [post], day);
          return value ? [value] : [];
        });
        // The first row tells where somebody is counted, so a post there comes first.
        const own = held.find(({ unit }) => unit === of.unit);
        const others = held.filter((one) => one !== own);
        return [
          { ...home, title: own?.title },
          ...others.map(({ unit, title }) => ({ person, unit, title })),
        ];
      });
    case 'quotas': {
      const units = new Set(keysOf(facts, 'quota').map(([unit]) => unit));
      return [...units].flatMap((unit): readonly Fields[] => {
        const pools = POOLS.map(
          (pool) => [poolColumn(pool), valueAt(facts, 'quota', [unit, pool], day)?.amount] as const,
        );
        return pools.some(([, n]) => n !== undefined)
          ? [{ unit, ...Object.fromEntries(pools) }]
          : [];
      });
    }
    case 'premises':
      return keysOf(facts, 'premises').flatMap(([id]): readonly Fields[] => {
        const value = valueAt(facts, 'premises', [id], day);
        return value
          ? [
              {
                id,
                unit: value.unit,
                name: value.name,
                use: labelOf('premisesUse', value.use, 'vi'),
              },
            ]
          : [];
      });
    default:
      return keysOf(facts, 'mandate').flatMap(([id, unit]): readonly Fields[] => {
        const mandate = valueAt(facts, 'mandate', [id, unit], day);
        const of = valueAt(facts, 'function', [id], day);
        return mandate && of
          ? [{ id, unit, name: of.name, area: of.field, role: labelOf('role', mandate.role, 'vi') }]
          : [];
      });
  }
};

/** The table of a subject; empty places where the register has nothing to say, columns in the order of the subject. */
export const giveOut = (facts: Facts, day: Day, subject: Subject): Given => {
  const rows = rowsOf(facts, day, subject);
  const columns = COLUMNS[subject].filter(
    ({ field, required }) => required || rows.some((row) => (row[field] ?? null) !== null),
  );
  return {
    fields: columns.map(({ field }) => field),
    heads: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map(({ field }) => row[field] ?? null)),
  };
};
