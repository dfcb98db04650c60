/** Everything the register holds of one unit, on both axes: when it was so, and since which act that is known. */
import {
  type Aspect,
  type Key,
  UNIT_ATTRIBUTES,
  type Value,
  lineText,
} from '../register/aspects.ts';
import { type Entry, type Fact, compareWritten, factsOf } from '../register/entry.ts';
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

/** The facts of one timeline as each act left them, oldest record first. Entries taken back are not among them. */
export const beliefs = (line: readonly Entry[]): readonly HistoryFact[] => {
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
  for (const seq of new Set(line.map((e) => e.known).toSorted((a, b) => a - b))) {
    const now = factsOf(line.filter((e) => e.known <= seq));
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
  return true;
};

const linesOf = (facts: Facts, unit: UnitId): readonly (readonly [Aspect, readonly string[]])[] => {
  const lines = new Map<string, readonly [Aspect, readonly string[]]>();
  const add = (aspect: Aspect, key: readonly string[]): void => {
    lines.set(lineText(aspect, key), [aspect, key]);
  };
  add('unit.life', [unit]);
  for (const aspect of [...UNIT_ATTRIBUTES, ...HELD])
    for (const key of facts.referring(ref('unit', unit), aspect)) add(aspect, key);
  for (const key of facts.referring(ref('unit', unit), 'succession')) add('succession', key);
  return [...lines.values()];
};

/**
 * Every fact of a unit: its own attributes, what it held, what came before and after it. By first day, then
 * as recorded. A fact that a later act cut short appears twice: as it was believed, and as it is.
 */
export const unitHistory = (facts: Facts, unit: UnitId): readonly HistoryFact[] =>
  linesOf(facts, unit)
    .flatMap(([aspect, key]) => beliefs(facts.entries(aspect, key as never)))
    .filter((fact) => concerns(unit, fact))
    .toSorted((a, b) =>
      a.valid.from < b.valid.from
        ? -1
        : a.valid.from > b.valid.from
          ? 1
          : a.recorded.from - b.recorded.from || compareWritten(a.entry, b.entry),
    );
