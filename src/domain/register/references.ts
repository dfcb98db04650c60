/** What a fact refers to: the things that must exist for as long as it holds. */
import type { Aspect, Aspects, CodeSystem, Key, Value } from './aspects.ts';
import type { Entry } from './entry.ts';
import { type Ref, ref } from './ids.ts';

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

/** What timelines can be found by: a thing they name, or a code of a system, `code:admin/06811`. */
export type Mention = Ref | `code:${CodeSystem}/${string}`;

/** The mention of a code. */
export const codeMention = (system: CodeSystem, code: string): Mention => `code:${system}/${code}`;

/** What an entry can be found by: all it refers to, the units of a succession, a code. */
export const mentionsOf = ({ aspect, key, value }: Entry): readonly Mention[] => {
  const parts: readonly string[] = key;
  if (aspect === 'succession') return parts.map((id) => ref('unit', id));
  const refs = referencesOf<Aspect>(aspect, key, value);
  return aspect === 'unit.code' && value !== null && 'code' in value
    ? [...refs, codeMention(parts[1] as CodeSystem, value.code)]
    : refs;
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
