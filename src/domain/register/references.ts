/** What a fact refers to: the things that must exist for as long as it holds. */
import {
  type Aspect,
  type Aspects,
  type CodeSystem,
  type Key,
  UNIT_ATTRIBUTES,
  type Value,
} from './aspects.ts';
import { itemsIn } from './amount.ts';
import type { Entry } from './entry.ts';
import { type Ref, type RefKind, ref } from './ids.ts';

type References = {
  readonly [A in Aspect]: (
    key: Aspects[A]['key'],
    value: Aspects[A]['value'] | null,
  ) => readonly Ref[];
};

const unitKey = (key: readonly [string, ...string[]]): readonly Ref[] => [ref('unit', key[0])];
const none = (): readonly Ref[] => [];

const REFERENCES: References = {
  'unit.life': none,
  'unit.name': unitKey,
  'unit.code': unitKey,
  'unit.type': unitKey,
  'unit.superior': (key, value) =>
    value ? [ref('unit', key[0]), ref('unit', value.superior)] : unitKey(key),
  'unit.charter': unitKey,
  'unit.pilot': unitKey,
  'unit.autonomy': unitKey,
  'unit.scheme': unitKey,
  territory: unitKey,
  population: unitKey,
  quota: unitKey,
  funding: unitKey,
  function: none,
  mandate: (key) => [ref('function', key[0]), ref('unit', key[1])],
  post: (_key, value) => (value ? [ref('unit', value.unit)] : []),
  'dual-office': (key) => [ref('post', key[0]), ref('post', key[1])],
  person: (_key, value) => (value ? [ref('unit', value.unit)] : []),
  'person.origin': none,
  tenure: (key) => [ref('post', key[0]), ref('person', key[1])],
  premises: (_key, value) => (value ? [ref('unit', value.unit)] : []),
  succession: none,
  'open-item': none,
  figure: none,
};

/** Things a fact of this key and value refers to. The value may be `null`; the key's own references remain. */
export const referencesOf = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  value: Value<A> | null,
): readonly Ref[] => {
  return REFERENCES[aspect](key, value);
};

/** What timelines can be found by: a thing they name, a code of a system, `code:admin/06811`, or an open item in an amount. */
export type Mention = Ref | `code:${CodeSystem}/${string}` | `item:${string}`;

/** The mention of a code. */
export const codeMention = (system: CodeSystem, code: string): Mention => `code:${system}/${code}`;

/** What an entry can be found by: all it refers to, the units of a succession, a code, the open items in an amount. */
export const mentionsOf = ({ aspect, key, value }: Entry): readonly Mention[] => {
  const parts: readonly string[] = key;
  if (aspect === 'succession') return parts.map((id) => ref('unit', id));
  const refs = referencesOf<Aspect>(aspect, key, value);
  if (value === null) return refs;
  if (aspect === 'unit.code' && 'code' in value)
    return [...refs, codeMention(parts[1] as CodeSystem, value.code)];
  return 'parts' in value ? [...refs, ...itemsIn(value).map((id) => `item:${id}` as const)] : refs;
};

/** The aspect whose facts say that a thing of this kind exists. */
export const EXISTENCE = {
  unit: 'unit.life',
  post: 'post',
  person: 'person',
  function: 'function',
  premises: 'premises',
} as const satisfies Record<'unit' | 'post' | 'person' | 'function' | 'premises', Aspect>;

/** The aspects in which a thing of this kind can be referred to. */
export const REFERRERS = {
  unit: [
    'unit.superior',
    'territory',
    'population',
    'quota',
    'funding',
    'mandate',
    'post',
    'person',
    'premises',
  ],
  post: ['dual-office', 'tenure'],
  person: ['tenure'],
  function: ['mandate'],
  premises: [],
} as const satisfies Record<
  'unit' | 'post' | 'person' | 'function' | 'premises',
  readonly Aspect[]
>;

/** The aspects whose keys have a thing of this kind in them, beside that which says that it exists. */
export const KEYED: Readonly<Record<keyof typeof EXISTENCE, readonly Aspect[]>> = {
  unit: [
    ...UNIT_ATTRIBUTES,
    'territory',
    'population',
    'quota',
    'funding',
    'mandate',
    'succession',
  ],
  post: ['dual-office', 'tenure'],
  person: ['tenure'],
  function: ['mandate'],
  premises: [],
};

const EXISTING = Object.entries(EXISTENCE) as readonly (readonly [RefKind, Aspect])[];

/** The thing that an entry says exists or exists no more, where it says that of one. */
export const existing = ({ aspect, key }: Entry): readonly Ref[] =>
  EXISTING.flatMap(([kind, of]) => (of === aspect ? [ref(kind, key[0])] : []));

/** The things that an entry names. */
export const namedIn = (entry: Entry): readonly Ref[] =>
  mentionsOf(entry).filter((m): m is Ref => !m.startsWith('code:') && !m.startsWith('item:'));

/** The things that an entry is about or names. */
export const thingsOf = (entry: Entry): readonly Ref[] => [...existing(entry), ...namedIn(entry)];
