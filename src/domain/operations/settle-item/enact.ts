import { EPSILON, rangeOf, timesIn } from '../../register/amount.ts';
import type { ItemId, UnitId } from '../../register/ids.ts';
import { type Context, needUnits, now, put, report } from '../../acts/context.ts';
import { type OpenItem, bindItem, linesWith, sizeOf } from '../../acts/open-items.ts';
import type { SettleItem } from './shape.ts';

/** What a party gets of the whole is `base + times × size`: nothing but a part of what was given, or what was not given. */
interface Party {
  readonly unit: UnitId;
  readonly times: number;
  readonly base: number;
}

/** Who has a part of an item; what was not given is with those whose amount falls as the item grows. */
const partiesOf = (cx: Context, open: OpenItem, item: ItemId, whole: number): readonly Party[] => {
  const held = linesWith(cx.facts, open, item).flatMap((key) => {
    const amount = now(cx, open.kind, key);
    const times = amount ? timesIn(amount, item) : 0;
    return times === 0 ? [] : [{ unit: key[0], times }];
  });
  const kept = held.reduce((sum, { times }) => sum + Math.min(0, times), 0);
  return held.map((p) => ({ ...p, base: p.times < 0 ? (whole * p.times) / kept : 0 }));
};

interface Stated extends Party {
  readonly amount: number;
}

const sizeBy = ({ amount, base, times }: Stated): number => (amount - base) / times;

const rangeIn = ({ least, most }: OpenItem) => ({ least, most });

/** Settles an item, or narrows what it can be, by what its parties are said to get of the whole. */
export const enact = (cx: Context, op: SettleItem): void => {
  const { item } = op;
  const open = now(cx, 'open-item', [item]);
  if (!open) return report(cx, { code: 'item-unknown', item });
  if (
    !needUnits(
      cx,
      op.shares.map(({ unit }) => unit),
    )
  )
    return;
  const whole = rangeOf(open, sizeOf(cx)).most;
  const parties = partiesOf(cx, open, item, whole);
  const stated: Stated[] = [];
  for (const { unit, amount } of op.shares) {
    const party = parties.find((p) => p.unit === unit);
    if (!party) return report(cx, { code: 'not-party', item, unit });
    stated.push({ ...party, amount });
  }
  const total = stated.reduce((sum, { amount }) => sum + amount, 0);
  if (total > whole + EPSILON)
    return report(cx, { code: 'share-mismatch', total: whole, stated: total });
  const [given, kept] = [stated.filter((s) => s.times > 0), stated.filter((s) => s.times < 0)];
  const oneSided = parties.every((p) => p.times > 0) || parties.every((p) => p.times < 0);
  let { least, most } = open;
  if (given.length > 0) least = Math.max(least, ...given.map(sizeBy));
  if (kept.length > 0) most = Math.min(most, ...kept.map(sizeBy));
  if (oneSided && given.length > 0) most = Math.min(most, least);
  if (oneSided && kept.length > 0) least = Math.max(least, most);
  if (least > most + EPSILON) {
    const [wrong = open.most] = stated.map(sizeBy).filter((x) => x < open.least || x > open.most);
    return report(cx, { code: 'item-bounds', item, ...rangeIn(open), stated: wrong });
  }
  if (most - least > EPSILON) return put(cx, 'open-item', [item], { ...open, least, most });
  for (const { times, base, amount } of stated) {
    const due = base + times * least;
    if (Math.abs(due - amount) > EPSILON)
      return report(cx, { code: 'share-mismatch', total: due, stated: amount });
  }
  bindItem(cx, item, least);
};
