/** Lineage: which unit came from which, over how many steps. */
import type { Share, SuccessionRelation } from '../register/vocabulary.ts';
import { type Facts, keysOf, timeline } from '../register/facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/** One step from a predecessor to a successor, on the day it took effect. */
export interface LineageEdge {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly relation: SuccessionRelation;
  readonly share: Share;
  readonly act: ActId;
  readonly article: string;
  readonly day: Day;
}

/** Where a unit came from or what became of it: the units met, each once, nearest first, and the steps taken. */
export interface Lineage {
  readonly units: readonly UnitId[];
  readonly edges: readonly LineageEdge[];
}

/** Every step the register holds, by day. */
export const lineageEdges = (facts: Facts): readonly LineageEdge[] =>
  keysOf(facts, 'succession')
    .flatMap(([from, to]) =>
      timeline(facts, 'succession', [from, to]).map(({ value, entry }): LineageEdge => ({
        from,
        to,
        relation: value.relation,
        share: value.share,
        act: entry.act,
        article: entry.article,
        day: entry.day,
      })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.from < b.from ? -1 : 1));

type Direction = 'back' | 'forth';

/** Steps follow time: what came to a unit after it had given on is no ancestor of the receiver. */
const walk = (edges: readonly LineageEdge[], start: UnitId, direction: Direction): Lineage => {
  const back = direction === 'back';
  const byUnit = Map.groupBy(edges, (e) => (back ? e.to : e.from));
  const reached = new Map<UnitId, Day | undefined>([[start, undefined]]);
  const taken = new Set<LineageEdge>();
  const queue: UnitId[] = [start];
  for (let unit = queue.shift(); unit !== undefined; unit = queue.shift()) {
    const bound = reached.get(unit);
    for (const edge of byUnit.get(unit) ?? []) {
      if (bound !== undefined && (back ? edge.day > bound : edge.day < bound)) continue;
      taken.add(edge);
      const next = back ? edge.from : edge.to;
      if (next === start) continue;
      const known = reached.get(next);
      const wider = known === undefined || (back ? edge.day > known : edge.day < known);
      if (!wider) continue;
      reached.set(next, edge.day);
      queue.push(next);
    }
  }
  const units = [...reached.keys()].filter((id) => id !== start);
  return { units, edges: edges.filter((e) => taken.has(e)) };
};

/** All predecessors of a unit, and theirs. */
export const ancestorsOf = (facts: Facts, unit: UnitId): Lineage =>
  walk(lineageEdges(facts), unit, 'back');

/** All successors of a unit, and theirs. */
export const descendantsOf = (facts: Facts, unit: UnitId): Lineage =>
  walk(lineageEdges(facts), unit, 'forth');
