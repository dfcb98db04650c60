/** From the entries of an act to double-entry postings, per kind of holding. */
import { AMOUNT_ASPECTS, type AmountAspect, type HoldingRef } from '../acts/holding.ts';
import { NOTHING, minus } from '../register/amount.ts';
import type { FundingSource, Pool } from '../register/vocabulary.ts';
import type { Entry, NamedEnd } from '../register/entry.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import type { FunctionId, UnitId } from '../register/ids.ts';
import { HIERARCHIES } from '../register/vocabulary.ts';
import { type Change, type DayOfChange, daysOfChange, isOf } from './changes.ts';
import { type Delta, flowsOf } from './flows.ts';
import { type Account, type Posting, outside, unitAccount } from './posting.ts';

const side = (unit: UnitId | undefined, end: NamedEnd | undefined): Account =>
  unit === undefined ? outside(end?.end ?? 'created') : unitAccount(unit);

/** Posts, people, premises: each is in one unit, which its value names. */
const thingPostings = ({ day, changes }: DayOfChange): readonly Posting[] =>
  (['post', 'person', 'premises'] as const).flatMap((kind) =>
    changes.filter(isOf(kind)).flatMap(({ key, prior, next, out, back, article }): Posting[] => {
      if (prior?.unit === next?.unit) return [];
      const [from, to] = [side(prior?.unit, back), side(next?.unit, out)];
      return [{ kind, holding: `${kind}:${key[0]}`, from, to, amount: 1, day, article }];
    }),
  );

/** The superiors of a unit on the day, each once: a superior holds a sub-unit once, however many hierarchies. */
const superiors = (facts: Facts, unit: UnitId, on: DayOfChange): ReadonlySet<UnitId> =>
  new Set(
    HIERARCHIES.flatMap((h) => valueAt(facts, 'unit.superior', [unit, h], on.day)?.superior ?? []),
  );

const subUnitPostings = (on: DayOfChange): readonly Posting[] => {
  const byUnit = Map.groupBy(on.changes.filter(isOf('unit.superior')), (c) => c.key[0]);
  return [...byUnit].flatMap(([unit, changes]) => {
    const old = superiors(on.was, unit, on);
    const now = superiors(on.is, unit, on);
    const gone = old.difference(now);
    const come = now.difference(old);
    const postings: Posting[] = [];
    const post = (from: Account, to: Account, article: string): void => {
      const holding: HoldingRef = `unit:${unit}`;
      postings.push({ kind: 'unit', holding, from, to, amount: 1, day: on.day, article });
    };
    const between = (change: Change & Change<'unit.superior'>): void => {
      const from = change.prior?.superior;
      const to = change.next?.superior;
      if (from === undefined || to === undefined || !gone.has(from) || !come.has(to)) return;
      gone.delete(from);
      come.delete(to);
      post(unitAccount(from), unitAccount(to), change.article);
    };
    for (const change of changes) between(change);
    for (const { prior, next, out, back, article } of changes) {
      if (prior && gone.delete(prior.superior)) {
        post(unitAccount(prior.superior), outside(out?.end ?? 'created'), article);
      }
      if (next && come.delete(next.superior)) {
        post(outside(back?.end ?? 'created'), unitAccount(next.superior), article);
      }
    }
    return postings;
  });
};

const ends = (change: Pick<Change, 'out' | 'back'>): Pick<Delta, 'out' | 'back'> => ({
  ...(change.out && { out: change.out }),
  ...(change.back && { back: change.back }),
});

const mandatePostings = ({ day, changes }: DayOfChange): readonly Posting[] => {
  const byFunction = Map.groupBy(changes.filter(isOf('mandate')), (c) => c.key[0]);
  return [...byFunction].flatMap(
    ([id, list]: readonly [FunctionId, (typeof changes)[number][]]) => {
      const holding: HoldingRef = `function:${id}`;
      const deltas = list.filter(isOf('mandate')).map((c): Delta => {
        const delta = { amount: (c.next ? 1 : 0) - (c.prior ? 1 : 0) };
        return { unit: c.key[1], delta, holding, article: c.article, ...ends(c) };
      });
      return flowsOf({ kind: 'function', day, deltas, refOf: () => holding });
    },
  );
};

const amountPostings = (on: DayOfChange, kind: AmountAspect): readonly Posting[] => {
  const parts = (key: readonly string[]): readonly [UnitId, Pool | FundingSource | ''] => [
    key[0] as UnitId,
    (key[1] ?? '') as Pool | FundingSource | '',
  ];
  const groups = Map.groupBy(on.changes.filter(isOf(kind)), (c) => parts(c.key)[1]);
  return [...groups].flatMap(([part, list]) => {
    const refOf = (unit: UnitId): HoldingRef => `${kind}:${unit}${part === '' ? '' : `/${part}`}`;
    const deltas = list.map((c): Delta => {
      const [unit] = parts(c.key);
      const delta = minus(c.next ?? NOTHING, c.prior ?? NOTHING);
      return { unit, delta, holding: refOf(unit), article: c.article, ...ends(c) };
    });
    return flowsOf({ kind, day: on.day, deltas, refOf });
  });
};

/** The postings of one day. */
export const postingsOn = (on: DayOfChange): readonly Posting[] => [
  ...subUnitPostings(on),
  ...thingPostings(on),
  ...mandatePostings(on),
  ...AMOUNT_ASPECTS.flatMap((kind) => amountPostings(on, kind)),
];

/**
 * The double-entry postings of an act over the register before it, in order of day. `retracted` are entries
 * the act takes back (undo, correct): they post in reverse on their own days.
 */
export const postingsOf = (
  before: Facts,
  entries: readonly Entry[],
  retracted: readonly Entry[] = [],
): readonly Posting[] => [...daysOfChange(before, entries, retracted)].flatMap(postingsOn);
