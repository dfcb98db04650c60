/** The tree of the register with a draft in it: what begins stands under its superior, what ends is marked. */
import { type Naming, namingAt } from '../../../../../src/words/naming.ts';
import { isAlive, superiorAt, unitAt } from '../../../../../src/domain/register/unit-at.ts';
import type { UnitId } from '../../../../../src/domain/register/ids.ts';
import type { Branch } from '../../../api/schema.ts';
import type { TreeRow } from '../../../parts/use-tree.ts';
import type { Simulation } from './simulate.ts';

/** What the draft does to a unit of the tree. */
export interface Drafted {
  readonly name: string;
  readonly fate: 'begun' | 'ended' | 'moved' | 'same';
  /** The superior by the draft, where it is another. */
  readonly under?: string;
}

const NOTHING = { posts: 0, quota: 0, people: 0 };

const branchOf = ({ enactment, act }: Simulation, id: UnitId): Branch | undefined => {
  const unit = unitAt(enactment.after, id, act.effect);
  return (
    unit && {
      id,
      code: unit.code ?? null,
      name: unit.name,
      kind: unit.kind,
      form: unit.form ?? null,
      tier: unit.tier ?? null,
      blocs: [...unit.blocs],
      parent: superiorAt(enactment.after, id, act.effect) ?? null,
      own: NOTHING,
      total: NOTHING,
      below: 0,
      under: 0,
    }
  );
};

/** The rows with those of units that begin, each first under its superior; at the top where that is not to be seen. */
export const draftedRows = (
  rows: readonly TreeRow[],
  simulation: Simulation | undefined,
): readonly TreeRow[] => {
  if (!simulation || rows.length === 0) return rows;
  const all = [...rows];
  for (const { unit } of simulation.diff.begun) {
    const branch = branchOf(simulation, unit);
    if (!branch || all.some((row) => row.branch.id === unit)) continue;
    const at = all.findIndex((row) => row.branch.id === branch.parent);
    const level = (all[at]?.level ?? 0) + 1;
    all.splice(at + 1, 0, { branch, level, open: false, place: 1, of: 1 });
  }
  return all;
};

/** What the draft does to a unit. */
export const draftedUnit = (branch: Branch, simulation: Simulation | undefined): Drafted => {
  const same: Drafted = { name: branch.name, fate: 'same' };
  if (!simulation) return same;
  const { before, enactment, act } = simulation;
  const { after } = enactment;
  const id = branch.id as UnitId;
  const [was, is] = [before, after].map((facts) => isAlive(facts, id, act.effect));
  if (was === true && is !== true) return { ...same, fate: 'ended' };
  if (is !== true) return same;
  const naming: Naming = namingAt(after, act.effect);
  const name = naming.name(`unit:${id}`);
  if (was !== true) return { name, fate: 'begun' };
  const [above, now] = [before, after].map((facts) => superiorAt(facts, id, act.effect));
  if (now === undefined || above === now) return { name, fate: 'same' };
  return { name, fate: 'moved', under: naming.name(`unit:${now}`) };
};
