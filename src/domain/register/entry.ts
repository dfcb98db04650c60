/**
 * Entries: the change points that acts put on the timelines of a register. An entry says that from its day
 * on a fact has a value, or none; it holds until the next entry of the same timeline.
 */
import type { Day } from '../time/day.ts';
import { FOREVER } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Aspect, Key, Value } from './aspects.ts';
import type { ActId } from './ids.ts';

/** Where a holding goes that goes to no other unit. Every ending of a holding has one of these names. */
export type EndKind =
  | 'abolished'
  | 'merged'
  | 'closed'
  | 'returned'
  | 'reallocated'
  | 'retired'
  | 'severance'
  | 'resigned'
  | 'dismissed'
  | 'relieved'
  | 'term-ended'
  | 'transferred-out'
  | 'deceased'
  | 'surplus'
  | 'settled'
  | 'superseded'
  | 'dissolved'
  | 'absorbed'
  | 'consolidated'
  | 'divided';

/**
 * A named end. `until` is the deadline of a surplus; `into` names what it merged into; `receiver` is who it was handed over to
 * outside the register, by name; `amount` is what an item was settled at.
 */
export interface NamedEnd {
  readonly end: EndKind;
  readonly until?: Day;
  readonly into?: string;
  readonly receiver?: string;
  readonly amount?: number;
  readonly note?: string;
}

/** Where a statement in an act comes from: the act's own text, the article [A], public records [P], the modeller [M]. */
export type SourceMark = 'act' | 'article' | 'public' | 'model';

/** A source with what a reader needs to find it. */
export interface Source {
  readonly mark: SourceMark;
  readonly note?: string;
}

/** From the surest to the least sure. */
const SURENESS: readonly SourceMark[] = ['act', 'public', 'article', 'model'];

/** The least sure of some sources: what is put together of data is as sure as the least sure of them. */
export const leastSure = (first: Source, ...others: readonly Source[]): Source =>
  others.reduce(
    (least, source) =>
      SURENESS.indexOf(source.mark) > SURENESS.indexOf(least.mark) ? source : least,
    first,
  );

/** One change point. */
export interface Entry<A extends Aspect = Aspect> {
  readonly aspect: A;
  readonly key: Key<A>;
  /** First day it holds. */
  readonly day: Day;
  /** `null`: from this day on there is nothing. */
  readonly value: Value<A> | null;
  /** Why there is nothing any more. Present exactly where `value` is `null`. */
  readonly end?: NamedEnd;
  readonly act: ActId;
  /** Number of the article of the act. */
  readonly article: string;
  /** Place of its act in the order of record; of two acts of one day the later recorded prevails. */
  readonly seq: number;
  /** Place of its operation in the act. See {@link stepOf}. */
  readonly step: number;
  /** Order within the operation. */
  readonly ordinal: number;
  /** Place of the act with which the register came to know it: its own, or one that put right what came before. */
  readonly known: number;
  readonly source: Source;
}

/** A fact: a value over a period, and the entry that put it there. */
export interface Fact<A extends Aspect = Aspect> extends Period {
  readonly value: Value<A>;
  readonly entry: Entry<A>;
  /** The entry that ends the fact, where there is one. */
  readonly next?: Entry<A>;
}

/** How many operations an article may have: the steps of each are numbered from a multiple of it. */
const OF_ARTICLE = 2 ** 32;

/** The place of an operation in its act, from the places of its article in the act and of itself in the article, from 0. */
export const stepOf = (article: number, operation: number): number =>
  article * OF_ARTICLE + operation;

/** The place of an operation in its article, from 0. */
export const operationOf = (step: number): number => step % OF_ARTICLE;

/** Where an operation stands in the order of effect: its day, then its act as recorded, then its place in the act. */
export interface Place {
  readonly day: Day;
  readonly seq: number;
  readonly step: number;
}

/** The order of effect. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.seq - b.seq || a.step - b.step;

/** Order of the entries of one act as written. */
export const compareWritten = (
  a: Pick<Entry, 'step' | 'ordinal'>,
  b: Pick<Entry, 'step' | 'ordinal'>,
): number => a.step - b.step || a.ordinal - b.ordinal;

/** Order of entries on one timeline: by day, then as recorded, then as written in the act. */
export const compareEntries = (a: Entry, b: Entry): number =>
  comparePlaces(a, b) || a.ordinal - b.ordinal;

/** Whether two entries of one timeline are one and the same. */
export const isSameEntry = (a: Entry, b: Entry): boolean =>
  a.act === b.act && compareEntries(a, b) === 0;

/** The entry that decides what holds on `day`: the last of those not after it. Entries are in order. */
export const decisive = <A extends Aspect>(
  entries: readonly Entry<A>[],
  day: Day,
): Entry<A> | undefined => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.day <= day) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
};

/** The facts that a timeline's entries make, in order: same-day entries overruled by later ones drop out. */
export const factsOf = <A extends Aspect>(entries: readonly Entry<A>[]): readonly Fact<A>[] => {
  const facts: Fact<A>[] = [];
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i];
    const next = entries[i + 1];
    if (!entry || entry.value === null || next?.day === entry.day) continue;
    const period = { from: entry.day, to: next?.day ?? FOREVER };
    facts.push(
      next
        ? { ...period, value: entry.value, entry, next }
        : { ...period, value: entry.value, entry },
    );
  }
  return facts;
};
