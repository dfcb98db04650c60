/** Whether fewer people were present than quota assigned, on every day, in every bloc. */
import type { Pool } from '../register/vocabulary.ts';
import type { Fact } from '../register/entry.ts';
import { keysOf, timeline, valueAt } from '../register/facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import { type Day, FOREVER } from '../time/day.ts';
import { publishedOf } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { type Term, within } from './term.ts';

/** Pools outside the quota of cadres and civil servants: judged only where a number was assigned. */
const OPTIONAL: ReadonlySet<Pool> = new Set(['part-time', 'contract']);

/** A stretch of days on which a pool was not below its quota. */
export interface QuotaBreach {
  readonly pool: Pool;
  readonly from: Day;
  readonly to: Day;
  readonly people: number;
  readonly quota: number;
}

type Step = { people: number; quota: number };

/** Sweeps the change days of the term per pool. */
const sweep = (
  term: Term,
): { breaches: QuotaBreach[]; acts: Set<ActId>; records: number; judged: boolean } => {
  const pools = new Map<Pool, Map<Day, Step>>();
  const acts = new Set<ActId>();
  let records = 0;
  const step = (pool: Pool, day: Day): Step => {
    const days = pools.get(pool) ?? new Map<Day, Step>();
    pools.set(pool, days);
    const found = days.get(day) ?? { people: 0, quota: 0 };
    days.set(day, found);
    return found;
  };
  const add = (pool: Pool, fact: Fact, what: keyof Step, amount: number): void => {
    if (fact.from > term.to || fact.to <= term.from) return;
    records += 1;
    acts.add(fact.entry.act);
    step(pool, fact.from < term.from ? term.from : fact.from)[what] += amount;
    if (fact.to <= term.to) step(pool, fact.to)[what] -= amount;
  };
  const mine = (unit: UnitId, { from }: Fact): boolean =>
    within(term, unit, from < term.from ? term.from : from);
  for (const key of keysOf(term.facts, 'quota'))
    for (const f of timeline(term.facts, 'quota', key))
      if (mine(key[0], f)) add(key[1], f, 'quota', f.value.amount);
  for (const key of keysOf(term.facts, 'person'))
    for (const f of timeline(term.facts, 'person', key))
      if (mine(f.value.unit, f)) add(f.value.pool, f, 'people', 1);
  const breaches: QuotaBreach[] = [];
  let judged = false;
  for (const [pool, steps] of pools) {
    const days = [...steps.keys()].toSorted();
    const now: Step = { people: 0, quota: 0 };
    days.forEach((day, i) => {
      now.people += steps.get(day)?.people ?? 0;
      now.quota += steps.get(day)?.quota ?? 0;
      if (now.quota === 0 && (now.people === 0 || OPTIONAL.has(pool))) return;
      judged = true;
      if (now.people >= now.quota)
        breaches.push({ pool, from: day, to: days[i + 1] ?? FOREVER, ...now });
    });
  }
  return { breaches, acts, records, judged };
};

/** Stretches of days in the term on which the people of a pool were not fewer than its quota. */
export const quotaBreaches = (term: Term): readonly QuotaBreach[] => sweep(term).breaches;

/** The number of people that somebody says were there, by which the register shows whether it has them all. */
const STAFF = 'staff.present';

const on = (term: Term, aspect: 'quota' | 'person'): number =>
  keysOf(term.facts, aspect).reduce((sum, key) => {
    const value = valueAt(term.facts, aspect, key as never, term.to);
    const unit = value && ('unit' in value ? value.unit : (key[0] as UnitId));
    if (!unit || !within(term, unit, term.to)) return sum;
    return sum + ('amount' in value ? value.amount : 1);
  }, 0);

/**
 * `quota.always_below`: no, where it was not on some day; yes, where the whole staff is recorded, which a published number of
 * people shows; else not shown, with how many people are recorded and how many the quota is.
 */
export const quota = (term: Term): readonly Indicator[] => {
  const { breaches, acts, records, judged } = sweep(term);
  const [part, of] = [on(term, 'person'), on(term, 'quota')];
  const staff = publishedOf(term.facts, STAFF, term)?.value;
  const shown = judged && (breaches.length > 0 || (staff !== undefined && part >= staff));
  return [
    {
      id: 'quota.always_below',
      value: shown ? breaches.length === 0 : null,
      unit: 'boolean',
      recorded: { part, of: staff ?? of },
      ...(!shown && { reason: judged ? ('partly-recorded' as const) : ('not-recorded' as const) }),
      provenance: { acts: [...acts].toSorted(), records, evidence: [] },
    },
  ];
};
