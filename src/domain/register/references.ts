/** What a fact refers to: the things that must exist for as long as it holds. */
import { itemsIn } from './amount.ts';
import type { KeyPart } from './aspect.ts';
import { ASPECTS, type Aspect, type Key, type Value, aspectOf } from './aspects.ts';
import type { Entry } from './entry.ts';
import { type Ref, type RefKind, ref } from './ids.ts';
import type { CodeSystem } from './vocabulary.ts';

/** Where the things stand that a fact refers to: places in its key, and members of its value. */
interface Referring {
  readonly inKey: readonly (readonly [at: number, kind: RefKind])[];
  /** Things named in the key that need not exist. */
  readonly named: readonly (readonly [at: number, kind: RefKind])[];
  readonly inValue: readonly (readonly [member: string, kind: RefKind])[];
}

const parts = (aspect: Aspect): readonly KeyPart[] => aspectOf(aspect).key;

const REFERRING = new Map(
  ASPECTS.map((aspect): [Aspect, Referring] => [
    aspect,
    {
      inKey: parts(aspect).flatMap(({ refers }, at) => (refers ? [[at, refers]] : [])),
      named: parts(aspect).flatMap(({ names }, at) => (names ? [[at, names]] : [])),
      inValue: Object.entries(aspectOf(aspect).columns).flatMap(
        ([column, { member, refers }]): [string, RefKind][] =>
          refers ? [[member ?? column, refers]] : [],
      ),
    },
  ]),
);

/** Things a fact of this key and value refers to. The value may be `null`; the key's own references remain. */
export const referencesOf = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  value: Value<A> | null,
): readonly Ref[] => {
  const { inKey, inValue } = REFERRING.get(aspect) as Referring;
  const found = inKey.map(([at, kind]) => ref(kind, (key as readonly string[])[at] as string));
  if (value !== null)
    for (const [member, kind] of inValue)
      found.push(ref(kind, Reflect.get(value, member) as string));
  return found;
};

/** What timelines can be found by: a thing they name, a code of a system, `code:admin/06811`, or an open item in an amount. */
export type Mention = Ref | `code:${CodeSystem}/${string}` | `item:${string}`;

/** The mention of a code. */
export const codeMention = (system: CodeSystem, code: string): Mention => `code:${system}/${code}`;

/** What an entry can be found by: all it refers to or names in its key, a code, the open items in an amount. */
export const mentionsOf = ({ aspect, key, value }: Entry): readonly Mention[] => {
  const parts: readonly string[] = key;
  const { named } = REFERRING.get(aspect) as Referring;
  const refs: readonly Mention[] = [
    ...referencesOf<Aspect>(aspect, key, value),
    ...named.map(([at, kind]) => ref(kind, parts[at] as string)),
  ];
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
} as const satisfies Readonly<Record<RefKind, Aspect>>;

const byKind = (
  where: (aspect: Aspect, kind: RefKind) => boolean,
): Readonly<Record<RefKind, readonly Aspect[]>> => {
  const of = (kind: RefKind): readonly Aspect[] => ASPECTS.filter((aspect) => where(aspect, kind));
  return {
    unit: of('unit'),
    post: of('post'),
    person: of('person'),
    function: of('function'),
    premises: of('premises'),
  };
};

const isKeyedBy = (aspect: Aspect, kind: RefKind): boolean =>
  parts(aspect).some(({ refers, names }) => refers === kind || names === kind);

/**
 * The aspects in which a thing of this kind can be referred to, beside its own attributes, which end with it.
 */
export const REFERRERS = byKind((aspect, kind) => {
  const { inKey, inValue } = REFERRING.get(aspect) as Referring;
  const own = aspectOf(aspect).attribute ? [] : inKey;
  return [...own, ...inValue].some(([, of]) => of === kind);
});

/** The aspects whose keys have a thing of this kind in them, beside that which says that it exists. */
export const KEYED = byKind(isKeyedBy);

const EXISTING = Object.entries(EXISTENCE) as readonly (readonly [RefKind, Aspect])[];

/** The thing that an entry says exists or exists no more, where it says that of one. */
export const existing = ({ aspect, key }: Entry): readonly Ref[] =>
  EXISTING.flatMap(([kind, of]) => (of === aspect ? [ref(kind, key[0])] : []));

/** The things that an entry names. */
export const namedIn = (entry: Entry): readonly Ref[] =>
  mentionsOf(entry).filter((m): m is Ref => !m.startsWith('code:') && !m.startsWith('item:'));

/** The things that an entry is about or names. */
export const thingsOf = (entry: Entry): readonly Ref[] => [...existing(entry), ...namedIn(entry)];
