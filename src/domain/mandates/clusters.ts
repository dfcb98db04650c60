/** Mandates that overlap two by two, put together: what six offices all do is one thing to look at, not fifteen. */
import type { Overlap } from './overlap.ts';

/** Mandates that hang together. `least`: how far the two of them that overlap least do; `words`: what all the pairs share, or what some do. */
export interface Cluster<T> {
  readonly members: readonly T[];
  readonly least: number;
  readonly words: readonly string[];
}

/** The groups in which each overlaps another, in the order of their closest pairs. */
export const clustersOf = <T>(overlaps: readonly Overlap<T>[]): readonly Cluster<T>[] => {
  const groups = new Map<T, Set<T>>();
  const of = (one: T): Set<T> => groups.get(one) ?? new Set([one]);
  for (const { a, b } of overlaps) {
    const joined = of(a).union(of(b));
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map((group) => {
    const own = overlaps.filter(({ a }) => group.has(a));
    const [first, ...others] = own.map(({ words }) => words);
    const common = (first ?? []).filter((word) => others.every((words) => words.includes(word)));
    const all = [...new Set(own.flatMap(({ words }) => words))];
    return {
      members: [...group],
      least: Math.min(...own.map(({ score }) => score)),
      words: common.length > 0 ? common : all,
    };
  });
};
