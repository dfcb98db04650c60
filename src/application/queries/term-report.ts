/** The term report in the shape that machines get. */
import type { Indicator, Reason } from '../../domain/indicators/indicator.ts';
import { type TermReport, termReport } from '../../domain/indicators/term-report.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';

/** An indicator as published to machines; `published` is the total that somebody stated, `difference` ours less theirs. */
export interface IndicatorRow {
  readonly id: string;
  /** What the records give; `null` where they cannot tell, with the reason. */
  readonly value: number | boolean | null;
  readonly of?: number;
  readonly unit: string;
  readonly published?: number;
  readonly publishedOf?: number;
  readonly publishedBy?: string;
  /** The period that the published figure is of, `[from, to)`. */
  readonly publishedFor?: { readonly from: Day; readonly to: Day };
  readonly note?: string;
  /** How much of what the figure is of is recorded. */
  readonly recorded?: { readonly part: number; readonly of: number };
  readonly difference?: number;
  readonly reason?: Reason;
  readonly provenance: { readonly acts: readonly string[]; readonly records: number };
}

const rowOf = ({ published, provenance, ...rest }: Indicator): IndicatorRow => ({
  ...rest,
  provenance: { acts: provenance.acts, records: provenance.records },
  ...(published && {
    published: published.value,
    publishedBy: published.act,
    publishedFor: { from: published.from, to: published.to },
    ...(published.of !== undefined && { publishedOf: published.of }),
    ...(published.note !== undefined && { note: published.note }),
  }),
});

const standing = (acts: Acts): readonly Act[] =>
  [...acts].filter((line) => line.undone === undefined).map((line) => line.act);

/** The term report over acts that stand: undone ones count for nothing. */
export const reportTerm = (
  facts: Facts,
  acts: Acts,
  from: Day,
  to: Day,
  subject?: UnitId,
): Omit<TermReport, 'indicators'> & { readonly indicators: readonly IndicatorRow[] } => {
  const report = termReport(facts, standing(acts), from, to, subject);
  return { ...report, indicators: report.indicators.map(rowOf) };
};

/** The records behind one figure of the term report; `undefined` where the report has no such figure. */
export const behindIndicator = (
  facts: Facts,
  acts: Acts,
  from: Day,
  to: Day,
  id: string,
  subject?: UnitId,
): Indicator | undefined => {
  return termReport(facts, standing(acts), from, to, subject).indicators.find((i) => i.id === id);
};
