/** The report of a term: every indicator computed from the register, none typed in. */
import type { Act } from '../acts/act.ts';
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { type Tier, tierOf } from '../register/kinds.ts';
import { isAlive } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { apparatus } from './apparatus.ts';
import { autonomy } from './autonomy.ts';
import { figures, reconciled } from './figures.ts';
import { consensus } from './consensus.ts';
import { type Indicator, counted } from './indicator.ts';
import { office } from './office.ts';
import { offices } from './offices.ts';
import { quota } from './quota.ts';
import { type Term, cityOf, kindAt } from './term.ts';

/** A term and its figures. */
export interface TermReport {
  readonly from: Day;
  /** The closing day: the last day of the term. */
  readonly to: Day;
  /** The territory or body that it is about; the whole register where it is about none. */
  readonly subject?: UnitId;
  readonly indicators: readonly Indicator[];
}

/** Figures that only some tiers have: of a city its communes, of a ward none. */
const TIERS: Readonly<Record<string, readonly Tier[]>> = {
  'communes.opening': ['country', 'province', 'district'],
  'communes.closing': ['country', 'province', 'district'],
  'communes.merged': ['country', 'province', 'district'],
  'communes.split': ['country', 'province', 'district'],
  'dual_office.city_pairs': ['district'],
  'non_local.city_secretary': ['district'],
};

/** Figures of a body that is there on the closing day. */
const AT_THE_END: ReadonlySet<string> = new Set([
  'dual_office.city_pairs',
  'non_local.city_secretary',
]);

const applies = ({ facts, subject, from, to }: Term, id: string): boolean => {
  const tiers = TIERS[id];
  if (subject === undefined || !tiers) return true;
  if (AT_THE_END.has(id) && !isAlive(facts, subject, to)) return false;
  const kind = kindAt(facts, subject, from) ?? kindAt(facts, subject, to);
  const tier = kind && tierOf(kind);
  return tier !== undefined && tiers.includes(tier);
};

const notApplicable = ({ id, unit }: Indicator): Indicator => ({
  ...counted(id, [], { unit }),
  value: null,
  reason: 'not-applicable',
});

/**
 * The figures of a term from the state on `from` to the state on `to`, its last day, with what was done in
 * between, of a territory or body and what came of it. `acts` are in the order of record. Without `subject`, of the
 * register's one city, or of the whole register.
 */
export const termReport = (
  facts: Facts,
  acts: readonly Act[],
  from: Day,
  to: Day,
  subject: UnitId | undefined = cityOf(facts, from, to),
): TermReport => {
  const term: Term = { facts, acts, from, to, ...(subject !== undefined && { subject }) };
  const groups = [apparatus, offices, autonomy, figures, quota, office, consensus];
  const indicators = groups
    .flatMap((group) => group(term))
    .map((i) => (applies(term, i.id) ? reconciled(term, i) : notApplicable(i)));
  return { from, to, ...(subject !== undefined && { subject }), indicators };
};
