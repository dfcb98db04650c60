/** A register held in memory, built entry by entry, and a draft on top of one that leaves it untouched. */
import { type Aspect, type Key, keyText, lineText } from './aspects.ts';
import { type Entry, compareEntries } from './entry.ts';
import type { Facts } from './facts.ts';
import { type Mention, mentionsOf } from './references.ts';

type AnyKey = readonly string[];

const sameEntry = (a: Entry, b: Entry): boolean =>
  a.seq === b.seq &&
  a.act === b.act &&
  a.ordinal === b.ordinal &&
  a.article === b.article &&
  a.day === b.day;

/** Inserts in order; nearly always at the end. */
const insert = (line: Entry[], entry: Entry): void => {
  let at = line.length;
  while (at > 0) {
    const before = line[at - 1];
    if (before === undefined || compareEntries(before, entry) <= 0) break;
    at -= 1;
  }
  line.splice(at, 0, entry);
};

/** Keys in order of their text, so that what is written by walking them is the same whatever was loaded first. */
const inOrder = (keys: ReadonlyMap<string, AnyKey> | undefined): Iterable<AnyKey> => {
  if (!keys) return [];
  if (keys.size < 2) return keys.values();
  return [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
};

/** Timelines and the index from things to what refers to them. */
class Lines {
  readonly lines = new Map<string, Entry[]>();
  readonly byAspect = new Map<Aspect, Map<string, AnyKey>>();
  readonly byRef = new Map<string, Map<string, AnyKey>>();

  index(entry: Entry): void {
    const text = keyText(entry.key);
    this.#put(this.byAspect, entry.aspect, text, entry.key);
    for (const mention of mentionsOf(entry))
      this.#put(this.byRef, `${entry.aspect}<${mention}`, text, entry.key);
  }

  #put<K>(map: Map<K, Map<string, AnyKey>>, under: K, text: string, key: AnyKey): void {
    const keys = map.get(under);
    if (keys) keys.set(text, key);
    else map.set(under, new Map([[text, key]]));
  }
}

/** A register in memory. The only mutable thing in the domain: built up, then read. */
export class MemoryFacts implements Facts {
  readonly #lines = new Lines();
  #size = 0;

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  /** Number of entries. */
  get size(): number {
    return this.#size;
  }

  add(entry: Entry): void {
    const name = lineText(entry.aspect, entry.key);
    const line = this.#lines.lines.get(name);
    if (line) insert(line, entry);
    else this.#lines.lines.set(name, [entry]);
    this.#lines.index(entry);
    this.#size += 1;
  }

  /** Takes an entry away again, as if it had never been. Unknown entries are a bug. */
  retract(entry: Entry): void {
    const name = lineText(entry.aspect, entry.key);
    const line = this.#lines.lines.get(name) ?? [];
    const at = line.findIndex((e) => sameEntry(e, entry));
    if (at < 0) throw new Error(`no such entry: ${name} of ${entry.act}`);
    line.splice(at, 1);
    if (line.length === 0) {
      this.#lines.lines.delete(name);
      this.#lines.byAspect.get(entry.aspect)?.delete(keyText(entry.key));
    }
    this.#size -= 1;
  }

  entries<A extends Aspect>(aspect: A, key: Key<A>): readonly Entry<A>[] {
    return (this.#lines.lines.get(lineText(aspect, key)) ?? []) as unknown as readonly Entry<A>[];
  }

  keys<A extends Aspect>(aspect: A): Iterable<Key<A>> {
    return (this.#lines.byAspect.get(aspect)?.values() ?? []) as Iterable<Key<A>>;
  }

  referring<A extends Aspect>(to: Mention, aspect: A): Iterable<Key<A>> {
    return inOrder(this.#lines.byRef.get(`${aspect}<${to}`)) as Iterable<Key<A>>;
  }

  /** Every entry, timeline by timeline. */
  *all(): Iterable<Entry> {
    for (const line of this.#lines.lines.values()) yield* line;
  }
}

/** Changes over a register that stays as it is: what a draft sees. */
export class DraftFacts implements Facts {
  readonly #base: Facts;
  readonly #changed = new Map<string, Entry[]>();
  readonly #lines = new Lines();
  readonly #added: Entry[] = [];
  readonly #retracted: Entry[] = [];

  constructor(base: Facts) {
    this.#base = base;
  }

  /** Entries added over the base and still there, in order of addition. */
  get added(): readonly Entry[] {
    return this.#added;
  }

  /** Entries of the base that are taken away. */
  get retracted(): readonly Entry[] {
    return this.#retracted;
  }

  add(entry: Entry): void {
    insert(this.#own(entry), entry);
    this.#lines.index(entry);
    this.#added.push(entry);
  }

  retract(entry: Entry): void {
    const line = this.#own(entry);
    const at = line.findIndex((e) => sameEntry(e, entry));
    if (at < 0)
      throw new Error(`no such entry: ${lineText(entry.aspect, entry.key)} of ${entry.act}`);
    line.splice(at, 1);
    const mine = this.#added.findIndex((e) => e === entry);
    if (mine >= 0) this.#added.splice(mine, 1);
    else this.#retracted.push(entry);
  }

  entries<A extends Aspect>(aspect: A, key: Key<A>): readonly Entry<A>[] {
    const own = this.#changed.get(lineText(aspect, key));
    return own ? (own as unknown as readonly Entry<A>[]) : this.#base.entries(aspect, key);
  }

  *keys<A extends Aspect>(aspect: A): Iterable<Key<A>> {
    yield* this.#with(this.#base.keys(aspect), this.#lines.byAspect.get(aspect));
  }

  referring<A extends Aspect>(to: Mention, aspect: A): Iterable<Key<A>> {
    const base = this.#base.referring(to, aspect);
    const own = this.#lines.byRef.get(`${aspect}<${to}`);
    if (!own) return base;
    const both = new Map([...base].map((key): [string, AnyKey] => [keyText(key), key]));
    for (const [text, key] of own) both.set(text, key);
    return inOrder(both) as Iterable<Key<A>>;
  }

  *#with<A extends Aspect>(
    base: Iterable<Key<A>>,
    own: Map<string, AnyKey> | undefined,
  ): Iterable<Key<A>> {
    if (!own) {
      yield* base;
      return;
    }
    const seen = new Set<string>();
    for (const key of base) {
      seen.add(keyText(key));
      yield key;
    }
    for (const [text, key] of own) if (!seen.has(text)) yield key as Key<A>;
  }

  #own(entry: Entry): Entry[] {
    const name = lineText(entry.aspect, entry.key);
    let line = this.#changed.get(name);
    if (!line) {
      line = [...this.#base.entries(entry.aspect, entry.key)];
      this.#changed.set(name, line);
    }
    return line;
  }
}
