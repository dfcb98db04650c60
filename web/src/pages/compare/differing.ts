/** The merged tree of two days as groups: what is new, what ended, what moved, what changed. */
import type { MergedUnit } from '../../api/schema.ts';

/** Marks of units that differ, in the order in which they are told. */
export const MARKS = ['begun', 'ended', 'moved', 'changed'] as const;

/** A mark of a unit that differs. */
export type Mark = (typeof MARKS)[number];

/** A unit that differs, and the name of what it stands under. */
export interface Differing {
  readonly unit: MergedUnit;
  readonly under: string | undefined;
}

/** Units by mark, each in the order of the tree. */
export const differingOf = (
  roots: readonly MergedUnit[],
): ReadonlyMap<Mark, readonly Differing[]> => {
  const groups = new Map<Mark, Differing[]>(MARKS.map((mark) => [mark, []]));
  const walk = (units: readonly MergedUnit[], under: string | undefined): void => {
    for (const unit of units) {
      if (unit.mark !== 'context') groups.get(unit.mark)?.push({ unit, under });
      walk(unit.children, unit.after ?? unit.before ?? unit.id);
    }
  };
  walk(roots, undefined);
  return groups;
};
