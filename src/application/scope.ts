/**
 * What a scope holds, told once for every store. Over what is known, on all days:
 *
 * - the scope's units, with those under them where asked for, and units among its things: their own
 *   attributes, all that they hold or are named by (posts, people, premises, mandates, amounts, sub-units, successions, open items);
 * - of the posts: what schemes say of them, standings, tenures, working time, who is planned for them and dual offices, the
 *   people in them with their evaluations and courses, and all other posts of these people;
 * - of every unit that one of these posts or people is in on some day: its quota, posts, dual offices and people;
 * - where asked for, of the communes that any of these units is in on some day: all that is under them, with its posts, quota and
 *   people;
 * - the units ever under a superior of one of the scope's units;
 * - the units that bear one of the codes asked for;
 * - the published figures asked for, and the standing of the acts asked for;
 * - how rules of law are applied;
 * - the open items asked for and those in any amount of this, with all amounts that they are in on some day;
 * - of every other unit that any of this names, and of all above: life, name, type, code, superiors, what was counted of it and
 *   successors.
 */
import type { Aspect } from '../domain/register/aspects.ts';
import { LAW_CODES } from '../domain/law/packs.ts';
import { itemsIn } from '../domain/register/amount.ts';
import { HIERARCHIES } from '../domain/register/vocabulary.ts';
import { tierOf } from '../domain/register/kinds.ts';
import { UNIT_ATTRIBUTES, lineText } from '../domain/register/aspects.ts';
import type { Entry } from '../domain/register/entry.ts';
import type { ActId, FigureId, ItemId, Ref, RefKind, UnitId } from '../domain/register/ids.ts';
import { refParts } from '../domain/register/ids.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';

/**
 * What to load. `all`, or what concerns some units and things: see above. A scope is enough to enact an
 * act on those units; indicators over a register need `all`.
 */
export type Scope =
  | 'all'
  | {
      readonly units: readonly UnitId[];
      /** With all units under `units`, in any hierarchy on any day. Default: false. */
      readonly subtree?: boolean;
      /** With all under the communes that these are in, so that rules about a commune can be decided. Default: false. */
      readonly communes?: boolean;
      readonly things?: readonly Ref[];
      /** With every unit that bears one of these codes, in any system on any day. */
      readonly codes?: readonly string[];
      /** With these open items and all amounts that they are in. */
      readonly items?: readonly ItemId[];
      /** With these published figures. */
      readonly figures?: readonly FigureId[];
      /** With the standing of these acts. */
      readonly acts?: readonly ActId[];
    };

/** The two ways a store finds timelines. Either gives every entry of each timeline it finds. */
export interface Lookup {
  /** Timelines whose key begins with one of the ids. */
  bySubject(aspects: readonly Aspect[], ids: readonly string[]): Promise<readonly Entry[]>;
  /** Timelines with an entry whose {@link objectsOf} has one of the ids. */
  byObject(aspects: readonly Aspect[], ids: readonly string[]): Promise<readonly Entry[]>;
}

type ObjectsOf = (key: readonly string[], value: Entry['value']) => readonly string[];

const second: ObjectsOf = (key) => key.slice(1, 2);
const valued =
  (...fields: readonly string[]): ObjectsOf =>
  (_key, value) =>
    value === null ? [] : fields.flatMap((f) => Reflect.get(value, f) as string | string[]);

/** The open items in an amount. */
const partsOf: ObjectsOf = (_key, value) =>
  value !== null && 'parts' in value ? itemsIn(value) : [];

const OBJECTS: Readonly<Partial<Record<Aspect, ObjectsOf>>> = {
  'unit.superior': valued('superior'),
  mandate: second,
  post: valued('unit'),
  'dual-office': second,
  person: valued('unit'),
  tenure: second,
  'tenure.standing': second,
  'tenure.share': second,
  'post.successor': second,
  premises: valued('unit'),
  succession: second,
  'open-item': (key, value) => [...valued('from', 'to')(key, value), ...partsOf(key, value)],
  territory: partsOf,
  population: partsOf,
  quota: partsOf,
  funding: partsOf,
  'unit.code': valued('code'),
};

/**
 * What an entry names beside the first of its key: units mostly, the person of a tenure, a second post, a code, the open items
 * in an amount.
 */
export const objectsOf = (entry: Entry): readonly string[] =>
  OBJECTS[entry.aspect]?.(entry.key, entry.value) ?? [];

const AMOUNTS = ['territory', 'population', 'quota', 'funding'] as const;
const OF_UNIT: readonly Aspect[] = ['unit.life', ...UNIT_ATTRIBUTES, ...AMOUNTS, 'succession'];
const NAMING_UNIT: readonly Aspect[] = [
  'unit.superior',
  'mandate',
  'post',
  'person',
  'premises',
  'succession',
  'open-item',
];
const CONTEXT: readonly Aspect[] = [
  'unit.life',
  'unit.name',
  'unit.type',
  'unit.code',
  'unit.superior',
  'unit.statistic',
  'succession',
];

/** Which aspects' subjects and objects are units. */
const UNIT_SUBJECTS = new Set<Aspect>(OF_UNIT);
const UNIT_OBJECTS = new Set<Aspect>(NAMING_UNIT);
const PARTED = new Set<Aspect>([...AMOUNTS, 'open-item']);

class Gathering {
  readonly #lookup: Lookup;
  readonly #facts: MemoryFacts;
  readonly #lines = new Set<string>();
  /** Units that anything gathered names. */
  readonly named = new Set<string>();
  /** Units that a gathered post or person is in. */
  readonly holders = new Set<string>();
  /** Open items that a gathered amount has a part of. */
  readonly items = new Set<string>();

  constructor(lookup: Lookup, facts: MemoryFacts) {
    this.#lookup = lookup;
    this.#facts = facts;
  }

  async subjects(aspects: readonly Aspect[], ids: Iterable<string>): Promise<readonly Entry[]> {
    const wanted = [...ids];
    return wanted.length === 0 ? [] : this.#take(await this.#lookup.bySubject(aspects, wanted));
  }

  async objects(aspects: readonly Aspect[], ids: Iterable<string>): Promise<readonly Entry[]> {
    const wanted = [...ids];
    return wanted.length === 0 ? [] : this.#take(await this.#lookup.byObject(aspects, wanted));
  }

  #take(entries: readonly Entry[]): readonly Entry[] {
    const fresh = new Set<string>();
    for (const entry of entries) {
      if (UNIT_SUBJECTS.has(entry.aspect)) this.named.add(entry.key[0]);
      if (entry.aspect === 'open-item') this.items.add(entry.key[0]);
      if (PARTED.has(entry.aspect))
        for (const id of partsOf(entry.key, entry.value)) this.items.add(id);
      if (UNIT_OBJECTS.has(entry.aspect)) for (const id of objectsOf(entry)) this.named.add(id);
      if (entry.aspect === 'post' || entry.aspect === 'person')
        for (const id of objectsOf(entry)) this.holders.add(id);
      const line = lineText(entry.aspect, entry.key);
      if (!fresh.has(line)) {
        if (this.#lines.has(line)) continue;
        this.#lines.add(line);
        fresh.add(line);
      }
      this.#facts.add(entry);
    }
    return entries;
  }
}

const idsOf = (entries: readonly Entry[], aspect: Aspect, at: 0 | 1): readonly string[] =>
  entries.flatMap((e) => (e.aspect === aspect ? [(e.key as readonly string[])[at] ?? ''] : []));

/** The units that others ever stand under. */
const superiorsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.aspect === 'unit.superior' ? objectsOf(entry) : []));

const unitsUnder = async (gathering: Gathering, tops: Iterable<string>): Promise<Set<string>> => {
  const units = new Set(tops);
  let level = [...units];
  while (level.length > 0) {
    const children = idsOf(await gathering.objects(['unit.superior'], level), 'unit.superior', 0);
    level = [...new Set(children)].filter((id) => !units.has(id));
    for (const id of level) units.add(id);
  }
  return units;
};

const postings = async (
  gathering: Gathering,
  own: Iterable<string>,
  people: Iterable<string>,
): Promise<void> => {
  const tenures = await gathering.subjects(
    [
      'post',
      'post.position',
      'post.standing',
      'post.successor',
      'tenure',
      'tenure.standing',
      'tenure.share',
      'dual-office',
    ],
    own,
  );
  const second = await gathering.objects(['dual-office'], own);
  const everyone = new Set([
    ...people,
    ...idsOf(tenures, 'tenure', 1),
    ...idsOf(tenures, 'post.successor', 1),
  ]);
  await gathering.subjects(
    ['person', 'person.origin', 'person.evaluation', 'person.training', 'person.discipline'],
    everyone,
  );
  const theirs = await gathering.objects(
    ['tenure', 'tenure.standing', 'tenure.share', 'post.successor'],
    everyone,
  );
  await gathering.subjects(
    ['post'],
    new Set([
      ...idsOf(theirs, 'tenure', 0),
      ...idsOf(theirs, 'post.successor', 0),
      ...idsOf(second, 'dual-office', 0),
      ...idsOf(tenures, 'dual-office', 1),
    ]),
  );
};

/** `done`: units of which it is there already; added to. */
const context = async (gathering: Gathering, done: Set<string>): Promise<void> => {
  for (;;) {
    const level = [...gathering.named].filter((id) => !done.has(id));
    if (level.length === 0) return;
    for (const id of level) done.add(id);
    await gathering.subjects(CONTEXT, level);
  }
};

/** What is unknown is known at once for all who have a part of it. */
const openItems = async (gathering: Gathering): Promise<void> => {
  const done = new Set<string>();
  for (;;) {
    const fresh = [...gathering.items].filter((id) => !done.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) done.add(id);
    await gathering.subjects(['open-item'], fresh);
    await gathering.objects([...AMOUNTS, 'open-item'], fresh);
  }
};

/** The communes that units are or are in, in any hierarchy on any day. */
const communesOf = (facts: MemoryFacts, units: Iterable<string>): ReadonlySet<string> => {
  const communes = new Set<string>();
  const seen = new Set<string>(units);
  for (const id of seen) {
    const unit = id as UnitId;
    const kinds = facts.entries('unit.type', [unit]).flatMap(({ value }) => value?.kind ?? []);
    if (kinds.some((kind) => tierOf(kind) === 'commune')) communes.add(id);
    // Above a commune there is none.
    else
      for (const hierarchy of HIERARCHIES)
        for (const { value } of facts.entries('unit.superior', [unit, hierarchy]))
          if (value) seen.add(value.superior);
  }
  return communes;
};

/** All that is under some communes, with its posts, quota and people. */
const serving = async (gathering: Gathering, communes: ReadonlySet<string>): Promise<void> => {
  const servants = await unitsUnder(gathering, communes);
  await gathering.subjects(OF_UNIT, servants);
  const held = await gathering.objects(NAMING_UNIT, servants);
  await postings(gathering, new Set(idsOf(held, 'post', 0)), new Set(idsOf(held, 'person', 0)));
};

/** Adds to `facts` what a scope holds. */
export const gather = async (
  lookup: Lookup,
  scope: Exclude<Scope, 'all'>,
  facts: MemoryFacts,
): Promise<void> => {
  const gathering = new Gathering(lookup, facts);
  const asked = (kind: RefKind): readonly string[] =>
    (scope.things ?? []).flatMap((r) => (refParts(r).kind === kind ? [refParts(r).id] : []));
  const under = scope.subtree === true ? await unitsUnder(gathering, scope.units) : scope.units;
  const units = new Set<string>([...under, ...asked('unit')]);
  const own = await gathering.subjects(OF_UNIT, units);
  const held = await gathering.objects(NAMING_UNIT, units);
  await gathering.objects(['unit.superior'], new Set(superiorsOf(own)));
  await gathering.subjects(['premises'], asked('premises'));
  await gathering.subjects(['function', 'mandate'], asked('function'));
  await gathering.subjects(['function'], new Set(idsOf(held, 'mandate', 0)));
  await postings(
    gathering,
    new Set([...asked('post'), ...idsOf(held, 'post', 0)]),
    new Set([...asked('person'), ...idsOf(held, 'person', 0)]),
  );
  const others = [...gathering.holders].filter((id) => !units.has(id));
  await gathering.subjects(['quota'], others);
  const theirs = await gathering.objects(['post', 'person'], others);
  const posts = idsOf(theirs, 'post', 0);
  await gathering.subjects(['dual-office'], posts);
  await gathering.objects(['dual-office'], posts);
  await gathering.objects(['unit.code'], scope.codes ?? []);
  await gathering.subjects(['figure'], scope.figures ?? []);
  await gathering.subjects(['act.standing'], scope.acts ?? []);
  await gathering.subjects(['law.rule'], LAW_CODES);
  for (const item of scope.items ?? []) gathering.items.add(item);
  const known = new Set<string>();
  await context(gathering, known);
  if (scope.communes === true) await serving(gathering, communesOf(facts, [...units, ...others]));
  await openItems(gathering);
  await context(gathering, known);
};
