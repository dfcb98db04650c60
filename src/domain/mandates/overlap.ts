/** How far mandates are about the same, and by which words. */
import type { Term } from './terms.ts';

/** Something with terms. */
export interface Worded {
  readonly terms: readonly Term[];
}

/** Two that overlap: how far, from 0 to 1, and the words that they share. */
export interface Overlap<T> {
  readonly a: T;
  readonly b: T;
  readonly score: number;
  readonly words: readonly string[];
}

/** From this share of the smaller of two mandates on they overlap: chosen on the labelled pairs of `test/mandates`. */
const THRESHOLD = 0.33;

/** What two mandates share. `field`: one of the terms is a field of its own in both; `named`: in one of them. */
interface Common {
  readonly terms: Term[];
  field: boolean;
  named: boolean;
}

/** What a term weighs: the fewer mandates have it, the more it says. */
const weightsOf = (all: readonly Worded[]): ((key: string) => number) => {
  const counts = new Map<string, number>();
  for (const { terms } of all)
    for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => 1 + Math.log(all.length / (counts.get(key) ?? 1));
};

/** Every pair of one place that `may` overlap and does. Only mandates that share a term are looked at. */
const within = <T extends Worded>(
  all: readonly T[],
  weight: (key: string) => number,
  may: (a: T, b: T) => boolean,
): readonly Overlap<T>[] => {
  const totals = all.map(({ terms }) => terms.reduce((sum, { key }) => sum + weight(key), 0));
  const having = new Map<string, { readonly at: number; readonly term: Term }[]>();
  const shared = new Map<number, Map<number, Common>>();
  for (const [at, { terms }] of all.entries())
    for (const term of terms) {
      const others = having.get(term.key) ?? [];
      having.set(term.key, others);
      for (const other of others) {
        const pairs = shared.get(other.at) ?? new Map<number, Common>();
        shared.set(other.at, pairs);
        const common = pairs.get(at) ?? { terms: [], field: false, named: false };
        pairs.set(at, common);
        common.terms.push(term);
        common.field ||= term.whole && other.term.whole;
        common.named ||= term.whole || other.term.whole;
      }
      others.push({ at, term });
    }
  const found: Overlap<T>[] = [];
  for (const [i, pairs] of shared)
    for (const [j, common] of pairs) {
      const [a, b] = [all[i], all[j]];
      const least = Math.min(totals[i] ?? 0, totals[j] ?? 0);
      const part = common.terms.reduce((sum, { key }) => sum + weight(key), 0) / least;
      // One field that both have in full is enough, however many others they have.
      const score = common.field ? Math.max(part, THRESHOLD) : part;
      // One term that is a field in neither is chance.
      const meant = common.terms.length > 1 || common.named;
      if (a && b && meant && score >= THRESHOLD && may(a, b))
        found.push({ a, b, score, words: common.terms.map(({ words }) => words) });
    }
  return found;
};

/**
 * Every pair of one place that `may` overlap and does, the closest first. What a term weighs is told over all places; what two
 * places both do is no overlap.
 */
export const overlapsOf = <T extends Worded>(
  all: readonly T[],
  placeOf: (mandate: T) => unknown,
  may: (a: T, b: T) => boolean,
): readonly Overlap<T>[] => {
  const weight = weightsOf(all);
  return [...Map.groupBy(all, placeOf).values()]
    .flatMap((mandates) => within(mandates, weight, may))
    .toSorted((x, y) => y.score - x.score);
};
