/** Kinds against names and tiers. */
import { type Facts, valueAt } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import { KINDS, TIERS, type UnitKind, kindInfo, tierOf } from '../../register/kinds.ts';
import type { Day } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import { keyedIn } from '../touched.ts';

const kindAt = (facts: Facts, unit: UnitId, day: Day): UnitKind | undefined =>
  valueAt(facts, 'unit.life', [unit], day) && valueAt(facts, 'unit.type', [unit], day)?.kind;

const TERRITORIAL = (Object.keys(KINDS) as UnitKind[]).filter((kind) => tierOf(kind) !== undefined);

/** The territorial kinds that a name begins with, by the word that offices write: “Phường Bắc Sơn”. */
const namedKinds = (name: string): readonly UnitKind[] => {
  const found = TERRITORIAL.filter((kind) => name.startsWith(`${kindInfo(kind).vi} `));
  const longest = Math.max(...found.map((kind) => kindInfo(kind).vi.length));
  return found.filter((kind) => kindInfo(kind).vi.length === longest);
};

/** A name that says another territorial kind than the unit is of. */
export const kindAgainstName = eachDay<UnitId>({
  about: 'unit',
  sees: ['unit.life', 'unit.name', 'unit.type'],
  touches: keyedIn<UnitId>(0, 'unit.name', 'unit.type'),
  lines: (facts, unit) => [
    facts.entries('unit.life', [unit]),
    facts.entries('unit.name', [unit]),
    facts.entries('unit.type', [unit]),
  ],
  look: (facts, unit, day) => {
    const kind = kindAt(facts, unit, day);
    const name = valueAt(facts, 'unit.name', [unit], day)?.name;
    if (kind === undefined || name === undefined || tierOf(kind) === undefined) return [];
    const said = namedKinds(name);
    return said.length === 0 || said.some((k) => kindInfo(k).vi === kindInfo(kind).vi)
      ? []
      : [{ kind: { list: 'kind', word: kind } }];
  },
});

/** A territorial unit under one of its own tier or of a lower one. */
export const tierAbove = eachDay<UnitId>({
  about: 'unit',
  sees: ['unit.life', 'unit.type', 'unit.superior'],
  touches: keyedIn<UnitId>(0, 'unit.superior', 'unit.type'),
  lines: (facts, unit) => {
    const superiors = facts.entries('unit.superior', [unit, 'administrative']);
    const above = superiors.flatMap(({ value }) => (value ? [value.superior] : []));
    return [
      facts.entries('unit.life', [unit]),
      facts.entries('unit.type', [unit]),
      superiors,
      ...above.flatMap((id) => [
        facts.entries('unit.life', [id]),
        facts.entries('unit.type', [id]),
      ]),
    ];
  },
  look: (facts, unit, day) => {
    const kind = kindAt(facts, unit, day);
    const superior = valueAt(facts, 'unit.superior', [unit, 'administrative'], day)?.superior;
    const above = superior && kindAt(facts, superior, day);
    const [own, its] = [kind && tierOf(kind), above && tierOf(above)];
    if (superior === undefined || own === undefined || its === undefined) return [];
    return TIERS.indexOf(its) < TIERS.indexOf(own) ? [] : [{ superior: ref('unit', superior) }];
  },
});
