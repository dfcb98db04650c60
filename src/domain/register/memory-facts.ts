/** A register held in memory, built entry by entry, and a draft on top of one that leaves it untouched. */
import { type Aspect, type Key, keyText, lineText } from './aspects.ts';
import { type Entry, type Place, compareEntries, comparePlaces, isSameEntry } from './entry.ts';
import { type Facts, keyOf } from './facts.ts';
import { ReferenceIndex, inOrder } from './reference-index.ts';
import type { Mention } from './references.ts';

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

/** Takes an entry off its timeline. One that is not there is a bug. */
const remove = (line: Entry[], entry: Entry): void => {
  const at = line.findIndex((e) => isSameEntry(e, entry));
  if (at < 0)
    throw new Error(`no such entry: ${lineText(entry.aspect, entry.key)} of ${entry.act}`);
  line.splice(at, 1);
};

/** Timelines by the text of their keys. */
type Lines = Map<string, Entry[]>;

const under = (aspects: Map<Aspect, Lines>, aspect: Aspect): Lines => {
  const found = aspects.get(aspect);
  if (found) return found;
  const lines: Lines = new Map();
  aspects.set(aspect, lines);
  return lines;
};

/** A register in memory. The only mutable thing in the domain: built up, then read. */
export class MemoryFacts implements Facts {
  readonly #aspects = new Map<Aspect, Lines>();
  readonly #references = new ReferenceIndex();
  #size = 0;

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  /** Number of entries. */
  get size(): number {
    return this.#size;
  }

  add(entry: Entry): void {
    const lines = under(this.#aspects, entry.aspect);
    const name = keyText(entry.key);
    const line = lines.get(name);
    if (line) insert(line, entry);
    else lines.set(name, [entry]);
    this.#references.add(entry);
    this.#size += 1;
  }

  /** Takes an entry away again, as if it had never been. Unknown entries are a bug. */
  retract(entry: Entry): void {
    const lines = under(this.#aspects, entry.aspect);
    const name = keyText(entry.key);
    const line = lines.get(name) ?? [];
    remove(line, entry);
    if (line.length === 0) lines.delete(name);
    this.#size -= 1;
  }

  entries<A extends Aspect>(aspect: A, key: Key<A>): readonly Entry<A>[] {
    const line = this.#aspects.get(aspect)?.get(keyText(key)) ?? [];
    return line as unknown as readonly Entry<A>[];
  }

  lines<A extends Aspect>(aspect: A): Iterable<readonly Entry<A>[]> {
    const lines = this.#aspects.get(aspect)?.values() ?? [];
    return lines as unknown as Iterable<readonly Entry<A>[]>;
  }

  referring<A extends Aspect>(to: Mention, aspect: A): Iterable<Key<A>> {
    return this.#references.of(to, aspect) as Iterable<Key<A>>;
  }

  /** Every entry, timeline by timeline. */
  *all(): Iterable<Entry> {
    for (const lines of this.#aspects.values()) for (const line of lines.values()) yield* line;
  }
}

/** Changes over a register that stays as it is: what a draft sees. */
export class DraftFacts implements Facts {
  readonly #base: Facts;
  readonly #changed = new Map<Aspect, Lines>();
  readonly #references = new ReferenceIndex();
  readonly #added = new Set<Entry>();
  readonly #retracted = new Set<Entry>();
  #reading: { readonly place: Place; readonly seen: Set<Entry> } | undefined;

  constructor(base: Facts) {
    this.#base = base;
  }

  /** Entries added over the base and still there, in order of addition. */
  get added(): readonly Entry[] {
    return [...this.#added];
  }

  /** Entries of the base that are taken away. */
  get retracted(): readonly Entry[] {
    return [...this.#retracted];
  }

  /** One of the base that was taken away is there again, as if nothing had been done to it. */
  add(entry: Entry): void {
    insert(this.#own(entry), entry);
    if (this.#retracted.delete(entry)) return;
    this.#references.add(entry);
    this.#added.add(entry);
  }

  retract(entry: Entry): void {
    remove(this.#own(entry), entry);
    if (!this.#added.delete(entry)) this.#retracted.add(entry);
  }

  entries<A extends Aspect>(aspect: A, key: Key<A>): readonly Entry<A>[] {
    const own = this.#changed.get(aspect)?.get(keyText(key));
    const line = own ? (own as unknown as readonly Entry<A>[]) : this.#base.entries(aspect, key);
    if (this.#reading) {
      const { place, seen } = this.#reading;
      for (const entry of line)
        if (entry.day === place.day && comparePlaces(entry, place) > 0) seen.add(entry);
    }
    return line;
  }

  /** Does something, and says what it has seen of the same day that comes after a place. */
  reading(place: Place, act: () => void): ReadonlySet<Entry> {
    const seen = new Set<Entry>();
    this.#reading = { place, seen };
    try {
      act();
    } finally {
      this.#reading = undefined;
    }
    return seen;
  }

  lines<A extends Aspect>(aspect: A): Iterable<readonly Entry<A>[]> {
    const own = this.#changed.get(aspect);
    const base = this.#base.lines(aspect);
    return own ? this.#over(base, own as unknown as Map<string, readonly Entry<A>[]>) : base;
  }

  referring<A extends Aspect>(to: Mention, aspect: A): Iterable<Key<A>> {
    const base = this.#base.referring(to, aspect);
    const own = this.#references.of(to, aspect);
    if (own.length === 0) return base;
    const both = new Map([...base, ...own].map((key) => [keyText(key), key]));
    return inOrder(both) as Iterable<Key<A>>;
  }

  *#over<A extends Aspect>(
    base: Iterable<readonly Entry<A>[]>,
    own: ReadonlyMap<string, readonly Entry<A>[]>,
  ): Iterable<readonly Entry<A>[]> {
    for (const line of base) if (!own.has(keyText(keyOf(line)))) yield line;
    for (const line of own.values()) if (line.length > 0) yield line;
  }

  #own(entry: Entry): Entry[] {
    const lines = under(this.#changed, entry.aspect);
    const name = keyText(entry.key);
    const found = lines.get(name);
    if (found) return found;
    const line = [...this.#base.entries(entry.aspect, entry.key)];
    lines.set(name, line);
    return line;
  }
}
