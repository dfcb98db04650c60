/**
 * Postings of holdings that a unit has in its own key: amounts (quota, funding, territory, population) and
 * mandates. Endings that name a receiver are flows; what is left over is paired, or comes from and goes outside.
 */
import type { HoldingRef } from '../acts/holding.ts';
import type { HoldingKind } from '../register/vocabulary.ts';
import {
  type Amount,
  EPSILON,
  NOTHING,
  itemsIn,
  minus,
  partOf,
  shareOf,
  timesIn,
} from '../register/amount.ts';
import type { NamedEnd } from '../register/entry.ts';
import type { ItemId, UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import { type Account, type Outside, type Posting, outside, unitAccount } from './posting.ts';

/** What one unit has of one amount line, after less before. */
export interface Delta {
  readonly unit: UnitId;
  readonly delta: Amount;
  readonly holding: HoldingRef;
  readonly article: string;
  readonly out?: NamedEnd;
  readonly back?: NamedEnd;
}

/** The same amount line across units: all quota of one pool, all mandates on one function. */
export interface FlowGroup {
  readonly kind: HoldingKind;
  readonly day: Day;
  readonly deltas: readonly Delta[];
  readonly refOf: (unit: UnitId) => HoldingRef;
}

interface Rest {
  readonly unit: UnitId;
  amount: number;
  readonly article: string;
}

const receiver = (end: NamedEnd | undefined): UnitId | undefined =>
  end && (end.end === 'merged' || end.end === 'transferred-out') && end.into !== undefined
    ? (end.into as UnitId)
    : undefined;

const restOutside = (kind: HoldingKind, falls: boolean): Outside => {
  if (kind === 'quota' || kind === 'funding') return 'assigned';
  return kind === 'function' && falls ? 'merged' : 'created';
};

/** Land and people that leave one unit and come to another in one act are the same land and people. */
const PAIRED: ReadonlySet<HoldingKind> = new Set(['territory', 'population']);

/** What is left of what units gained and lost, to be paired. */
class Rests {
  readonly #of = new Map<UnitId, Rest>();

  add(unit: UnitId, amount: number, article: string): void {
    const known = this.#of.get(unit);
    if (known) known.amount += amount;
    else this.#of.set(unit, { unit, amount, article });
  }

  /** Gives what was lost to those who gained where there is a way between them; says what is left of each. */
  pair(between?: (fall: Rest, rise: Rest, amount: number) => void): readonly Rest[] {
    const falls = [...this.#of.values()].filter((r) => r.amount < -EPSILON);
    const rises = [...this.#of.values()].filter((r) => r.amount > EPSILON);
    for (const rise of between ? rises : [])
      for (const fall of falls) {
        const amount = Math.min(rise.amount, -fall.amount);
        if (amount <= EPSILON) continue;
        between?.(fall, rise, amount);
        rise.amount -= amount;
        fall.amount += amount;
      }
    return [...rises, ...falls].filter((r) => Math.abs(r.amount) > EPSILON);
  }
}

/** Postings of one group. The sum of what they bring to each unit is that unit's delta. */
export const flowsOf = (group: FlowGroup): readonly Posting[] => {
  const { kind, day, refOf } = group;
  const postings: Posting[] = [];
  const known = new Rests();
  const parts = new Map<ItemId, Rests>();
  const post = (
    from: Account,
    to: Account,
    { amount, parts: open }: Amount,
    holding: HoldingRef,
    article: string,
  ): void => {
    if (amount > EPSILON || open)
      postings.push({
        kind,
        holding,
        from,
        to,
        amount,
        ...(open && { parts: open }),
        day,
        article,
      });
  };
  const rest = (unit: UnitId, delta: Amount, article: string): void => {
    known.add(unit, delta.amount, article);
    for (const item of itemsIn(delta)) {
      const rests = parts.get(item) ?? new Rests();
      parts.set(item, rests);
      rests.add(unit, timesIn(delta, item), article);
    }
  };
  for (const { unit, delta, holding, article, out, back } of group.deltas) {
    const end = out ?? back;
    const gone = minus(NOTHING, delta);
    const other = receiver(end);
    const side = end && (other === undefined ? outside(end.end) : unitAccount(other));
    if (out && side) post(unitAccount(unit), side, gone, holding, article);
    else if (side) post(side, unitAccount(unit), delta, holding, article);
    if (!end) rest(unit, delta, article);
    else if (other !== undefined) rest(other, delta, article);
  }
  const leave = (rests: Rests, amountOf: (size: number) => Amount, paired: boolean): void => {
    const left = rests.pair(
      paired
        ? (fall, rise, size) =>
            post(
              unitAccount(fall.unit),
              unitAccount(rise.unit),
              amountOf(size),
              refOf(fall.unit),
              fall.article,
            )
        : undefined,
    );
    for (const { unit, amount, article } of left) {
      const there = unitAccount(unit);
      const beyond = outside(restOutside(kind, amount < 0));
      const [from, to] = amount < 0 ? [there, beyond] : [beyond, there];
      post(from, to, amountOf(Math.abs(amount)), refOf(unit), article);
    }
  };
  leave(known, (amount) => ({ amount }), PAIRED.has(kind));
  for (const [item, rests] of parts) leave(rests, (times) => shareOf(partOf(item), times), true);
  return postings;
};
