/**
 * What a change reaches: the units that it changes, takes from or gives to, each on the days on which it does. Told from what
 * is changed and never from how the text is written, so that nothing is reached unseen.
 */
import type { Entry } from '../register/entry.ts';
import { decisive } from '../register/entry.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import {
  type FunctionId,
  type PersonId,
  type PostId,
  type Ref,
  type UnitId,
  ref,
  refParts,
} from '../register/ids.ts';
import { namedIn } from '../register/references.ts';
import type { Day } from '../time/day.ts';

/** What a change is: entries added and taken away, and the register with it. */
export interface Change {
  readonly added: readonly Entry[];
  readonly retracted: readonly Entry[];
  readonly after: Facts;
}

/** What a change reaches. */
export interface Reach {
  /** Units, each with the days on which the change changes something of it. */
  readonly units: ReadonlyMap<UnitId, ReadonlySet<Day>>;
  /** Something is changed that belongs to no unit: the whole register's own, a figure of it for instance. */
  readonly whole: boolean;
}

/** Things that an entry names beside those that must exist for it. */
const alsoNamed = ({ aspect, key, value }: Entry): readonly Ref[] => {
  if (aspect === 'person.origin') return [ref('person', key[0])];
  if (aspect === 'function') return [ref('function', key[0])];
  if (aspect !== 'open-item' || value === null || !('to' in value) || !Array.isArray(value.to))
    return [];
  const { from, to } = value as { readonly from: UnitId; readonly to: readonly UnitId[] };
  return [from, ...to].map((unit) => ref('unit', unit));
};

/** The units of one thing on a day: its own, or those that have it. */
const unitsOf = (facts: Facts, thing: Ref, day: Day): readonly UnitId[] => {
  const { kind, id } = refParts(thing);
  if (kind === 'unit') return [id as UnitId];
  if (kind === 'post') return ofHolder(valueAt(facts, 'post', [id as PostId], day));
  if (kind === 'person') return ofHolder(valueAt(facts, 'person', [id as PersonId], day));
  if (kind !== 'function') return [];
  return [...facts.referring(thing, 'mandate')]
    .filter((key) => valueAt(facts, 'mandate', key, day) !== undefined)
    .map((key: readonly [FunctionId, UnitId]) => key[1]);
};

const ofHolder = (held: { readonly unit: UnitId } | undefined): readonly UnitId[] =>
  held ? [held.unit] : [];

/** A function that comes into being belongs to whom it is given to, who is reached by that. */
const isNew = (before: Facts, { aspect, key }: Entry): boolean =>
  aspect === 'function' && before.entries(aspect, key as never).length === 0;

/** What a change of the register `before` reaches. */
export const reachOf = (before: Facts, { added, retracted, after }: Change): Reach => {
  const units = new Map<UnitId, Set<Day>>();
  let whole = false;
  const note = (entry: Entry, day: Day): boolean => {
    const refs = namedIn(entry);
    const found = new Set(
      [...refs, ...alsoNamed(entry)].flatMap((thing) =>
        [before, after].flatMap((facts) => unitsOf(facts, thing, day)),
      ),
    );
    for (const unit of found) units.set(unit, (units.get(unit) ?? new Set()).add(day));
    return found.size > 0;
  };
  for (const entry of [...added, ...retracted]) {
    const line: readonly Entry[] = before.entries(entry.aspect, entry.key);
    const held = decisive(line, entry.day);
    const reached = [note(entry, entry.day), held !== undefined && note(held, entry.day)];
    if (!reached.includes(true) && !isNew(before, entry)) whole = true;
  }
  return { units, whole };
};
