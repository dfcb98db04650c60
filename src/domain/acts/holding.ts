/** Names of what a unit holds, as acts write them: `post:van-thu-1`, `quota:phong-noi-vu/state`. */
import { type Aspect, type Key, aspectOf } from '../register/aspects.ts';
import { HOLDING_KINDS, type HoldingKind } from '../register/vocabulary.ts';
import type { NamedEnd } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';

/** `kind:id`; amounts are `quota:UNIT/POOL`, `funding:UNIT/SOURCE`, `territory:UNIT`, `population:UNIT`. */
export type HoldingRef = `${HoldingKind}:${string}`;

/** Where one holding goes: to a unit, or to a named end. Exactly one of the two. */
export interface Placement {
  readonly holding: HoldingRef;
  readonly to?: UnitId;
  readonly end?: NamedEnd;
}

/** The holding that a fact is, where it is one. */
export const holdingOf = (aspect: Aspect, key: readonly string[]): HoldingRef | undefined => {
  const { holding } = aspectOf(aspect);
  return holding && `${holding.kind}:${key.slice(0, holding.parts).join('/')}`;
};

/** The kind and the id of a holding; `undefined` where the text names none. */
export const holdingParts = (
  text: string,
): { readonly kind: HoldingKind; readonly id: string } | undefined => {
  const colon = text.indexOf(':');
  const kind = HOLDING_KINDS.find((k) => k === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id ? { kind, id } : undefined;
};

/** An aspect whose facts are amounts held by a unit. */
export type AmountAspect = 'quota' | 'funding' | 'territory' | 'population';

/** The aspects that hold amounts. */
export const AMOUNT_ASPECTS: readonly AmountAspect[] = [
  'quota',
  'funding',
  'territory',
  'population',
];

/** Whether a holding is an amount, which can be divided. */
export const isAmount = (holding: HoldingRef): boolean =>
  AMOUNT_ASPECTS.some((a) => holding.startsWith(`${a}:`));

/** The same amount line of another unit: quota of pool p of A to quota of pool p of B. */
export const amountKeyOf = <A extends AmountAspect>(aspect: A, key: Key<A>, unit: UnitId): Key<A> =>
  (aspect === 'quota' || aspect === 'funding'
    ? [unit, (key as readonly string[])[1]]
    : [unit]) as unknown as Key<A>;
