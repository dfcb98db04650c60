/** What was recorded of units in a term: figures that somebody counted, votes. */
import type { Entry } from '../register/entry.ts';
import { entryAt, keysOf, timeline } from '../register/facts.ts';
import type { Statistic } from '../register/statistics.ts';
import type { Indicator } from './indicator.ts';
import { type Term, inTerm, within } from './term.ts';

/** What was counted of units on the closing day, or of each year in the term. */
export const statistics = (
  term: Term,
  statistic: Statistic,
  yearly: boolean,
): readonly Entry<'unit.statistic'>[] =>
  keysOf(term.facts, 'unit.statistic').flatMap((key): readonly Entry<'unit.statistic'>[] => {
    if (key[1] !== statistic) return [];
    if (!yearly) {
      const entry = entryAt(term.facts, 'unit.statistic', key, term.to);
      return entry && within(term, key[0], term.to) ? [entry] : [];
    }
    const years = new Map<string, Entry<'unit.statistic'>>();
    for (const { from, entry } of timeline(term.facts, 'unit.statistic', key))
      if (inTerm(term, from) && within(term, key[0], from)) years.set(from.slice(0, 4), entry);
    return [...years.values()];
  });

/** The sum of what was counted. */
export const total = (entries: readonly Entry<'unit.statistic'>[]): number =>
  entries.reduce((sum, { value }) => sum + (value?.value ?? 0), 0);

/** The figure where something was recorded; else none, for that reason. */
export const orUnknown = (indicator: Indicator, known: boolean): Indicator =>
  known ? indicator : { ...indicator, value: null, reason: 'not-recorded' };
