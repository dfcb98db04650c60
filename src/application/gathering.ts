/** How timelines of a store are found and gathered, each once. */
import { type Aspect, UNIT_ATTRIBUTES, lineText } from '../domain/register/aspects.ts';
import { itemsIn } from '../domain/register/amount.ts';
import type { Entry } from '../domain/register/entry.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';

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
  'unit.vote': second,
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

export const AMOUNTS = ['territory', 'population', 'quota', 'funding'] as const;
export const OF_UNIT: readonly Aspect[] = [
  'unit.life',
  ...UNIT_ATTRIBUTES,
  ...AMOUNTS,
  'succession',
];
export const NAMING_UNIT: readonly Aspect[] = [
  'unit.superior',
  'mandate',
  'post',
  'person',
  'premises',
  'succession',
  'open-item',
];
export const CONTEXT: readonly Aspect[] = [
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

export class Gathering {
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
    return this.#note(await this.beside('subject', aspects, ids));
  }

  async objects(aspects: readonly Aspect[], ids: Iterable<string>): Promise<readonly Entry[]> {
    return this.#note(await this.beside('object', aspects, ids));
  }

  /** Adds what is found, and nothing of what it names: for what is counted, and not looked at itself. */
  async beside(
    by: 'subject' | 'object',
    aspects: readonly Aspect[],
    ids: Iterable<string>,
  ): Promise<readonly Entry[]> {
    const wanted = [...ids];
    if (wanted.length === 0) return [];
    return this.#take(
      by === 'subject'
        ? await this.#lookup.bySubject(aspects, wanted)
        : await this.#lookup.byObject(aspects, wanted),
    );
  }

  #note(entries: readonly Entry[]): readonly Entry[] {
    for (const entry of entries) {
      if (UNIT_SUBJECTS.has(entry.aspect)) this.named.add(entry.key[0]);
      if (entry.aspect === 'open-item') this.items.add(entry.key[0]);
      if (PARTED.has(entry.aspect))
        for (const id of partsOf(entry.key, entry.value)) this.items.add(id);
      if (UNIT_OBJECTS.has(entry.aspect)) for (const id of objectsOf(entry)) this.named.add(id);
      if (entry.aspect === 'post' || entry.aspect === 'person')
        for (const id of objectsOf(entry)) this.holders.add(id);
    }
    return entries;
  }

  #take(entries: readonly Entry[]): readonly Entry[] {
    const fresh = new Set<string>();
    for (const entry of entries) {
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

export const idsOf = (entries: readonly Entry[], aspect: Aspect, at: 0 | 1): readonly string[] =>
  entries.flatMap((e) => (e.aspect === aspect ? [(e.key as readonly string[])[at] ?? ''] : []));

/** The units that others ever stand under. */
export const superiorsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.aspect === 'unit.superior' ? objectsOf(entry) : []));

/** Units with all that is ever under them, in any hierarchy; `beside`: as it is counted and not looked at itself. */
export const unitsUnder = async (
  gathering: Gathering,
  tops: Iterable<string>,
  how: 'looked-at' | 'beside' = 'looked-at',
): Promise<Set<string>> => {
  const below = (level: readonly string[]): Promise<readonly Entry[]> =>
    how === 'beside'
      ? gathering.beside('object', ['unit.superior'], level)
      : gathering.objects(['unit.superior'], level);
  const units = new Set(tops);
  let level = [...units];
  while (level.length > 0) {
    const children = idsOf(await below(level), 'unit.superior', 0);
    level = [...new Set(children)].filter((id) => !units.has(id));
    for (const id of level) units.add(id);
  }
  return units;
};
