/** What a finding of a review becomes as a draft: one body leads, the others hand over. Which one, a person changes. */
import type { Operation } from '../operations/operation.ts';
import type { FunctionId, UnitId } from '../register/ids.ts';

/** Functions with who has them, place by place; or one function and all who lead it. */
export interface Shared {
  readonly functions: readonly FunctionId[];
  readonly units: readonly UnitId[];
}

/** The operations after which the first body has all of it; none where nothing is shared. */
export const resolving = ({ functions, units }: Shared): readonly Operation[] => {
  const [to, ...others] = units;
  const [first, ...rest] = functions;
  if (to === undefined || first === undefined) return [];
  return others.flatMap((from, i): readonly Operation[] => {
    const id = rest.length === 0 ? first : rest[i];
    return id === undefined || from === to
      ? []
      : [{ op: 'transfer-function', function: id, from, to }];
  });
};
