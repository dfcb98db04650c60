/** Which timelines a draft touches, and from when. */
import { type Aspect, type Key, lineText } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/** A timeline that a draft touches, and the first day on which it does. */
export interface Touched<A extends Aspect = Aspect> {
  readonly aspect: A;
  readonly key: Key<A>;
  readonly from: Day;
}

/** The timelines a draft touches, each once. */
export const touchedBy = (changes: Iterable<Entry>): readonly Touched[] => {
  const lines = new Map<string, Touched>();
  for (const { aspect, key, day } of changes) {
    const name = lineText(aspect, key);
    const known = lines.get(name);
    if (!known || day < known.from) lines.set(name, { aspect, key, from: day });
  }
  return [...lines.values()];
};

/** What is touched, each with the first day: of each timeline, what `pick` finds in it. */
const firstDays = <Id extends string>(
  touched: readonly Touched[],
  pick: (line: Touched) => Iterable<Id>,
): ReadonlyMap<Id, Day> => {
  const found = new Map<Id, Day>();
  for (const line of touched)
    for (const id of pick(line)) {
      const known = found.get(id);
      if (known === undefined || line.from < known) found.set(id, line.from);
    }
  return found;
};

/** What timelines of these aspects are about, by the place of its id in their keys. */
export const keyedIn =
  <Id extends string>(at: 0 | 1, ...aspects: readonly Aspect[]) =>
  (_facts: Facts, touched: readonly Touched[]): ReadonlyMap<Id, Day> =>
    firstDays(touched, ({ aspect, key }) =>
      aspects.includes(aspect) ? [(key as readonly string[])[at] as Id] : [],
    );

/** Aspects whose values, or those of the posts in their keys, are in units; and quota, whose key has one. */
type UnitAspect = 'quota' | 'post' | 'person' | 'dual-office';

/** The units that timelines of these aspects are ever in. */
export const unitsIn =
  (...aspects: readonly UnitAspect[]) =>
  (facts: Facts, touched: readonly Touched[]): ReadonlyMap<UnitId, Day> => {
    const everIn = (aspect: 'post' | 'person', id: string): readonly UnitId[] =>
      facts
        .entries(aspect, [id] as never)
        .flatMap(({ value }) => (value ? [(value as { readonly unit: UnitId }).unit] : []));
    return firstDays(touched, ({ aspect, key }): readonly UnitId[] => {
      if (!aspects.includes(aspect as UnitAspect)) return [];
      if (aspect === 'quota') return [key[0] as UnitId];
      if (aspect === 'dual-office') return key.flatMap((post) => everIn('post', post));
      return everIn(aspect as 'post' | 'person', key[0]);
    });
  };
