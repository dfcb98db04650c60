/** The units directly under one, or those that nothing is above, as the rows of a tree that opens level by level. */
import { type Facts, valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { type Bloc, KINDS, tierOf } from '../../domain/register/kinds.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Counts, type DayIndex, type IndexedUnit, reaches } from './index-day.ts';

/** A row of the tree. */
export interface BranchRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  /** What the office calls it more closely. */
  readonly form: string | null;
  readonly tier: string | null;
  readonly blocs: readonly string[];
  readonly parent: string | null;
  readonly own: Counts;
  /** With everything under it. */
  readonly total: Counts;
  /** Rows directly under it, under the same filter. */
  readonly below: number;
  /** Units under it, on all levels. */
  readonly under: number;
}

/** The order in which official lists name the blocs. */
const BLOC_ORDER: readonly Bloc[] = ['party', 'state', 'front', 'service', 'territory'];
const KIND_ORDER = new Map<string, number>(Object.keys(KINDS).map((kind, i) => [kind, i]));

const byName = new Intl.Collator('vi', { numeric: true });

const placeOf = ({ blocs, kind }: IndexedUnit): number =>
  BLOC_ORDER.findIndex((b) => b === blocs[0]) * 1000 + (KIND_ORDER.get(kind) ?? 999);

const shows = (unit: IndexedUnit | undefined, bloc: Bloc | undefined): boolean =>
  unit !== undefined && (bloc === undefined || reaches(unit, bloc));

/** What the rows are of. */
export interface Branch {
  readonly facts: Facts;
  readonly day: Day;
  readonly index: DayIndex;
  /** Only units of this bloc, and those above them. */
  readonly bloc?: Bloc;
}

/** The row of one unit; `undefined` where the index has no such unit. */
export const branchRow = (branch: Branch, id: UnitId): BranchRow | undefined => {
  const { facts, day, index, bloc } = branch;
  const unit = index.units.get(id);
  if (!unit) return undefined;
  const code =
    valueAt(facts, 'unit.code', [id, 'admin'], day) ??
    valueAt(facts, 'unit.code', [id, 'org'], day);
  return {
    id,
    code: code?.code ?? null,
    name: nameAt(facts, id, day),
    kind: unit.kind,
    form: valueAt(facts, 'unit.type', [id], day)?.form ?? null,
    tier: tierOf(unit.kind) ?? null,
    blocs: unit.blocs,
    parent: unit.parent ?? null,
    own: unit.own,
    total: unit.total,
    below:
      bloc === undefined
        ? unit.children.length
        : unit.children.filter((c) => shows(index.units.get(c), bloc)).length,
    under: unit.under,
  };
};

/** Ids under a unit, or of the roots, in the order of official lists: by bloc, by kind, by name. */
export const listChildren = (branch: Branch, of: UnitId | undefined): readonly UnitId[] => {
  const { facts, day, index, bloc } = branch;
  const ids = of === undefined ? index.roots : (index.units.get(of)?.children ?? []);
  return ids
    .flatMap((id) => {
      const unit = index.units.get(id);
      return unit && shows(unit, bloc)
        ? [{ id, place: placeOf(unit), name: nameAt(facts, id, day) }]
        : [];
    })
    .toSorted(
      (a, b) => a.place - b.place || byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    )
    .map((unit) => unit.id);
};
