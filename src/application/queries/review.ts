/** The review of who does what as one list, and beside it that of another day: what is so on which of them. */
import { clustersOf } from '../../domain/mandates/clusters.ts';
import { type Review, reviewAt } from '../../domain/mandates/review.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { FunctionId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';

/** Kinds of finding, the surest first. */
export const REVIEW_KINDS = [
  'duplicated',
  'contradictory',
  'similar',
  'leaderless',
  'orphaned',
] as const;
/** One of {@link REVIEW_KINDS}. */
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Something that a review finds. `units`: who has the functions, place by place where mandates are similar. */
export interface Reviewed {
  readonly kind: ReviewKind;
  readonly functions: readonly FunctionId[];
  readonly units: readonly UnitId[];
  /** How far the two that are the least so are the same, from 0 to 1, and by which words; for mandates that are similar. */
  readonly score?: number;
  readonly words: readonly string[];
}

/** With whether it is so on the day, and on the other. */
export interface Beside extends Reviewed {
  readonly now: boolean;
  readonly beside?: boolean;
}

const listOf = ({
  duplicated,
  contradictory,
  similar,
  orphaned,
  leaderless,
}: Review): readonly Reviewed[] => [
  ...duplicated.map(({ function: id, units }): Reviewed => ({
    kind: 'duplicated',
    functions: [id],
    units,
    words: [],
  })),
  ...contradictory.map(({ function: id, units }): Reviewed => ({
    kind: 'contradictory',
    functions: [id],
    units,
    words: [],
  })),
  ...clustersOf(similar).map(({ members, least, words }): Reviewed => {
    const sorted = members.toSorted((a, b) => (a.function < b.function ? -1 : 1));
    return {
      kind: 'similar',
      functions: sorted.map(({ function: id }) => id),
      units: sorted.map(({ unit }) => unit),
      score: least,
      words,
    };
  }),
  ...leaderless.map((id): Reviewed => ({
    kind: 'leaderless',
    functions: [id],
    units: [],
    words: [],
  })),
  ...orphaned.map((id): Reviewed => ({ kind: 'orphaned', functions: [id], units: [], words: [] })),
];

const nameOf = ({ kind, functions, units }: Reviewed): string =>
  [kind, ...functions, '@', ...units].join(' ');

/** All that is found on a day, or on either of two days, kind by kind. */
export const reviewBeside = (facts: Facts, day: Day, other?: Day): readonly Beside[] => {
  const is = listOf(reviewAt(facts, day));
  if (other === undefined) return is.map((found) => ({ ...found, now: true }));
  const was = listOf(reviewAt(facts, other));
  const [now, then] = [is, was].map((list) => new Set(list.map(nameOf)));
  return [...is, ...was.filter((found) => !now?.has(nameOf(found)))]
    .map((found): Beside => ({
      ...found,
      now: now?.has(nameOf(found)) ?? false,
      beside: then?.has(nameOf(found)) ?? false,
    }))
    .toSorted((a, b) => REVIEW_KINDS.indexOf(a.kind) - REVIEW_KINDS.indexOf(b.kind));
};
