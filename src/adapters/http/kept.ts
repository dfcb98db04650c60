/** Answers kept for as long as the register they were computed from stays as it is. */

/** How many are kept at most: of a whole register, of a whole day, lists, and pages of the portal. The oldest are let go. */
const MOST = { register: 8, day: 6, list: 64, page: 512 } as const;

interface Shelf {
  version: number;
  readonly kept: Map<string, unknown>;
}

/** A small memory of what was computed from registers. */
export class Kept {
  readonly #shelves = new Map<keyof typeof MOST, WeakMap<object, Shelf>>();

  /** What `make` gives, computed once for this state of these facts. */
  of<T>(
    size: keyof typeof MOST,
    { facts, version }: { readonly facts: object; readonly version: number },
    name: string,
    make: () => T,
  ): T {
    const shelves = this.#shelves.get(size) ?? new WeakMap<object, Shelf>();
    this.#shelves.set(size, shelves);
    let shelf = shelves.get(facts);
    if (!shelf || shelf.version !== version) {
      shelf = { version, kept: new Map() };
      shelves.set(facts, shelf);
    }
    const { kept } = shelf;
    const found = kept.has(name) ? (kept.get(name) as T) : make();
    kept.delete(name);
    kept.set(name, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST[size]) break;
      kept.delete(oldest);
    }
    return found;
  }
}
