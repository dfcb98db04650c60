/** Which units a change reaches: those it changes, those it takes from and those it gives to. */
import { type Facts, valueAt } from '../register/facts.ts';
import { type PostId, type UnitId, refParts } from '../register/ids.ts';
import type { Entry } from '../register/entry.ts';
import { mentionsOf } from '../register/references.ts';
import { touchedBy } from '../rules/touched.ts';

/** What a change is: entries added and taken away, and the register with it. */
export interface Change {
  readonly added: readonly Entry[];
  readonly retracted: readonly Entry[];
  readonly after: Facts;
}

/** The units, each once, in no particular order. */
export const unitsReached = (
  before: Facts,
  { added, retracted, after }: Change,
): ReadonlySet<UnitId> => {
  const units = new Set<UnitId>();
  const note = (entry: Entry): void => {
    for (const mention of mentionsOf(entry)) {
      if (mention.startsWith('code:')) continue;
      const { kind, id } = refParts(mention as `unit:${string}`);
      if (kind === 'unit') units.add(id as UnitId);
      if (kind !== 'post') continue;
      for (const facts of [before, after]) {
        const post = valueAt(facts, 'post', [id as PostId], entry.day);
        if (post) units.add(post.unit);
      }
    }
  };
  for (const entry of [...added, ...retracted]) note(entry);
  for (const { aspect, key, from } of touchedBy([...added, ...retracted])) {
    const line: readonly Entry[] = before.entries(aspect, key);
    const held = line.findLast((entry) => entry.day <= from);
    if (held) note(held);
  }
  return units;
};
