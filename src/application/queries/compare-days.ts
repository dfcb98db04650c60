/** Two days of a register side by side: one merged tree of what differs, and measures. */
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import type { AttributeChange, HoldingChange, RegisterDiff } from '../../domain/history/diff.ts';
import type { Counts, DayIndex } from './index-day.ts';

/** What became of a unit. `context`: nothing, but something under it differs. */
export type Mark = 'begun' | 'ended' | 'moved' | 'changed' | 'context';

/** A unit in the merged tree. */
export interface MergedUnit {
  readonly id: string;
  readonly mark: Mark;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: string;
  readonly attributes: readonly AttributeChange[];
  /** Functions, premises, land and population that it gave or that came to it. */
  readonly holdings: readonly HoldingChange[];
  /** Posts, quota and people of its own; `null` where it does not live on the day. */
  readonly counts: { readonly before: Counts | null; readonly after: Counts | null };
  readonly acts: readonly string[];
  readonly children: readonly MergedUnit[];
}

/** The merged tree. */
export interface Comparison {
  readonly roots: readonly MergedUnit[];
  /** Units that differ; those shown for context are not counted. */
  readonly differing: number;
}

interface Both {
  readonly before: DayIndex;
  readonly after: DayIndex;
}

const parentOf = ({ before, after }: Both, id: UnitId): UnitId | undefined =>
  after.units.has(id) ? after.units.get(id)?.parent : before.units.get(id)?.parent;

/** Holdings told one by one; of posts, people, quota and money the counts say enough. */
const TOLD: ReadonlySet<string> = new Set(['function', 'premises', 'territory', 'population']);

const MARK_ORDER: readonly Mark[] = ['context', 'changed', 'moved', 'begun', 'ended'];
const byName = new Intl.Collator('vi', { numeric: true });

const group = <T>(
  items: readonly T[],
  unitsOf: (item: T) => readonly (UnitId | undefined)[],
): ReadonlyMap<UnitId, readonly T[]> => {
  const found = new Map<UnitId, T[]>();
  for (const item of items)
    for (const unit of new Set(unitsOf(item))) {
      if (unit === undefined) continue;
      const list = found.get(unit);
      if (list) list.push(item);
      else found.set(unit, [item]);
    }
  return found;
};

/** Merges. A unit hangs where it is on the later day, or where it last was. */
export const compareDays = (
  facts: Facts,
  [from, to]: readonly [Day, Day],
  diff: RegisterDiff,
  both: Both,
): Comparison => {
  const attributes = new Map(diff.changed.map((c) => [c.unit, c.changes]));
  const holdings = group(
    diff.holdings.filter((h) => h.kind !== 'unit'),
    (h) => [h.from, h.to],
  );
  const begun = new Map(diff.begun.map((t) => [t.unit, t.acts]));
  const ended = new Map(diff.ended.map((t) => [t.unit, t.acts]));
  const markOf = (id: UnitId): Mark => {
    if (begun.has(id)) return 'begun';
    if (ended.has(id)) return 'ended';
    const changes = attributes.get(id) ?? [];
    if (changes.some((c) => c.aspect === 'unit.superior')) return 'moved';
    return changes.length > 0 || holdings.has(id) ? 'changed' : 'context';
  };
  const differing = new Set<UnitId>([
    ...begun.keys(),
    ...ended.keys(),
    ...attributes.keys(),
    ...holdings.keys(),
  ]);
  const shown = new Set<UnitId>(differing);
  for (const id of shown) {
    const parent = parentOf(both, id);
    if (parent !== undefined) shown.add(parent);
  }
  const below = group([...shown], (id) => [parentOf(both, id)]);
  const merged = (id: UnitId, path: ReadonlySet<UnitId>): MergedUnit => {
    const own = attributes.get(id) ?? [];
    const held = holdings.get(id) ?? [];
    const is = both.after.units.get(id) ?? both.before.units.get(id);
    const next = new Set([...path, id]);
    return {
      id,
      mark: markOf(id),
      before: both.before.units.has(id) ? nameAt(facts, id, from) : null,
      after: both.after.units.has(id) ? nameAt(facts, id, to) : null,
      kind: is?.kind ?? 'organisation',
      attributes: own,
      holdings: held.filter((h) => TOLD.has(h.kind)),
      counts: {
        before: both.before.units.get(id)?.own ?? null,
        after: both.after.units.get(id)?.own ?? null,
      },
      acts: [
        ...new Set([
          ...(begun.get(id) ?? []),
          ...(ended.get(id) ?? []),
          ...own.flatMap((c) => c.acts),
          ...held.flatMap((h) => h.acts),
        ]),
      ],
      children: (below.get(id) ?? [])
        .filter((child) => !next.has(child))
        .map((child) => merged(child, next))
        .toSorted(inOrder),
    };
  };
  const roots = [...shown].filter((id) => {
    const parent = parentOf(both, id);
    return parent === undefined || !shown.has(parent);
  });
  return {
    roots: roots.map((id) => merged(id, new Set())).toSorted(inOrder),
    differing: differing.size,
  };
};

const inOrder = (a: MergedUnit, b: MergedUnit): number =>
  MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) ||
  byName.compare(a.after ?? a.before ?? a.id, b.after ?? b.before ?? b.id);
