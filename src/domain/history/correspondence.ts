/** The correspondence table: which unit of one day is which unit of another (bảng chuyển đổi). */
import type { Share } from '../register/vocabulary.ts';
import { decisive } from '../register/entry.ts';
import { type Facts, keysOf, valueAt } from '../register/facts.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import { isAlive, unitAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import { subtreeAt } from './diff.ts';
import { type LineageEdge, lineageEdges } from './lineage.ts';

/** A unit as it was on the day of its column. */
export interface Listed {
  readonly unit: UnitId;
  readonly name: string;
  readonly code?: string;
  readonly kind: UnitKind;
}

/** How old and new hang together: the same unit lives on, it was succeeded, it is new, or it ended with nobody after it. */
export type Correspondence = 'same' | 'succeeded' | 'new' | 'ended';

/** One line: an old unit, a new one, or both. */
export interface CorrespondenceRow {
  readonly old?: Listed;
  readonly new?: Listed;
  readonly how: Correspondence;
  /** What part of the old unit is in the new one, over all steps. */
  readonly share: Share;
  /** Acts of the steps, in order. */
  readonly acts: readonly ActId[];
}

/** Which units the table is of. */
export interface Selection {
  /** Only units under this one, itself included, on the day of their column. */
  readonly root?: UnitId;
  readonly accept?: (kind: UnitKind) => boolean;
}

/** The share over two steps: what is unsaid in one stays unsaid, a part of a part is a part. */
export const composeShares = (a: Share, b: Share): Share => {
  if (a === 'full') return b;
  if (b === 'full') return a;
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return typeof a === 'number' && typeof b === 'number' ? a * b : 'partial';
};

const listed = (facts: Facts, id: UnitId, day: Day): Listed | undefined => {
  const unit = unitAt(facts, id, day);
  if (!unit) return undefined;
  const { name, code, kind } = unit;
  return { unit: id, name, ...(code !== undefined && { code }), kind };
};

interface Arrival {
  readonly unit: UnitId;
  readonly share: Share;
  readonly acts: readonly ActId[];
}

/** Where a unit's steps between the two days lead to. */
const arrivals = (
  start: UnitId,
  steps: ReadonlyMap<UnitId, readonly LineageEdge[]>,
  alive: (unit: UnitId) => boolean,
): readonly Arrival[] => {
  const found = new Map<UnitId, Arrival>();
  const go = (at: Arrival, after: Day | undefined, path: ReadonlySet<UnitId>): void => {
    for (const edge of steps.get(at.unit) ?? []) {
      if (path.has(edge.to) || (after !== undefined && edge.day < after)) continue;
      const acts = at.acts.includes(edge.act) ? at.acts : [...at.acts, edge.act];
      const next = { unit: edge.to, share: composeShares(at.share, edge.share), acts };
      if (alive(edge.to)) {
        const known = found.get(edge.to);
        const both = known && [...new Set([...known.acts, ...acts])];
        found.set(edge.to, both ? { unit: edge.to, share: 'partial', acts: both } : next);
      }
      go(next, edge.day, new Set([...path, edge.to]));
    }
  };
  go({ unit: start, share: 'full', acts: [] }, undefined, new Set([start]));
  return [...found.values()];
};

/** The act that began or ended a unit, as it stands on a day. */
const lifeChange = (facts: Facts, unit: UnitId, day: Day): readonly ActId[] => {
  const entry = decisive(facts.entries('unit.life', [unit]), day);
  return entry ? [entry.act] : [];
};

/** The table from one day to a later one, by id of the old unit; new units without predecessors last. */
export const correspondence = (
  facts: Facts,
  from: Day,
  to: Day,
  selection: Selection = {},
): readonly CorrespondenceRow[] => {
  const { root, accept = () => true } = selection;
  const chosen = (day: Day): readonly UnitId[] => {
    const scope = root === undefined ? undefined : subtreeAt(facts, root, day);
    return keysOf(facts, 'unit.life')
      .map((key) => key[0])
      .filter((id) => isAlive(facts, id, day) && (!scope || scope.has(id)))
      .filter((id) => {
        const kind = valueAt(facts, 'unit.type', [id], day)?.kind;
        return kind !== undefined && accept(kind);
      })
      .toSorted();
  };
  const within = lineageEdges(facts).filter((e) => from < e.day && e.day <= to);
  const steps = Map.groupBy(within, (e) => e.from);
  const lives = (unit: UnitId): boolean => isAlive(facts, unit, to);
  const reached = new Set<UnitId>();
  const row = (
    old: Listed | undefined,
    how: Correspondence,
    arrival?: Arrival,
  ): CorrespondenceRow => {
    const now = arrival && listed(facts, arrival.unit, to);
    if (arrival) reached.add(arrival.unit);
    const { share = 'full', acts = old ? lifeChange(facts, old.unit, to) : [] } = arrival ?? {};
    return { ...(old && { old }), ...(now && { new: now }), how, share, acts };
  };
  const rows = chosen(from).flatMap((id): CorrespondenceRow[] => {
    const old = listed(facts, id, from);
    const next = arrivals(id, steps, lives);
    const gave = (steps.get(id) ?? []).length > 0;
    const own: CorrespondenceRow[] = lives(id)
      ? [row(old, 'same', { unit: id, share: gave ? 'partial' : 'full', acts: [] })]
      : [];
    const others = next.map((arrival) => row(old, 'succeeded', arrival));
    return own.length + others.length > 0 ? [...own, ...others] : [row(old, 'ended')];
  });
  const fresh = chosen(to).filter((id) => !reached.has(id));
  return [
    ...rows,
    ...fresh.map((unit) => {
      const acts = lifeChange(facts, unit, to);
      return row(undefined, 'new', { unit, share: 'full', acts });
    }),
  ];
};
