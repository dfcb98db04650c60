/** What a figure of a text shows, by the register. */
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Count, FigureRef } from '../../domain/portal/figure.ts';
import { diffDays } from '../../domain/history/diff.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { indicatorText } from '../../words/indicator-words.ts';
import { type Language, numberText, say } from '../../words/language.ts';
import { type OverviewPoint, overview } from '../queries/overview.ts';
import { type IndicatorRow, reportTerm } from '../queries/term-report.ts';

/** What figures are worked out from. Reports and numbers are asked for when one needs them. */
export interface FigureSource {
  readonly facts: Facts;
  readonly acts: Acts;
  readonly points: () => readonly OverviewPoint[];
  readonly indicators: (from: Day, to: Day) => readonly IndicatorRow[];
}

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce((all: number, n) => all + (n ?? 0), 0);

/** A number of the apparatus at a point. */
export const countAt = (point: OverviewPoint | undefined, count: Count): number => {
  if (!point) return 0;
  switch (count) {
    case 'communes':
      return point.areas.commune ?? 0;
    case 'residential':
      return point.areas.residential ?? 0;
    case 'bodies':
      return sum(point.bodies);
    case 'posts':
      return point.posts;
    case 'quota':
      return sum(point.quota);
    default:
      return sum(point.people);
  }
};

/** A number of the apparatus on a day. */
const countOn = ({ points }: FigureSource, count: Count, day: Day): number =>
  countAt(
    points().findLast((point) => point.day <= day),
    count,
  );

/** The text; nothing where the register has no such thing. */
export const figureValue = (
  source: FigureSource,
  { of, id, day, from }: FigureRef,
  language: Language,
): string | undefined => {
  const { facts, acts } = source;
  switch (of) {
    case 'unit':
      return facts.entries('unit.life', [id as UnitId]).length === 0
        ? undefined
        : nameAt(facts, id as UnitId, day);
    case 'act': {
      const act = acts.act(id)?.act;
      return act && (act.number ?? act.title);
    }
    case 'count': {
      const [first, last] = [from ?? day, day].map((on) =>
        numberText(countOn(source, id as Count, on), language),
      );
      return from === undefined ? last : `${first ?? ''} → ${last ?? ''}`;
    }
    case 'comparison': {
      const unit = id as UnitId;
      if (from === undefined || facts.entries('unit.life', [unit]).length === 0) return undefined;
      const { begun, ended, changed } = diffDays(facts, from, day, unit);
      const [n, gone, other] = [begun, ended, changed].map(({ length }) =>
        numberText(length, language),
      );
      return say(
        language,
        `${n ?? ''} đơn vị mới, ${gone ?? ''} kết thúc, ${other ?? ''} thay đổi`,
        `${n ?? ''} new, ${gone ?? ''} ended, ${other ?? ''} changed`,
      );
    }
    default: {
      const row = from && source.indicators(from, day).find((one) => one.id === id);
      if (!row) return undefined;
      const { unit, published, publishedOf } = row;
      // What was published stands in the text; its page shows how much of it the register has.
      return published === undefined
        ? indicatorText(row, language)
        : indicatorText(
            { value: published, unit, ...(publishedOf !== undefined && { of: publishedOf }) },
            language,
          );
    }
  }
};

/** What figures of one state of a register are worked out from, each report and the numbers once. */
export const plainSource = (facts: Facts, acts: Acts): FigureSource => {
  const terms = new Map<string, readonly IndicatorRow[]>();
  let points: readonly OverviewPoint[] | undefined;
  return {
    facts,
    acts,
    points: () => (points ??= overview(facts)),
    indicators: (from, to) => {
      const name = `${from}|${to}`;
      const found = terms.get(name) ?? reportTerm(facts, acts, from, to).indicators;
      terms.set(name, found);
      return found;
    },
  };
};
