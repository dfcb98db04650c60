/** The term report in the shape that machines get. */
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { type TermReport, termReport } from '../../domain/indicators/term-report.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';

/** An indicator as published to machines; `published` is the total that somebody stated, `difference` ours less theirs. */
export interface IndicatorRow {
  readonly id: string;
  readonly value: number | boolean;
  readonly of?: number;
  readonly unit: string;
  readonly published?: number;
  readonly publishedBy?: string;
  readonly recorded?: number;
  readonly difference?: number;
  readonly provenance: { readonly acts: readonly string[]; readonly records: number };
}

const rowOf = ({ published, provenance, ...rest }: Indicator): IndicatorRow => ({
  ...rest,
  provenance: { acts: provenance.acts, records: provenance.records },
  ...(published && { published: published.value, publishedBy: published.act }),
});

const standing = (acts: Acts): readonly Act[] =>
  [...acts].filter((line) => line.undone === undefined).map((line) => line.act);

/** The term report over acts that stand: undone ones count for nothing. */
export const reportTerm = (
  facts: Facts,
  acts: Acts,
  from: Day,
  to: Day,
): Omit<TermReport, 'indicators'> & { readonly indicators: readonly IndicatorRow[] } => {
  const report = termReport(facts, standing(acts), from, to);
  return { ...report, indicators: report.indicators.map(rowOf) };
};

/** The records behind one figure of the term report; `undefined` where the report has no such figure. */
export const behindIndicator = (
  facts: Facts,
  acts: Acts,
  from: Day,
  to: Day,
  id: string,
): Indicator | undefined => {
  return termReport(facts, standing(acts), from, to).indicators.find((i) => i.id === id);
};
