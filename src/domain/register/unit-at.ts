/** A unit on one day: its own attributes and what it holds. */
import type { Day } from '../time/day.ts';
import type { Aspect, Value } from './aspects.ts';
import { HIERARCHIES, type Hierarchy } from './vocabulary.ts';
import { type Facts, type Held, heldAt, valueAt } from './facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from './ids.ts';
import { type Bloc, type Tier, type UnitKind, tierOf } from './kinds.ts';

/** What a unit is on a day. */
export interface UnitAt {
  readonly id: UnitId;
  readonly name: string;
  readonly code?: string;
  readonly kind: UnitKind;
  /** What the office calls it more closely. */
  readonly form?: string;
  readonly tier?: Tier;
  readonly blocs: readonly Bloc[];
  readonly superiors: Readonly<Partial<Record<Hierarchy, UnitId>>>;
  readonly pilot?: Value<'unit.pilot'>;
  readonly autonomy?: Value<'unit.autonomy'>;
}

/** Whether a unit lives on a day. */
export const isAlive = (facts: Facts, unit: UnitId, day: Day): boolean =>
  valueAt(facts, 'unit.life', [unit], day) !== undefined;

/** Name of a unit on a day; its id where it has none. */
export const nameAt = (facts: Facts, unit: UnitId, day: Day): string =>
  valueAt(facts, 'unit.name', [unit], day)?.name ?? unit;

/** The superior of a unit: in one hierarchy, or the first it has. */
export const superiorAt = (
  facts: Facts,
  unit: UnitId,
  day: Day,
  hierarchy?: Hierarchy,
): UnitId | undefined => {
  for (const h of hierarchy ? [hierarchy] : HIERARCHIES) {
    const found = valueAt(facts, 'unit.superior', [unit, h], day);
    if (found) return found.superior;
  }
  return undefined;
};

/** A unit on a day; `undefined` where it does not live then. */
export const unitAt = (facts: Facts, id: UnitId, day: Day): UnitAt | undefined => {
  const type = valueAt(facts, 'unit.type', [id], day);
  if (!isAlive(facts, id, day) || !type) return undefined;
  const superiors: Partial<Record<Hierarchy, UnitId>> = {};
  for (const h of HIERARCHIES) {
    const found = valueAt(facts, 'unit.superior', [id, h], day);
    if (found) superiors[h] = found.superior;
  }
  const code =
    valueAt(facts, 'unit.code', [id, 'admin'], day) ??
    valueAt(facts, 'unit.code', [id, 'org'], day);
  const tier = tierOf(type.kind);
  const pilot = valueAt(facts, 'unit.pilot', [id], day);
  const autonomy = valueAt(facts, 'unit.autonomy', [id], day);
  return {
    id,
    name: nameAt(facts, id, day),
    ...(code && { code: code.code }),
    kind: type.kind,
    ...(type.form !== undefined && { form: type.form }),
    ...(tier && { tier }),
    blocs: type.blocs,
    superiors,
    ...(pilot && { pilot }),
    ...(autonomy && { autonomy }),
  };
};

/** Units directly under a unit on a day, in one hierarchy or in any. Each once, first hierarchy first. */
export const childrenAt = (
  facts: Facts,
  unit: UnitId,
  day: Day,
  hierarchy?: Hierarchy,
): readonly UnitId[] => {
  const found = new Map<UnitId, true>();
  const keys = [...facts.referring(ref('unit', unit), 'unit.superior')];
  for (const h of hierarchy ? [hierarchy] : HIERARCHIES) {
    for (const key of keys) {
      if (key[1] === h && valueAt(facts, 'unit.superior', key, day)?.superior === unit)
        found.set(key[0], true);
    }
  }
  return [...found.keys()];
};

/** Posts of a unit on a day. */
export const postsAt = (facts: Facts, unit: UnitId, day: Day): readonly Held<'post'>[] =>
  heldAt(facts, facts.referring(ref('unit', unit), 'post'), 'post', day, (v) => v.unit === unit);

/** People counted in a unit on a day. */
export const peopleAt = (facts: Facts, unit: UnitId, day: Day): readonly Held<'person'>[] =>
  heldAt(
    facts,
    facts.referring(ref('unit', unit), 'person'),
    'person',
    day,
    (v) => v.unit === unit,
  );

/** Premises of a unit on a day. */
export const premisesAt = (facts: Facts, unit: UnitId, day: Day): readonly Held<'premises'>[] =>
  heldAt(
    facts,
    facts.referring(ref('unit', unit), 'premises'),
    'premises',
    day,
    (v) => v.unit === unit,
  );

/** Facts of an aspect that has the unit in its key, on a day: quota, funding, territory, population, mandates. */
export const ofUnitAt = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  unit: UnitId,
  day: Day,
): readonly Held<A>[] =>
  heldAt(facts, facts.referring(ref('unit', unit), aspect), aspect, day, (_v, key) =>
    (key as readonly string[]).includes(unit),
  );

/** Persons in a post on a day. */
export const holdersAt = (facts: Facts, post: PostId, day: Day): readonly PersonId[] =>
  [...facts.referring(ref('post', post), 'tenure')]
    .filter((key) => valueAt(facts, 'tenure', key, day) !== undefined)
    .map((key) => key[1])
    .toSorted();

/** Posts that a person holds on a day. */
export const postsHeldAt = (facts: Facts, person: PersonId, day: Day): readonly PostId[] =>
  [...facts.referring(ref('person', person), 'tenure')]
    .filter((key) => valueAt(facts, 'tenure', key, day) !== undefined)
    .map((key) => key[0]);
