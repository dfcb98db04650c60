/** What was asked of a store before is not asked again: a scope that grows is loaded by what it grows by. */
import { type Aspect, lineText } from '../domain/register/aspects.ts';
import type { Entry } from '../domain/register/entry.ts';
import { type Lookup, objectsOf } from './gathering.ts';

type Found = Map<string, Map<string, Entry[]>>;

const remembering =
  (kept: Found, find: Lookup['bySubject'], namedBy: (entry: Entry) => readonly string[]) =>
  async (aspects: readonly Aspect[], ids: readonly string[]): Promise<readonly Entry[]> => {
    const name = aspects.join(' ');
    const known = kept.get(name) ?? new Map<string, Entry[]>();
    kept.set(name, known);
    const fresh = new Set(ids.filter((id) => !known.has(id)));
    for (const id of fresh) known.set(id, []);
    const found = fresh.size === 0 ? [] : await find(aspects, [...fresh]);
    for (const line of Map.groupBy(found, (e) => lineText(e.aspect, e.key)).values())
      for (const id of new Set(line.flatMap(namedBy)))
        if (fresh.has(id)) known.get(id)?.push(...line);
    return [...new Set(ids.flatMap((id) => known.get(id) ?? []))];
  };

/** What was asked so far of a register as known at one instant, and what was answered. */
export class Asked {
  readonly #subjects: Found = new Map();
  readonly #objects: Found = new Map();

  /** The lookup, asked only for what it has not been asked for. */
  of(lookup: Lookup): Lookup {
    return {
      bySubject: remembering(
        this.#subjects,
        (...what) => lookup.bySubject(...what),
        (e) => [e.key[0]],
      ),
      byObject: remembering(this.#objects, (...what) => lookup.byObject(...what), objectsOf),
    };
  }
}
