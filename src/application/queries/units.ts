/** Units of a register on a day, as a list and as a tree. */
import { HIERARCHIES } from '../../domain/register/vocabulary.ts';
import { type Facts, keysOf } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Bloc, Tier } from '../../domain/register/kinds.ts';
import {
  type UnitAt,
  childrenAt,
  peopleAt,
  postsAt,
  unitAt,
} from '../../domain/register/unit-at.ts';
import { ofUnitAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';

/** A unit as lists show it. `parent` is the superior in the first hierarchy the unit has one in. */
export interface UnitRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly form: string | null;
  readonly tier: string | null;
  readonly bloc: string;
  readonly parent: string | null;
}

/** What a list of units may be narrowed to. */
export interface UnitFilter {
  readonly tier?: Tier;
  readonly kind?: string;
  readonly bloc?: Bloc;
  readonly under?: UnitId;
  /** Only those without a superior. */
  readonly root?: boolean;
}

/** The row of a unit. */
export const rowOf = (unit: UnitAt): UnitRow => ({
  id: unit.id,
  code: unit.code ?? null,
  name: unit.name,
  kind: unit.kind,
  form: unit.form ?? null,
  tier: unit.tier ?? null,
  bloc: unit.blocs.join('+'),
  parent: HIERARCHIES.map((h) => unit.superiors[h]).find((s) => s !== undefined) ?? null,
});

const byName = new Intl.Collator('vi', { numeric: true });

const isUnder = (facts: Facts, unit: UnitAt, ancestor: UnitId, day: Day): boolean => {
  const queue: (UnitId | undefined)[] = HIERARCHIES.map((h) => unit.superiors[h]);
  const seen = new Set<UnitId>();
  for (let at = queue.pop(); queue.length > 0 || at !== undefined; at = queue.pop()) {
    if (at === undefined || seen.has(at)) continue;
    if (at === ancestor) return true;
    seen.add(at);
    const above = unitAt(facts, at, day);
    if (above) queue.push(...HIERARCHIES.map((h) => above.superiors[h]));
  }
  return false;
};

/** Living units on a day that pass the filter, in Vietnamese order of names, then by id. */
export const unitsAt = (facts: Facts, day: Day, filter: UnitFilter = {}): readonly UnitAt[] => {
  const found: UnitAt[] = [];
  for (const [id] of keysOf(facts, 'unit.life')) {
    const unit = unitAt(facts, id, day);
    if (!unit) continue;
    if (filter.root === true && rowOf(unit).parent !== null) continue;
    if (filter.tier !== undefined && unit.tier !== filter.tier) continue;
    if (filter.kind !== undefined && unit.kind !== filter.kind) continue;
    if (filter.bloc !== undefined && !unit.blocs.includes(filter.bloc)) continue;
    if (filter.under !== undefined && !isUnder(facts, unit, filter.under, day)) continue;
    found.push(unit);
  }
  return found.toSorted((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};

/** A unit with the four counts that must not be confused, and its sub-units. */
export interface TreeNode extends UnitRow {
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
  /** Units directly under it, those of `children` or more. */
  readonly below: number;
  readonly children: readonly TreeNode[];
}

/** How far a tree goes: so many levels down, and units while there is room. */
export interface Extent {
  readonly depth: number;
  /** Units that may still be added; counted down. */
  room: number;
}

/** The tree under a unit on a day; each unit once, under its first superior. */
export const treeAt = (
  facts: Facts,
  root: UnitId,
  day: Day,
  extent: Extent = { depth: Infinity, room: Infinity },
): TreeNode | undefined => {
  const unit = unitAt(facts, root, day);
  if (!unit) return undefined;
  extent.room -= 1;
  const below = childrenAt(facts, root, day).filter((id) => {
    const child = unitAt(facts, id, day);
    return child !== undefined && rowOf(child).parent === root;
  });
  const open = extent.depth > 0 && extent.room >= below.length;
  if (open) extent.room -= below.length;
  const children = open ? childrenOf(facts, below, day, extent) : [];
  return {
    ...rowOf(unit),
    posts: postsAt(facts, root, day).reduce((sum, p) => sum + p.value.places, 0),
    quota: ofUnitAt(facts, 'quota', root, day).reduce((sum, q) => sum + q.value.amount, 0),
    people: peopleAt(facts, root, day).length,
    below: below.length,
    children,
  };
};

/** Each with its tree. Room for themselves has been taken: what is left goes to those below them. */
const childrenOf = (
  facts: Facts,
  ids: readonly UnitId[],
  day: Day,
  extent: Extent,
): readonly TreeNode[] => {
  const nodes = ids.flatMap((id) => {
    const own = { depth: extent.depth - 1, room: extent.room + 1 };
    const node = treeAt(facts, id, day, own);
    extent.room = own.room;
    return node ?? [];
  });
  return nodes.toSorted((a, b) => byName.compare(a.name, b.name));
};

/** Units without a superior on a day: where trees begin. */
export const rootsAt = (facts: Facts, day: Day): readonly UnitAt[] =>
  unitsAt(facts, day, { root: true });
