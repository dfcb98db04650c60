/** The books of an act: per day, kind of holding and unit, what was there, what came, what went, what is there. */
import type { Enactment } from '../acts/enact.ts';
import type { Finding } from '../acts/finding.ts';
import { HOLDING_KINDS, type HoldingKind } from '../acts/holding.ts';
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { childrenAt, ofUnitAt, peopleAt, postsAt, premisesAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { daysOfChange } from './changes.ts';
import { EPSILON, type Outside, type Posting, accountText } from './posting.ts';
import { postingsOn } from './postings.ts';

/** One unit's account of one kind of holding on one day. Law: `closing = opening + in − out`. */
export interface BookRow {
  readonly day: Day;
  readonly kind: HoldingKind;
  readonly unit: UnitId;
  /** What it held coming into the day: the day before, and what other acts did on the day itself. */
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  /** What the register says it holds on the day. */
  readonly closing: number;
  readonly balanced: boolean;
}

/** An account outside every unit: what the act took from it and gave to it on a day. */
export interface OutsideRow {
  readonly day: Day;
  readonly kind: HoldingKind;
  readonly outside: Outside;
  readonly in: number;
  readonly out: number;
}

/** A holding that has nowhere to go. */
export type Unplaced = Extract<Finding, { readonly code: 'unplaced' }>;

/** The books of one act. */
export interface Books {
  readonly rows: readonly BookRow[];
  readonly outside: readonly OutsideRow[];
  readonly postings: readonly Posting[];
  readonly unplaced: readonly Unplaced[];
  /** Every row balances and nothing is unplaced. */
  readonly balanced: boolean;
}

/** How much of a kind a unit holds on a day: things counted, amounts added up over pools and sources. */
export const heldBy = (facts: Facts, kind: HoldingKind, unit: UnitId, day: Day): number => {
  switch (kind) {
    case 'unit':
      return childrenAt(facts, unit, day).length;
    case 'post':
      return postsAt(facts, unit, day).length;
    case 'person':
      return peopleAt(facts, unit, day).length;
    case 'premises':
      return premisesAt(facts, unit, day).length;
    case 'function':
      return ofUnitAt(facts, 'mandate', unit, day).length;
    case 'quota':
    case 'funding':
    case 'territory':
    case 'population':
      return ofUnitAt(facts, kind, unit, day).reduce((sum, h) => sum + h.value.amount, 0);
    default: {
      const never: never = kind;
      throw new Error(`unknown kind: ${String(never)}`);
    }
  }
};

/** What postings bring to and take from each account of each kind; keys are `kind|account`. */
export const turnover = (
  postings: readonly Posting[],
): ReadonlyMap<string, { readonly in: number; readonly out: number }> => {
  const sums = new Map<string, { in: number; out: number }>();
  const at = (key: string): { in: number; out: number } => {
    const sum = sums.get(key) ?? { in: 0, out: 0 };
    sums.set(key, sum);
    return sum;
  };
  for (const { kind, from, to, amount } of postings) {
    at(`${kind}|${accountText(from)}`).out += amount;
    at(`${kind}|${accountText(to)}`).in += amount;
  }
  return sums;
};

const unitsIn = (postings: readonly Posting[]): ReadonlySet<UnitId> =>
  new Set(postings.flatMap((p) => [p.from, p.to].flatMap((a) => ('unit' in a ? [a.unit] : []))));

const outsideIn = (postings: readonly Posting[]): ReadonlySet<Outside> =>
  new Set(
    postings.flatMap((p) => [p.from, p.to].flatMap((a) => ('outside' in a ? [a.outside] : []))),
  );

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));

/** The books of an act over the register before it. Units that nothing comes to or goes from have no rows. */
export const booksOf = (
  before: Facts,
  enactment: Pick<Enactment, 'added' | 'retracted' | 'findings'>,
): Books => {
  const rows: BookRow[] = [];
  const outsideRows: OutsideRow[] = [];
  const all: Posting[] = [];
  for (const on of daysOfChange(before, enactment.added, enactment.retracted)) {
    const { day } = on;
    const postings = postingsOn(on);
    all.push(...postings);
    const sums = turnover(postings);
    const sumOf = (key: string): { readonly in: number; readonly out: number } =>
      sums.get(key) ?? { in: 0, out: 0 };
    const names = outsideIn(postings);
    const units = unitsIn(postings);
    for (const kind of HOLDING_KINDS) {
      for (const unit of units) {
        const turn = sumOf(`${kind}|unit:${unit}`);
        const opening = heldBy(on.was, kind, unit, day);
        const closing = heldBy(on.is, kind, unit, day);
        if (opening === 0 && closing === 0 && turn.in === 0 && turn.out === 0) continue;
        const balanced = near(closing, opening + turn.in - turn.out);
        rows.push({ day, kind, unit, opening, ...turn, closing, balanced });
      }
      for (const name of names) {
        const turn = sums.get(`${kind}|outside:${name}`);
        if (turn) outsideRows.push({ day, kind, outside: name, ...turn });
      }
    }
  }
  const unplaced = enactment.findings.filter((f) => f.code === 'unplaced');
  const balanced = unplaced.length === 0 && rows.every((r) => r.balanced);
  return { rows, outside: outsideRows, postings: all, unplaced, balanced };
};
