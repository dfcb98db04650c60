/** The ends that acts may give to things: a closed list for each kind of holding, and each says where the thing goes. */
import type { EndKind, NamedEnd } from '../register/entry.ts';
import { type Context, report } from './context.ts';
import { type HoldingRef, holdingParts } from './holding.ts';
import type { HoldingKind } from '../register/vocabulary.ts';

/** How a person may leave the apparatus. */
const LEAVING = [
  'retired',
  'severance',
  'resigned',
  'dismissed',
  'deceased',
  'surplus',
  'term-ended',
  'relieved',
  'transferred-out',
] as const satisfies readonly EndKind[];

/** What may become of a holding that goes to no unit of the register. */
const ENDS_OF: Readonly<Record<HoldingKind, readonly EndKind[]>> = {
  unit: ['transferred-out'],
  post: ['abolished', 'merged', 'transferred-out'],
  person: LEAVING,
  function: ['abolished', 'transferred-out'],
  premises: ['closed', 'returned', 'reallocated', 'surplus', 'transferred-out'],
  quota: ['returned', 'transferred-out'],
  funding: ['returned', 'transferred-out'],
  territory: ['transferred-out'],
  population: ['transferred-out'],
};

/** What may become of a holding of this kind that goes to no unit of the register. */
export const endsOf = (kind: HoldingKind): readonly EndKind[] => ENDS_OF[kind];

/** Every end that an act may give. */
export const GIVEN_ENDS: readonly EndKind[] = [...new Set(Object.values(ENDS_OF).flat())];

/** Whether a holding can have this end; reports one that is not of its kind, and a hand-over to nobody. */
export const needEnd = (cx: Context, holding: HoldingRef, { end, receiver }: NamedEnd): boolean => {
  const kind = holdingParts(holding)?.kind;
  if (kind && !ENDS_OF[kind].includes(end)) {
    report(cx, { code: 'end-unfit', holding, end, fits: ENDS_OF[kind] });
    return false;
  }
  if (end === 'transferred-out' && receiver === undefined) {
    report(cx, { code: 'end-nowhere', holding });
    return false;
  }
  return true;
};
