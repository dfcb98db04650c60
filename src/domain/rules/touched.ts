/** Which timelines a draft touches, and from when. */
import { type Aspect, type Key, lineText } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
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
