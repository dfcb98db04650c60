/** Reading a register: the one interface every view, check and operation reads through. */
import type { Day } from '../time/day.ts';
import { ASPECTS, type Aspect, type Key, type Value } from './aspects.ts';
import { type Entry, type Fact, decisive, factsOf } from './entry.ts';
import type { ActId } from './ids.ts';
import type { Mention } from './references.ts';

/**
 * A register as it was known at one instant, over all days. Valid time is in the entries; record time was
 * chosen when the facts were gathered.
 */
export interface Facts {
  /** The entries of one timeline, in the order of {@link compareEntries}. Empty where there are none. */
  entries<A extends Aspect>(aspect: A, key: Key<A>): readonly Entry<A>[];
  /** Every timeline of an aspect that has entries, in no particular order. */
  lines<A extends Aspect>(aspect: A): Iterable<readonly Entry<A>[]>;
  /**
   * Keys of an aspect whose entries mention something on some day, in order of the key: a superset of those that do
   * on a given day.
   */
  referring<A extends Aspect>(to: Mention, aspect: A): Iterable<Key<A>>;
}

/** The key of a timeline that has entries. */
export const keyOf = <A extends Aspect>(line: readonly Entry<A>[]): Key<A> => {
  const [first] = line;
  if (!first) throw new Error('a timeline without entries has no key');
  return first.key;
};

/** Keys of an aspect, in no particular order. */
export const keysOf = <A extends Aspect>(facts: Facts, aspect: A): readonly Key<A>[] =>
  [...facts.lines(aspect)].map(keyOf);

/** Every entry, timeline by timeline. */
export function* allEntries(facts: Facts): Iterable<Entry> {
  for (const aspect of ASPECTS) for (const line of facts.lines(aspect)) yield* line;
}

/** The entries that stand on an act, in no particular order. */
export const entriesOfAct = (facts: Facts, act: ActId): readonly Entry[] => {
  const found: Entry[] = [];
  for (const aspect of ASPECTS)
    for (const line of facts.lines(aspect))
      for (const entry of line) if (entry.act === act) found.push(entry);
  return found;
};

/** What holds on a day. */
export const valueAt = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  key: Key<A>,
  day: Day,
): Value<A> | undefined => decisive(facts.entries(aspect, key), day)?.value ?? undefined;

/** The entry behind what holds on a day; `undefined` where nothing holds. */
export const entryAt = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  key: Key<A>,
  day: Day,
): Entry<A> | undefined => {
  const entry = decisive(facts.entries(aspect, key), day);
  return entry && entry.value !== null ? entry : undefined;
};

/** The facts of one timeline, in order. */
export const timeline = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  key: Key<A>,
): readonly Fact<A>[] => factsOf(facts.entries(aspect, key));

/** A key with the value it has on some day. */
export interface Held<A extends Aspect> {
  readonly key: Key<A>;
  readonly value: Value<A>;
}

/** The facts of an aspect that hold on a day and are picked by `accept`. */
export const heldAt = <A extends Aspect>(
  facts: Facts,
  keys: Iterable<Key<A>>,
  aspect: A,
  day: Day,
  accept: (value: Value<A>, key: Key<A>) => boolean = () => true,
): readonly Held<A>[] => {
  const found: Held<A>[] = [];
  for (const key of keys) {
    const value = valueAt(facts, aspect, key, day);
    if (value !== undefined && accept(value, key)) found.push({ key, value });
  }
  return found;
};
