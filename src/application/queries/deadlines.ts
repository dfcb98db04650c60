/** What breaks a rule and is tolerated for a time, with the day by which it must be mended. */
import { type Tolerated, toleratedOn } from '../../domain/rules/engine.ts';
import { PACKS } from '../../domain/rules/packs.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';

/** All of it on a day: what is overdue first, then by deadline. */
export const deadlinesAt = (facts: Facts, day: Day): readonly Tolerated[] => {
  const place = ({ until, subject }: Tolerated): string => `${until ?? day} ${subject}`;
  return toleratedOn(PACKS, facts, day).toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
};
