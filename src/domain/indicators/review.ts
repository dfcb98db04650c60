/** What a preliminary or final review (sơ kết, tổng kết) tells of: targets, results, what is behind, the acts of the time. */
import type { ActType } from '../acts/act.ts';
import type { Acts } from '../acts/act-list.ts';
import { DayView } from '../register/day-view.ts';
import { decisive } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import type { Row } from '../tables/table.ts';
import { TARGETS } from '../tables/targets.ts';
import { EVERYWHERE } from '../tables/within.ts';
import type { Day } from '../time/day.ts';
import type { Indicator } from './indicator.ts';
import { termReport } from './term-report.ts';

/** Which review. */
export const REVIEW_KINDS = ['preliminary', 'final'] as const;
/** One of {@link REVIEW_KINDS}. */
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** The figures of a review. */
export interface ReviewFigures {
  readonly from: Day;
  readonly to: Day;
  readonly subject?: UnitId;
  readonly indicators: readonly Indicator[];
  /** Lines of the table of targets, of the subject alone, with those below it that are counted like it. */
  readonly targets: readonly Row[];
  /** Acts that took effect in the time, by type. */
  readonly acts: ReadonlyMap<ActType, readonly ActId[]>;
  /** Acts that were replaced, repealed or whose time ran out in it. */
  readonly ended: readonly ActId[];
}

const targetsOf = (view: DayView, acts: Acts, subject: UnitId | undefined): readonly Row[] => {
  const rows = TARGETS.rows({ view, acts, from: view.day, within: EVERYWHERE });
  if (subject === undefined) return rows;
  let within = false;
  return rows.filter(({ level, cells: [of] }) => {
    if (level === 0) within = of?.is === 'thing' && of.ref === ref('unit', subject);
    return within;
  });
};

/** The figures of a review of a time, `from` its first day and `to` its last. */
export const reviewFigures = (
  facts: Facts,
  acts: Acts,
  from: Day,
  to: Day,
  of?: UnitId,
): ReviewFigures => {
  const standing = [...acts].flatMap(({ act, undone }) => (undone === undefined ? [act] : []));
  const { subject, indicators } = termReport(facts, standing, from, to, of);
  const during = standing.filter(
    ({ effect, type }) => effect >= from && effect <= to && type !== 'opening-balance',
  );
  const byType = Map.groupBy(during, ({ type }) => type);
  const ended = [...facts.lines('act.standing')].flatMap((line) => {
    const entry = decisive(line, to);
    return entry?.value && entry.value.standing !== 'amended' && entry.day >= from
      ? [entry.key[0]]
      : [];
  });
  return {
    from,
    to,
    ...(subject !== undefined && { subject }),
    indicators,
    targets: targetsOf(new DayView(facts, to), acts, of),
    acts: new Map([...byType].map(([type, list]) => [type, list.map(({ id }) => id)])),
    ended,
  };
};
