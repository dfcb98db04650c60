/** Applies packs of rules to what a draft touches. */
import type { Broken, Finding } from '../acts/finding.ts';
import { type UnitId, refParts } from '../register/ids.ts';
import { reorganisedOn } from '../register/reorganised.ts';
import { type Facts, keysOf } from '../register/facts.ts';
import { type Day, EARLIEST, FOREVER, addYears } from '../time/day.ts';
import { intersect } from '../time/period.ts';
import { MEASURES, type MeasureName } from './measures.ts';
import type { Breach, Pack, Rule, Severity } from './rule.ts';
import type { Touched } from './touched.ts';

/** Until when a breach is tolerated; `undefined` where it is not, or no longer. */
const toleratedUntil = (facts: Facts, { grace }: Rule, breach: Breach): Day | undefined => {
  const { kind, id } = refParts(breach.subject);
  if (!grace || kind !== 'unit') return undefined;
  const since = reorganisedOn(facts, id as UnitId, breach.over.from);
  const until = since && addYears(since, grace.years);
  return until !== undefined && breach.over.from < until ? until : undefined;
};

/** A broken rule that tolerates it for a time, or did. */
export type Tolerated = Broken & { readonly severity: Severity };

/** What rules that give grace find on a day in the whole register: in grace until a day, or overdue where none is said. */
export const toleratedOn = (
  packs: readonly Pack<MeasureName>[],
  facts: Facts,
  day: Day,
): readonly Tolerated[] => {
  const graceful = packs.map(({ rules, ...pack }) => ({
    ...pack,
    rules: rules.filter(({ grace }) => grace !== undefined),
  }));
  const aspects = new Set(
    graceful.flatMap(({ rules }) => rules.flatMap(({ measure }) => MEASURES[measure].sees)),
  );
  const touched = [...aspects].flatMap((aspect) =>
    keysOf(facts, aspect).map((key): Touched => ({ aspect, key, from: day })),
  );
  return applyPacks(graceful, facts, touched).filter(
    (f): f is Tolerated => f.code === 'rule' && f.over.from === day,
  );
};

/** What rules of these packs say of what a draft touches. */
export const applyPacks = (
  packs: readonly Pack<MeasureName>[],
  facts: Facts,
  touched: readonly Touched[],
): readonly Finding[] =>
  packs.flatMap(({ pack, rules }) =>
    rules.flatMap((rule) => {
      const force = { from: rule.from ?? EARLIEST, to: rule.to ?? FOREVER };
      return MEASURES[rule.measure].find(facts, touched).flatMap((breach): Finding[] => {
        const over = intersect(breach.over, force);
        if (!over) return [];
        const until = toleratedUntil(facts, rule, { ...breach, over });
        return [
          {
            code: 'rule',
            pack,
            rule: rule.code,
            subject: breach.subject,
            says: breach.says,
            over,
            ...(until !== undefined && { until }),
            severity: until === undefined || rule.severity === 'notice' ? rule.severity : 'warning',
          },
        ];
      });
    }),
  );
