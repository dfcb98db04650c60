/** What the numbers of the overview count, one by one: bodies, areas, posts, quota, people, open items, hand-overs on a day. */
import type { Aspect } from '../../domain/register/aspects.ts';
import { type Entry, decisive } from '../../domain/register/entry.ts';
import { type Facts, keyOf } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { isBody, tierOf } from '../../domain/register/kinds.ts';
import { handedOverAt } from './handed-over.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';

/** What is counted. */
export const COUNTED = [
  'bodies',
  'areas',
  'posts',
  'quota',
  'people',
  'items',
  'handedOver',
] as const;

/** One of them. */
export type Counted = (typeof COUNTED)[number];

/** A thing that a number counts. */
export interface CountedThing {
  /** The unit it is, or that has it. */
  readonly unit: UnitId;
  /** What it adds to the number. */
  readonly amount: number;
  /** The entry behind it. */
  readonly entry: Entry;
}

const ASPECT_OF = {
  bodies: 'unit.type',
  areas: 'unit.type',
  posts: 'post',
  quota: 'quota',
  people: 'person',
  items: 'open-item',
} as const satisfies Record<Exclude<Counted, 'handedOver'>, Aspect>;

const byName = new Intl.Collator('vi', { numeric: true });

/** What an entry adds to a number, where it belongs to it. */
const part = (
  of: keyof typeof ASPECT_OF,
  { key, value }: Entry,
): Omit<CountedThing, 'entry'> | undefined => {
  if (value === null) return undefined;
  if ('kind' in value && 'blocs' in value) {
    const counts = of === 'areas' ? tierOf(value.kind) !== undefined : isBody(value.kind);
    return counts ? { unit: key[0] as UnitId, amount: 1 } : undefined;
  }
  if ('least' in value) return { unit: value.from, amount: 1 };
  if ('rank' in value) return { unit: value.unit, amount: value.places };
  if ('pool' in value) return { unit: value.unit, amount: 1 };
  return 'amount' in value ? { unit: key[0] as UnitId, amount: value.amount } : undefined;
};

/** The things that a number counts on a day, in Vietnamese order of their units' names. */
export const counted = (facts: Facts, day: Day, of: Counted): readonly CountedThing[] => {
  if (of === 'handedOver')
    return handedOverAt(facts, day).map(({ from, entry }) => ({ unit: from, amount: 1, entry }));
  const found: (CountedThing & { readonly name: string })[] = [];
  for (const line of facts.lines<Aspect>(ASPECT_OF[of])) {
    const entry = decisive(line, day);
    const own = entry && part(of, entry);
    if (own) found.push({ ...own, entry, name: nameAt(facts, own.unit, day) });
  }
  return found
    .toSorted(
      (a, b) =>
        byName.compare(a.name, b.name) ||
        (keyOf([a.entry]).join('|') < keyOf([b.entry]).join('|') ? -1 : 1),
    )
    .map(({ unit, amount, entry }) => ({ unit, amount, entry }));
};
