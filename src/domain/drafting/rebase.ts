/** A draft on a register that has moved: what it changes that others have changed meanwhile. */
import type { Aspect, Key, Value } from '../register/aspects.ts';
import { lineText } from '../register/aspects.ts';
import { type Entry, isSameEntry } from '../register/entry.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type Touched, touchedBy } from '../rules/touched.ts';

/** One fact that the draft changes and the register has changed since the draft was begun, on the draft's day. */
export interface Conflict<A extends Aspect = Aspect> {
  readonly aspect: A;
  readonly key: Key<A>;
  readonly day: Entry['day'];
  /** As the draft found it; `null` where nothing held. */
  readonly base: Value<A> | null;
  /** As the register has it now. */
  readonly theirs: Value<A> | null;
  /** As the draft would have it. */
  readonly mine: Value<A> | null;
}

const sameLine = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length &&
  a.every((entry, i) => {
    const other = b[i];
    return other !== undefined && isSameEntry(entry, other);
  });

/**
 * The conflicts of a draft begun on `base` with the register `now`: `onBase` and `onNow` are what the draft would do on
 * each. None means that the draft reads on the register as it was written.
 */
export const conflictsOf = (
  base: Facts,
  now: Facts,
  onBase: { readonly added: readonly Entry[]; readonly after: Facts },
  onNow: { readonly added: readonly Entry[]; readonly after: Facts },
): readonly Conflict[] => {
  const lines = new Map<string, Touched>();
  for (const touched of [...touchedBy(onBase.added), ...touchedBy(onNow.added)])
    lines.set(lineText(touched.aspect, touched.key), touched);
  const found: Conflict[] = [];
  for (const { aspect, key, from } of lines.values()) {
    if (sameLine(base.entries(aspect, key), now.entries(aspect, key))) continue;
    const at = (facts: Facts) => valueAt(facts, aspect, key, from) ?? null;
    const [was, theirs] = [at(base), at(now)];
    if (JSON.stringify(was) === JSON.stringify(theirs)) continue;
    const written = onNow.added.some((e) => lineText(e.aspect, e.key) === lineText(aspect, key));
    const mine = at(written ? onNow.after : onBase.after);
    found.push({ aspect, key, day: from, base: was, theirs, mine });
  }
  return found;
};
