/** What rules of law about areas, and about who may stand at the head of them, look at beyond a scope's own units. */
import { HIERARCHIES } from '../domain/register/vocabulary.ts';
import { type UnitKind, tierOf } from '../domain/register/kinds.ts';
import type { PostId, UnitId } from '../domain/register/ids.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';
import { type Gathering, idsOf, unitsUnder } from './gathering.ts';

const kindsOf = (facts: MemoryFacts, id: string): readonly UnitKind[] =>
  facts.entries('unit.type', [id as UnitId]).flatMap(({ value }) => value?.kind ?? []);

/** Units with all that they are ever under, in any hierarchy; those under the areas that `until` holds of are not looked above. */
const withAbove = (
  facts: MemoryFacts,
  units: Iterable<string>,
  until: (id: string) => boolean = () => false,
): ReadonlySet<string> => {
  const seen = new Set(units);
  for (const id of seen)
    if (!until(id))
      for (const hierarchy of HIERARCHIES)
        for (const { value } of facts.entries('unit.superior', [id as UnitId, hierarchy]))
          if (value) seen.add(value.superior);
  return seen;
};

/** The communes that units are or are in, in any hierarchy on any day. Above a commune there is none. */
export const communesOf = (facts: MemoryFacts, units: Iterable<string>): ReadonlySet<string> => {
  const isCommune = (id: string): boolean =>
    kindsOf(facts, id).some((kind) => tierOf(kind) === 'commune');
  return new Set([...withAbove(facts, units, isCommune)].filter(isCommune));
};

/**
 * Of the areas above some units that an act has set a total of quota for: what is under them, with its quota. Of provinces: what
 * is under them.
 */
export const totals = async (
  gathering: Gathering,
  facts: MemoryFacts,
  units: Iterable<string>,
): Promise<void> => {
  const areas = [...withAbove(facts, units)].filter((id) =>
    kindsOf(facts, id).some((kind) => tierOf(kind) !== undefined),
  );
  const targets = await gathering.beside('subject', ['unit.target'], areas);
  const given = targets.flatMap(({ key }) => (key[1] === 'quota' ? [key[0]] : []));
  const provinces = areas.filter((id) => kindsOf(facts, id).includes('province'));
  const counted = await unitsUnder(gathering, given, 'beside');
  const all = await unitsUnder(gathering, [...counted, ...provinces], 'beside');
  await gathering.beside('subject', ['unit.life', 'unit.type', 'unit.superior'], all);
  await gathering.beside('subject', ['quota'], counted);
};

const COMMITTEES: readonly UnitKind[] = ['party-committee', 'peoples-committee'];

/**
 * Of the committees that some posts are head of, or that are among `changed`, in areas above communes: their other heads, and
 * the places whose people are local there.
 */
export const origins = async (
  gathering: Gathering,
  facts: MemoryFacts,
  posts: Iterable<string>,
  changed: ReadonlySet<string>,
): Promise<void> => {
  const led = [...posts].flatMap((id) =>
    facts
      .entries('post', [id as PostId])
      .flatMap(({ value }) =>
        value && 'unit' in value && value.rank === 'head' ? [value.unit] : [],
      ),
  );
  const committees = [...new Set([...led, ...changed])].filter((id) =>
    kindsOf(facts, id).some((kind) => COMMITTEES.includes(kind)),
  );
  const places = new Set(
    [...withAbove(facts, committees)].filter((id) =>
      kindsOf(facts, id).some((kind) => ['province', 'district'].includes(tierOf(kind) ?? '')),
    ),
  );
  if (places.size === 0) return;
  const own = idsOf(await gathering.objects(['post'], committees), 'post', 0);
  const people = idsOf(await gathering.subjects(['tenure', 'tenure.standing'], own), 'tenure', 1);
  await gathering.subjects(['person', 'person.origin'], people);
  let level = [...places];
  while (level.length > 0) {
    const near = await gathering.beside('object', ['unit.superior', 'succession'], level);
    const found = [...idsOf(near, 'unit.superior', 0), ...idsOf(near, 'succession', 0)];
    level = [...new Set(found)].filter((id) => !places.has(id));
    for (const id of level) places.add(id);
  }
  await gathering.beside('subject', ['unit.type', 'unit.name'], places);
};
