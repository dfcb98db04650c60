/** Which timelines mention a thing. Most things are mentioned by one timeline of an aspect, so that one is kept bare. */
import { type Aspect, keyText } from './aspects.ts';
import type { Entry } from './entry.ts';
import { type Mention, mentionsOf } from './references.ts';

type AnyKey = readonly string[];
type Keys = ReadonlyMap<string, AnyKey>;

/** Several keys by their text; put in order when they are first asked for. */
interface Several {
  readonly keys: Map<string, AnyKey>;
  ordered?: readonly AnyKey[] | undefined;
}
type Index = Map<Mention, AnyKey | Several>;

/** Keys in order of their text, so that what is written by walking them is the same whatever was loaded first. */
export const inOrder = (keys: Keys): readonly AnyKey[] =>
  [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);

const isBare = (keys: AnyKey | Several): keys is AnyKey => Array.isArray(keys);

/** From what is mentioned to the keys of the timelines that do. Grows only: what is found is a superset. */
export class ReferenceIndex {
  readonly #aspects = new Map<Aspect, Index>();

  add(entry: Entry): void {
    const mentions = mentionsOf(entry);
    if (mentions.length === 0) return;
    const index: Index = this.#aspects.get(entry.aspect) ?? new Map();
    this.#aspects.set(entry.aspect, index);
    for (const mention of mentions) {
      const found = index.get(mention);
      if (found === undefined) index.set(mention, entry.key);
      else if (!isBare(found)) {
        const name = keyText(entry.key);
        if (found.keys.has(name)) continue;
        found.keys.set(name, entry.key);
        found.ordered = undefined;
      } else if (found !== entry.key && keyText(found) !== keyText(entry.key))
        index.set(mention, {
          keys: new Map([found, entry.key].map((key): [string, AnyKey] => [keyText(key), key])),
        });
    }
  }

  /** The keys, in order of their text. */
  of(to: Mention, aspect: Aspect): readonly AnyKey[] {
    const found = this.#aspects.get(aspect)?.get(to);
    if (found === undefined) return [];
    return isBare(found) ? [found] : (found.ordered ??= inOrder(found.keys));
  }
}
