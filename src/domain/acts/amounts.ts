/**
 * Amounts that acts state and transfer. A part of unknown size is an open item: a variable in what giver and receiver
 * have, until an act says how big it is; what came after follows.
 */
import {
  type Amount,
  EPSILON,
  NOTHING,
  itemsIn,
  minus,
  partOf,
  plus,
  rangeOf,
  shareOf,
} from '../register/amount.ts';
import type { Key, Value } from '../register/aspects.ts';
import type { Entry, Source } from '../register/entry.ts';
import type { ItemId, UnitId } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import type { Share } from '../shape/shape.ts';
import { type Context, carry, end, isBefore, now, put, report, sourceOf } from './context.ts';
import { type AmountAspect, amountKeyOf, holdingOf } from './holding.ts';
import { bindItem, sizeOf } from './open-items.ts';

/** How much of an amount goes: so much, or a part of unknown size. */
export type Portion = Amount | 'unknown';

/** What a unit has of an amount line, as drafted so far. */
export const heldOf = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
): Amount | undefined => now(cx, aspect, key);

/** Whether all of these units have land and people, by their kinds. */
export const areTerritorial = (cx: Context, ...units: readonly UnitId[]): boolean =>
  units.every((unit) => {
    const kind = now(cx, 'unit.type', [unit])?.kind;
    return kind !== undefined && tierOf(kind) !== undefined;
  });

/** What a unit has from now on; `sources`: who said what it is made of. */
const write = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  amount: Amount,
  sources: readonly Source[] = [cx.source],
): void => {
  carry(cx, aspect, key, amount as Value<A>, sources);
};

/** The first name `ACT.LINE.UNIT`, `ACT.LINE.UNIT.2` … that no earlier item has. */
const newItem = (cx: Context, holding: string): ItemId => {
  const name = `${cx.act}.${holding.replaceAll(/[:/]/g, '.')}`;
  const taken = (id: string): boolean => {
    const line: readonly Entry[] = cx.facts.entries('open-item', [id as ItemId]);
    return line.some((entry) => isBefore(cx, entry));
  };
  let id = name;
  for (let n = 2; taken(id); n += 1) id = `${name}.${n}`;
  return id as ItemId;
};

const openItem = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  to: UnitId,
  held: Amount,
): Amount => {
  const [from, of = ''] = key as readonly [UnitId, string?];
  const holding = holdingOf(aspect, key);
  const item = newItem(cx, holding ?? aspect);
  const { most } = rangeOf(held, sizeOf(cx));
  put(cx, 'open-item', [item], { kind: aspect, of, from, to: [to], ...held, least: 0, most });
  if (holding) report(cx, { code: 'share-unknown', item, holding, from, to: [to] }, 'warning');
  return partOf(item);
};

/** Items that are in nobody's amount any more have nothing to be settled. */
export const endMoot = (cx: Context, aspect: AmountAspect, items: readonly ItemId[]): void => {
  for (const item of items) {
    const keys: Iterable<Key<AmountAspect>> = cx.facts.referring(`item:${item}`, aspect);
    const held = [...keys].some((key) => {
      const amount = now(cx, aspect, key);
      return amount !== undefined && itemsIn(amount).includes(item);
    });
    if (!held && now(cx, 'open-item', [item])) end(cx, 'open-item', [item], { end: 'merged' });
  }
};

/**
 * A part of what a unit has goes to another, which has it from the article's day on. Reports what the giver has not, and
 * more than it can have.
 */
export const transfer = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  to: UnitId,
  portion: Portion,
): void => {
  const [from] = key as readonly [UnitId];
  const holding = holdingOf(aspect, key);
  const held = heldOf(cx, aspect, key);
  if (!holding) return;
  if (!held) return report(cx, { code: 'not-held', holding, unit: from });
  const goes = portion === 'unknown' ? openItem(cx, aspect, key, to, held) : portion;
  const left = minus(held, goes);
  const { least, most } = rangeOf(held, sizeOf(cx));
  const stated = rangeOf(goes, sizeOf(cx)).least;
  if (stated > most + EPSILON)
    return report(cx, { code: 'more-than-held', holding, unit: from, held: most, stated });
  if (least < most && rangeOf(left, sizeOf(cx)).most < -EPSILON)
    return report(cx, { code: 'more-than-held', holding, unit: from, held: most, stated });
  const target = amountKeyOf(aspect, key, to);
  const sources = [...sourceOf(cx, aspect, target), cx.source];
  write(cx, aspect, key, left, [...sourceOf(cx, aspect, key), cx.source]);
  write(cx, aspect, target, plus(heldOf(cx, aspect, target) ?? NOTHING, goes), sources);
  endMoot(cx, aspect, itemsIn(goes));
};

/**
 * So much, so many percent of what there is, or a part of unknown size of the land or the people of a unit goes to another.
 * People are whole: a percentage of them is rounded.
 */
export const transferShare = (
  cx: Context,
  aspect: 'territory' | 'population',
  from: UnitId,
  to: UnitId,
  share: Share,
): void => {
  const key = [from] as const;
  if (share === 'unknown') return transfer(cx, aspect, key, to, 'unknown');
  if (typeof share === 'number') return transfer(cx, aspect, key, to, { amount: share });
  const goes = shareOf(heldOf(cx, aspect, key) ?? NOTHING, Number(share.slice(0, -1)) / 100);
  const whole = aspect === 'population' && !goes.parts;
  transfer(cx, aspect, key, to, whole ? { amount: Math.round(goes.amount) } : goes);
};

/** All that a unit has goes to another; the giver has none from then on. */
export const transferAll = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  to: UnitId,
): void => {
  const held = heldOf(cx, aspect, key);
  if (!held) return;
  const target = amountKeyOf(aspect, key, to);
  const sources = [...sourceOf(cx, aspect, key), ...sourceOf(cx, aspect, target)];
  write(cx, aspect, target, plus(heldOf(cx, aspect, target) ?? NOTHING, held), sources);
  end(cx, aspect, key, { end: 'merged', into: to });
  endMoot(cx, aspect, itemsIn(held));
};

/** Whether an item was opened by this very act. */
const isOwn = (cx: Context, item: ItemId): boolean =>
  cx.facts.entries('open-item', [item])[0]?.act === cx.act;

/** What a stated amount tells of the parts that the same act left open: the size of one, or a sum that several make. */
const tellParts = (cx: Context, before: Amount, stated: number): void => {
  const items = itemsIn(before);
  if (!items.some((item) => isOwn(cx, item))) return;
  const { least, most } = rangeOf(before, sizeOf(cx));
  if (stated < least - EPSILON || stated > most + EPSILON)
    return report(
      cx,
      { code: 'share-mismatch', total: stated < least ? least : most, stated },
      'warning',
    );
  const [only] = items;
  if (only === undefined) return;
  const sum = minus({ amount: stated }, { amount: before.amount });
  const terms = { ...before.parts };
  if (items.length === 1) {
    const size = sum.amount / (terms[only] ?? 1);
    report(cx, { code: 'share-follows', item: only, amount: size }, 'notice');
    return bindItem(cx, only, size);
  }
  for (const item of items) {
    const open = now(cx, 'open-item', [item]);
    if (open)
      put(cx, 'open-item', [item], {
        ...open,
        sums: [...(open.sums ?? []), { amount: -sum.amount, parts: terms }],
      });
  }
};

/** An authority or a survey says how much a unit has from the article's day on; where an act says so itself, its open parts follow. */
export const state = <A extends AmountAspect>(
  cx: Context,
  aspect: A,
  key: Key<A>,
  amount: number,
): void => {
  const before = heldOf(cx, aspect, key);
  if (before?.parts) tellParts(cx, before, amount);
  write(cx, aspect, key, { amount });
  if (before) endMoot(cx, aspect, itemsIn(before));
};
