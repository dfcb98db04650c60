/** Answers kept for as long as the register they were computed from stays as it is. */

interface Shelf {
  version: number;
  readonly kept: Map<string, unknown>;
}

/** A small memory of what was computed from registers. */
export class Kept {
  readonly #shelves = new WeakMap<object, Shelf>();
  readonly #most: number;

  constructor(most = 12) {
    this.#most = most;
  }

  /** What `make` gives, computed once for this state of these facts; the oldest answers are let go. */
  of<T>(facts: object, version: number, name: string, make: () => T): T {
    let shelf = this.#shelves.get(facts);
    if (!shelf || shelf.version !== version) {
      shelf = { version, kept: new Map() };
      this.#shelves.set(facts, shelf);
    }
    const { kept } = shelf;
    const found = kept.has(name) ? (kept.get(name) as T) : make();
    kept.delete(name);
    kept.set(name, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= this.#most) break;
      kept.delete(oldest);
    }
    return found;
  }
}
