/**
 * Moving what a unit holds: one holding to a unit or to a named end, or everything that serves the unit to
 * the receiver's counterparts.
 */
import type { NamedEnd } from '../register/entry.ts';
import type { Key, Value } from '../register/aspects.ts';
import { HIERARCHIES, type Hierarchy, type SuccessionRelation } from '../register/vocabulary.ts';
import {
  type PersonId,
  type PostId,
  type PremisesId,
  type UnitId,
  type FunctionId,
} from '../register/ids.ts';
import { kindInfo } from '../register/kinds.ts';
import { childrenAt, ofUnitAt, postsAt } from '../register/unit-at.ts';
import { itemsIn } from '../register/amount.ts';
import { endMoot, transferAll } from './amounts.ts';
import { closePerson, closePost, closeUnit } from './closing.ts';
import { needEnd } from './ends.ts';
import { type Context, carry, end, now, put, report, sourceOf } from './context.ts';
import {
  type AmountAspect,
  type HoldingRef,
  type Placement,
  holdingOf,
  holdingParts,
} from './holding.ts';
import { holdingsAt } from './holdings-at.ts';
import { Placements } from './placing.ts';

/** What a merger does beside the plain rule. */
export interface Moving {
  readonly relation: SuccessionRelation;
  readonly placements: Placements;
  /** Whether a holding is in the part that goes. */
  readonly goes: (holding: HoldingRef) => boolean;
}

const liveCounterpart = (cx: Context, of: UnitId, under: UnitId): UnitId | undefined => {
  const kind = now(cx, 'unit.type', [of])?.kind;
  if (!kind || !kindInfo(kind).single) return undefined;
  return childrenAt(cx.facts, under, cx.day).find(
    (child) => child !== of && now(cx, 'unit.type', [child])?.kind === kind,
  );
};

const headOf = (cx: Context, unit: UnitId): PostId | undefined =>
  postsAt(cx.facts, unit, cx.day).find((p) => p.value.rank === 'head')?.key[0];

const addAmount = (
  cx: Context,
  aspect: AmountAspect,
  from: UnitId,
  to: UnitId,
  holding: HoldingRef,
): void => {
  for (const { key } of ofUnitAt(cx.facts, aspect, from, cx.day))
    if (holdingOf(aspect, key) === holding) transferAll(cx, aspect, key, to);
};

/**
 * Puts a unit that stands under `from` under `to`. Where it is `to` itself that stood under `from`, it takes the place of
 * `from` in the hierarchy: nothing is its own superior.
 */
const moveSubUnit = (cx: Context, unit: UnitId, from: UnitId, to: UnitId): void => {
  for (const hierarchy of HIERARCHIES) {
    const key = [unit, hierarchy] as const;
    if (now(cx, 'unit.superior', key)?.superior !== from) continue;
    const superior = unit === to ? now(cx, 'unit.superior', [from, hierarchy])?.superior : to;
    if (superior === undefined) end(cx, 'unit.superior', key, { end: 'absorbed', into: to });
    else carry(cx, 'unit.superior', key, { superior }, sourceOf(cx, 'unit.superior', key));
  }
};

/** Moves one holding of a unit to another unit. Reports a holding the unit does not have. */
const moveOne = (cx: Context, from: UnitId, to: UnitId, holding: HoldingRef): void => {
  const parts = holdingParts(holding);
  const missing = (): void => report(cx, { code: 'not-held', holding, unit: from });
  const move = <A extends 'post' | 'person' | 'premises'>(
    aspect: A,
    key: Key<A>,
    value: Value<A>,
  ): void => {
    carry(cx, aspect, key, value, sourceOf(cx, aspect, key));
  };
  if (!parts) return missing();
  switch (parts.kind) {
    case 'unit': {
      const unit = parts.id as UnitId;
      if (!childrenAt(cx.facts, from, cx.day).includes(unit)) return missing();
      return moveSubUnit(cx, unit, from, to);
    }
    case 'post': {
      const post = now(cx, 'post', [parts.id as PostId]);
      if (post?.unit !== from) return missing();
      return move('post', [parts.id as PostId], { ...post, unit: to });
    }
    case 'person': {
      const person = now(cx, 'person', [parts.id as PersonId]);
      if (person?.unit !== from) return missing();
      return move('person', [parts.id as PersonId], { ...person, unit: to });
    }
    case 'premises': {
      const premises = now(cx, 'premises', [parts.id as PremisesId]);
      if (premises?.unit !== from) return missing();
      return move('premises', [parts.id as PremisesId], { ...premises, unit: to });
    }
    case 'function': {
      const id = parts.id as FunctionId;
      const mandate = now(cx, 'mandate', [id, from]);
      if (!mandate) return missing();
      const source = sourceOf(cx, 'mandate', [id, from]);
      end(cx, 'mandate', [id, from], { end: 'transferred-out', into: to });
      if (now(cx, 'mandate', [id, to])?.role !== 'lead')
        carry(cx, 'mandate', [id, to], mandate, source);
      return;
    }
    default: {
      const held = ofUnitAt(cx.facts, parts.kind, from, cx.day).some(
        (h) => holdingOf(parts.kind as AmountAspect, h.key) === holding,
      );
      return held ? addAmount(cx, parts.kind, from, to, holding) : missing();
    }
  }
};

/** Takes one holding of a unit to a named end. Reports a holding the unit does not have. */
const endOne = (cx: Context, from: UnitId, holding: HoldingRef, how: NamedEnd): void => {
  const parts = holdingParts(holding);
  const held = parts && holdingsAt(cx.facts, from, cx.day).includes(holding);
  if (!parts || !held) return report(cx, { code: 'not-held', holding, unit: from });
  if (!needEnd(cx, holding, how)) return;
  switch (parts.kind) {
    case 'unit':
      for (const hierarchy of HIERARCHIES satisfies readonly Hierarchy[]) {
        if (now(cx, 'unit.superior', [parts.id as UnitId, hierarchy])?.superior === from) {
          end(cx, 'unit.superior', [parts.id as UnitId, hierarchy], how);
        }
      }
      return;
    case 'post':
      return closePost(cx, parts.id as PostId, how);
    case 'person':
      return closePerson(cx, parts.id as PersonId, how);
    case 'premises':
      return end(cx, 'premises', [parts.id as PremisesId], how);
    case 'function':
      return end(cx, 'mandate', [parts.id as FunctionId, from], how);
    default:
      for (const { key, value } of ofUnitAt(cx.facts, parts.kind, from, cx.day)) {
        if (holdingOf(parts.kind, key) !== holding) continue;
        end(cx, parts.kind, key, how);
        endMoot(cx, parts.kind, itemsIn(value));
      }
  }
};

/** Places what the act places by name, for one unit. */
const place = (cx: Context, from: UnitId, placement: Placement): void => {
  if (placement.to === from) report(cx, { code: 'same-unit', unit: from });
  else if (placement.to !== undefined) moveOne(cx, from, placement.to, placement.holding);
  else if (placement.end) endOne(cx, from, placement.holding, placement.end);
};

/** Places all that an operation places of one unit; what the unit does not have is reported. */
export const placeAll = (
  cx: Context,
  from: UnitId,
  list: readonly Placement[] | undefined,
): void => {
  for (const placement of new Placements(cx, list).takeAll()) place(cx, from, placement);
};

/** Places of a unit's holdings those that are to go somewhere; the rest stays with it. */
export const placeHeld = (cx: Context, from: UnitId, placements: Placements): void => {
  for (const holding of holdingsAt(cx.facts, from, cx.day)) {
    const placement = placements.take(holding);
    if (placement) place(cx, from, placement);
  }
};

const followSubUnit = (
  cx: Context,
  unit: UnitId,
  from: UnitId,
  to: UnitId,
  moving: Moving,
): void => {
  const kind = now(cx, 'unit.type', [unit])?.kind;
  const counterpart = liveCounterpart(cx, unit, to);
  if (counterpart !== undefined) mergeUnit(cx, unit, counterpart, moving);
  else if (kind && kindInfo(kind).single) return; // stays where it is: the books list it as unplaced
  else moveSubUnit(cx, unit, from, to);
};

const followPost = (cx: Context, post: PostId, from: UnitId, to: UnitId): void => {
  const head = now(cx, 'post', [post])?.rank === 'head' ? headOf(cx, to) : undefined;
  if (head === undefined) moveOne(cx, from, to, `post:${post}`);
  else closePost(cx, post, { end: 'merged', into: head });
};

/** "Everything that serves `from` follows": each holding that goes, to its counterpart under `to`. */
export const follow = (cx: Context, from: UnitId, to: UnitId, moving: Moving): void => {
  for (const holding of holdingsAt(cx.facts, from, cx.day)) {
    if (!moving.goes(holding)) continue;
    const placement = moving.placements.take(holding);
    const parts = holdingParts(holding);
    if (placement) place(cx, from, placement);
    else if (parts?.kind === 'unit') followSubUnit(cx, parts.id as UnitId, from, to, moving);
    else if (parts?.kind === 'post') followPost(cx, parts.id as PostId, from, to);
    else moveOne(cx, from, to, holding);
  }
};

/** A unit goes into another that lives on: what it holds follows, and it ends. */
export const mergeUnit = (cx: Context, from: UnitId, into: UnitId, moving: Moving): void => {
  follow(cx, from, into, { ...moving, goes: () => true });
  put(cx, 'succession', [from, into], { relation: moving.relation, share: 'full' });
  closeUnit(cx, from, {
    end: moving.relation === 'consolidate' ? 'consolidated' : 'absorbed',
    into,
  });
};
