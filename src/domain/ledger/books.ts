/** The books of an act: per day, kind of holding and unit, what was there, what came, what went, what is there. */
import type { Enactment } from '../acts/enact.ts';
import type { Finding } from '../acts/finding.ts';
import { HOLDING_KINDS, type HoldingKind } from '../register/vocabulary.ts';
import { sizeAt } from '../acts/open-items.ts';
import {
  type Amount,
  EPSILON,
  NOTHING,
  type Range,
  minus,
  plus,
  heldRange,
} from '../register/amount.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import type { ItemId, UnitId } from '../register/ids.ts';
import { childrenAt, ofUnitAt, peopleAt, postsAt, premisesAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { daysOfChange } from './changes.ts';
import { type Outside, type Posting, accountText } from './posting.ts';
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
  /** What each of these can be, where a part of it is not known; above stands what is known. */
  readonly ranges?: Readonly<Partial<Record<'opening' | 'in' | 'out' | 'closing', Range>>>;
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
export const heldBy = (facts: Facts, kind: HoldingKind, unit: UnitId, day: Day): Amount => {
  const count = (things: readonly unknown[]): Amount => ({ amount: things.length });
  switch (kind) {
    case 'unit':
      return count(childrenAt(facts, unit, day));
    case 'post':
      return count(postsAt(facts, unit, day));
    case 'person':
      return count(peopleAt(facts, unit, day));
    case 'premises':
      return count(premisesAt(facts, unit, day));
    case 'function':
      return count(ofUnitAt(facts, 'mandate', unit, day));
    case 'quota':
    case 'funding':
    case 'territory':
    case 'population':
      return ofUnitAt(facts, kind, unit, day).reduce((sum, h) => plus(sum, h.value), NOTHING);
    default: {
      const never: never = kind;
      throw new Error(`unknown kind: ${String(never)}`);
    }
  }
};

/** What came to an account and went from it. */
export interface Turn {
  readonly in: Amount;
  readonly out: Amount;
}

const NO_TURN: Turn = { in: NOTHING, out: NOTHING };

/** What postings bring to and take from each account of each kind; keys are `kind|account`. */
export const turnover = (postings: readonly Posting[]): ReadonlyMap<string, Turn> => {
  const sums = new Map<string, Turn>();
  for (const posting of postings) {
    const [out, into] = [posting.from, posting.to].map(
      (account) => `${posting.kind}|${accountText(account)}`,
    ) as [string, string];
    const left = sums.get(out) ?? NO_TURN;
    sums.set(out, { ...left, out: plus(left.out, posting) });
    const come = sums.get(into) ?? NO_TURN;
    sums.set(into, { ...come, in: plus(come.in, posting) });
  }
  return sums;
};

const unitsIn = (postings: readonly Posting[]): ReadonlySet<UnitId> =>
  new Set(postings.flatMap((p) => [p.from, p.to].flatMap((a) => ('unit' in a ? [a.unit] : []))));

const outsideIn = (postings: readonly Posting[]): ReadonlySet<Outside> =>
  new Set(
    postings.flatMap((p) => [p.from, p.to].flatMap((a) => ('outside' in a ? [a.outside] : []))),
  );

const near = (a: Amount, b: Amount): boolean => {
  const off = minus(a, b);
  return !off.parts && Math.abs(off.amount) <= EPSILON * Math.max(1, Math.abs(a.amount));
};

const isEmpty = ({ amount, parts }: Amount): boolean => amount === 0 && !parts;

/** The row of an account; `undefined` where there is nothing to tell. */
const rowOf = (
  day: Day,
  kind: HoldingKind,
  unit: UnitId,
  told: Turn & { readonly opening: Amount; readonly closing: Amount },
  sizes: { readonly was: (item: ItemId) => Range; readonly is: (item: ItemId) => Range },
): BookRow | undefined => {
  const { opening, in: come, out, closing } = told;
  const columns = Object.entries({ opening, in: come, out, closing });
  if (columns.every(([, amount]) => isEmpty(amount))) return undefined;
  const ranges = columns.flatMap(([name, amount]) =>
    amount.parts
      ? [[name, heldRange(amount, name === 'closing' ? sizes.is : sizes.was)] as const]
      : [],
  );
  return {
    day,
    kind,
    unit,
    opening: opening.amount,
    in: come.amount,
    out: out.amount,
    closing: closing.amount,
    ...(ranges.length > 0 && { ranges: Object.fromEntries(ranges) }),
    balanced: near(closing, minus(plus(opening, come), out)),
  };
};

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
    const names = outsideIn(postings);
    const units = unitsIn(postings);
    // An item opened on the day is known only after it.
    const is = sizeAt(on.is, day);
    const was = (item: ItemId): Range => valueAt(on.was, 'open-item', [item], day) ?? is(item);
    const sizes = { was, is };
    for (const kind of HOLDING_KINDS) {
      for (const unit of units) {
        const turn = sums.get(`${kind}|unit:${unit}`) ?? NO_TURN;
        const opening = heldBy(on.was, kind, unit, day);
        const closing = heldBy(on.is, kind, unit, day);
        const row = rowOf(day, kind, unit, { ...turn, opening, closing }, sizes);
        if (row) rows.push(row);
      }
      for (const name of names) {
        const turn = sums.get(`${kind}|outside:${name}`);
        if (turn)
          outsideRows.push({ day, kind, outside: name, in: turn.in.amount, out: turn.out.amount });
      }
    }
  }
  const unplaced = enactment.findings.filter((f) => f.code === 'unplaced');
  const balanced = unplaced.length === 0 && rows.every((r) => r.balanced);
  return { rows, outside: outsideRows, postings: all, unplaced, balanced };
};
