/** The report of a term: every indicator computed from the register, none typed in. */
import type { Act } from '../acts/act.ts';
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import { apparatus } from './apparatus.ts';
import { autonomy } from './autonomy.ts';
import { figures, reconciled } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { offices } from './offices.ts';
import { quota } from './quota.ts';
import { type Term, cityOf } from './term.ts';

/** A term and its figures. */
export interface TermReport {
  readonly from: Day;
  /** The closing day: the last day of the term. */
  readonly to: Day;
  readonly city?: UnitId;
  readonly indicators: readonly Indicator[];
}

/**
 * The figures of a term from the state on `from` to the state on `to`, its last day, with what was done in
 * between. `acts` are in the order of record. Without `city`, the register's one city.
 */
export const termReport = (
  facts: Facts,
  acts: readonly Act[],
  from: Day,
  to: Day,
  city: UnitId | undefined = cityOf(facts, from, to),
): TermReport => {
  const term: Term = { facts, acts, from, to, ...(city !== undefined && { city }) };
  const groups = [apparatus, offices, autonomy, figures, quota];
  const indicators = groups.flatMap((group) => group(term)).map((i) => reconciled(term, i));
  return { from, to, ...(city !== undefined && { city }), indicators };
};
