/**
 * Postings of holdings that a unit has in its own key: amounts (quota, funding, territory, population) and
 * mandates. Endings that name a receiver are flows; what is left over is paired, or comes from and goes outside.
 */
import type { HoldingKind, HoldingRef } from '../acts/holding.ts';
import type { NamedEnd } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import {
  type Account,
  EPSILON,
  type Outside,
  type Posting,
  outside,
  unitAccount,
} from './posting.ts';

/** What one unit has of one amount line, before and after. */
export interface Delta {
  readonly unit: UnitId;
  readonly delta: number;
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
  /** Amount that open items settled on this day set free. */
  readonly settled: number;
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

/** Postings of one group. The sum of what they bring to each unit is that unit's delta. */
export const flowsOf = (group: FlowGroup): readonly Posting[] => {
  const { kind, day, refOf } = group;
  const postings: Posting[] = [];
  const rests = new Map<UnitId, Rest>();
  const post = (
    from: Account,
    to: Account,
    amount: number,
    holding: HoldingRef,
    article: string,
  ): void => {
    if (amount > EPSILON) postings.push({ kind, holding, from, to, amount, day, article });
  };
  const rest = (unit: UnitId, amount: number, article: string): void => {
    const known = rests.get(unit);
    if (known) known.amount += amount;
    else rests.set(unit, { unit, amount, article });
  };
  for (const { unit, delta, holding, article, out, back } of group.deltas) {
    const end = delta < 0 ? out : delta > 0 ? back : undefined;
    const other = receiver(end);
    if (other !== undefined) {
      const [from, to] = delta < 0 ? [unit, other] : [other, unit];
      post(unitAccount(from), unitAccount(to), Math.abs(delta), holding, article);
      rest(other, delta, article);
    } else if (end) {
      const [from, to] =
        delta < 0 ? [unitAccount(unit), outside(end.end)] : [outside(end.end), unitAccount(unit)];
      post(from, to, Math.abs(delta), holding, article);
    } else {
      rest(unit, delta, article);
    }
  }
  const falls = [...rests.values()].filter((r) => r.amount < -EPSILON);
  const rises = [...rests.values()].filter((r) => r.amount > EPSILON);
  let settled = group.settled;
  for (const rise of rises) {
    for (const fall of PAIRED.has(kind) ? falls : []) {
      const amount = Math.min(rise.amount, -fall.amount);
      post(unitAccount(fall.unit), unitAccount(rise.unit), amount, refOf(fall.unit), fall.article);
      rise.amount -= amount;
      fall.amount += amount;
    }
    const freed = Math.min(rise.amount, settled);
    post(outside('open-item'), unitAccount(rise.unit), freed, refOf(rise.unit), rise.article);
    settled -= freed;
    rise.amount -= freed;
    const from = outside(restOutside(kind, false));
    post(from, unitAccount(rise.unit), rise.amount, refOf(rise.unit), rise.article);
  }
  for (const fall of falls) {
    const to = outside(restOutside(kind, true));
    post(unitAccount(fall.unit), to, -fall.amount, refOf(fall.unit), fall.article);
  }
  return postings;
};
