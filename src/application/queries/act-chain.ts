/** What an act rests on, what that rests on, and so on; and the acts that rest on it. */
import type { Acts } from '../../domain/acts/act-list.ts';

/** One step up the chain: an act of the register, or a citation of one that is not in it. */
export interface BasisNode {
  /** `null` where the register has no such act. */
  readonly act: string | null;
  /** The citation, or the id where the register has no act of it. */
  readonly cite: string | null;
  readonly basis: readonly BasisNode[];
}

/** The chain in both directions. */
export interface ActChain {
  readonly basis: readonly BasisNode[];
  /** Acts that name it as their basis, in the order of record. */
  readonly restingOn: readonly string[];
}

/** Steps followed at most. */
const DEEPEST = 6;

/** The chain of the act with this id. */
export const actChain = (acts: Acts, id: string): ActChain => {
  const up = (of: string, path: readonly string[]): readonly BasisNode[] =>
    (acts.act(of)?.act.basis ?? []).map((basis): BasisNode => {
      if ('cite' in basis) return { act: null, cite: basis.cite, basis: [] };
      if (!acts.act(basis.act)) return { act: null, cite: basis.act, basis: [] };
      const follow = path.length < DEEPEST && !path.includes(basis.act);
      return {
        act: basis.act,
        cite: null,
        basis: follow ? up(basis.act, [...path, basis.act]) : [],
      };
    });
  return {
    basis: up(id, [id]),
    restingOn: acts.restingOn(id).map(({ act }) => act.id),
  };
};
