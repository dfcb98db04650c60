/** Everything the register holds of one unit, on both axes: when it was so, and since which act that is known. */
import {
  type Aspect,
  type Key,
  UNIT_ATTRIBUTES,
  type Value,
  lineText,
} from '../register/aspects.ts';
import {
  type Entry,
  type Fact,
  compareEntries,
  compareWritten,
  factsOf,
} from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import type { Period } from '../time/period.ts';

/** Places in the order of record over which something was believed, `[from, to)`; without `to`, still is. */
export interface Recorded {
  readonly from: number;
  readonly to?: number;
}

/** A fact of a unit: its days, and the places of record at which the register held it to be so. */
export interface HistoryFact {
  readonly aspect: Aspect;
  readonly key: Key;
  readonly value: Value;
  readonly valid: Period;
  readonly recorded: Recorded;
  /** The entry behind it: act, article, source. */
  readonly entry: Entry;
  /** The entry that ends it, where there is one. */
  readonly next?: Entry;
}

/** Whether two facts say the same on the same days by the same entries. */
const same = (a: Fact, b: Fact): boolean =>
  a.entry === b.entry && a.to === b.to && a.next === b.next;

/** An entry that does not stand any more. */
export interface Taken {
  readonly entry: Entry;
  /** Place of the act that took it back: by undoing, by correcting, or by what it had to be worked out on. */
  readonly by: number;
}

/** Where timelines have nothing that was taken back. */
export const NOTHING_TAKEN: Takings = { of: () => [], lines: [] };

/** What was taken back, by timeline. */
export interface Takings {
  readonly of: (aspect: Aspect, key: readonly string[]) => readonly Taken[];
  readonly lines: readonly (readonly [Aspect, readonly string[]])[];
}

/** What was taken back, gathered by timeline. */
export const takingsOf = (taken: readonly Taken[]): Takings => {
  const byLine = Map.groupBy(taken, ({ entry }) => lineText(entry.aspect, entry.key));
  return {
    of: (aspect, key) => byLine.get(lineText(aspect, key)) ?? [],
    lines: [...byLine.values()].flatMap(([first]) =>
      first ? [[first.entry.aspect, first.entry.key] as const] : [],
    ),
  };
};

/** The facts of one timeline as each act left them, oldest record first; `taken`: entries of it that do not stand any more. */
export const beliefs = (
  line: readonly Entry[],
  taken: readonly Taken[] = [],
): readonly HistoryFact[] => {
  const closed: HistoryFact[] = [];
  let open: readonly { readonly fact: Fact; readonly since: number }[] = [];
  const told = (fact: Fact, recorded: Recorded): HistoryFact => ({
    aspect: fact.entry.aspect,
    key: fact.entry.key,
    value: fact.value,
    valid: { from: fact.from, to: fact.to },
    recorded,
    entry: fact.entry,
    ...(fact.next && { next: fact.next }),
  });
  const all: readonly (Pick<Taken, 'entry'> & { readonly by?: number })[] = [
    ...line.map((entry) => ({ entry })),
    ...taken,
  ];
  const places = all.flatMap(({ entry, by }) =>
    by === undefined ? [entry.known] : [entry.known, by],
  );
  for (const seq of new Set(places.toSorted((a, b) => a - b))) {
    const standing = all.filter(({ entry, by = Infinity }) => entry.known <= seq && seq < by);
    const now = factsOf(standing.map(({ entry }) => entry).toSorted(compareEntries));
    for (const { fact, since } of open)
      if (!now.some((f) => same(f, fact))) closed.push(told(fact, { from: since, to: seq }));
    open = now.map((fact) => ({
      fact,
      since: open.find((o) => same(o.fact, fact))?.since ?? seq,
    }));
  }
  return [...closed, ...open.map(({ fact, since }) => told(fact, { from: since }))];
};

const HELD = [
  'unit.superior',
  'post',
  'person',
  'mandate',
  'premises',
  'quota',
  'funding',
  'territory',
  'population',
] as const satisfies readonly Aspect[];

const concerns = (unit: UnitId, { aspect, key, value }: HistoryFact): boolean => {
  if (aspect === 'unit.superior')
    return key[0] === unit || ('superior' in value && value.superior === unit);
  if ('unit' in value) return value.unit === unit;
  return (key as readonly string[]).includes(unit);
};

const OF_UNIT: ReadonlySet<Aspect> = new Set([
  'unit.life',
  ...UNIT_ATTRIBUTES,
  ...HELD,
  'succession',
] satisfies readonly Aspect[]);

const linesOf = (
  facts: Facts,
  unit: UnitId,
  taken: Takings,
): readonly (readonly [Aspect, readonly string[]])[] => {
  const lines = new Map<string, readonly [Aspect, readonly string[]]>();
  const add = (aspect: Aspect, key: readonly string[]): void => {
    lines.set(lineText(aspect, key), [aspect, key]);
  };
  add('unit.life', [unit]);
  for (const aspect of [...UNIT_ATTRIBUTES, ...HELD])
    for (const key of facts.referring(ref('unit', unit), aspect)) add(aspect, key);
  for (const key of facts.referring(ref('unit', unit), 'succession')) add('succession', key);
  for (const [aspect, key] of taken.lines) if (OF_UNIT.has(aspect)) add(aspect, key);
  return [...lines.values()];
};

/** By first day, then as recorded. */
export const byFirstDay = (a: HistoryFact, b: HistoryFact): number => {
  if (a.valid.from !== b.valid.from) return a.valid.from < b.valid.from ? -1 : 1;
  return a.recorded.from - b.recorded.from || compareWritten(a.entry, b.entry);
};

/**
 * Every fact of a unit: its own attributes, what it held, what came before and after it. By first day, then
 * as recorded. A fact that a later act cut short, corrected or undid appears as it was believed, and as it is; `taken`: what
 * does not stand any more of the timelines that name it.
 */
export const unitHistory = (
  facts: Facts,
  unit: UnitId,
  taken: Takings = NOTHING_TAKEN,
): readonly HistoryFact[] =>
  linesOf(facts, unit, taken)
    .flatMap(([aspect, key]) => beliefs(facts.entries(aspect, key as never), taken.of(aspect, key)))
    .filter((fact) => concerns(unit, fact))
    .toSorted(byFirstDay);
