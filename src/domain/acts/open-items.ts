/** Open items: parts of amounts whose size no act has said yet. */
import {
  type Amount,
  EPSILON,
  type Range,
  bind,
  itemsIn,
  rangeOf,
  timesIn,
} from '../register/amount.ts';
import type { Key, Value } from '../register/aspects.ts';
import type { Facts } from '../register/facts.ts';
import { valueAt } from '../register/facts.ts';
import type { ItemId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import { type Context, end, now, put, report } from './context.ts';
import { type AmountAspect, holdingOf } from './holding.ts';

/** An open item. */
export type OpenItem = Value<'open-item'>;

const lastOf = (facts: Facts, item: ItemId): Range => {
  const line = facts.entries('open-item', [item]);
  const last = line.at(-1);
  if (last?.value) return last.value;
  const settled = last?.end?.amount;
  return settled === undefined ? { least: 0, most: Infinity } : { least: settled, most: settled };
};

/** What size items can have, as far as is known on the article's day. */
export const sizeOf =
  (cx: Context) =>
  (item: ItemId): Range =>
    now(cx, 'open-item', [item]) ?? lastOf(cx.facts, item);

/** What size items can have on a day. */
export const sizeAt =
  (facts: Facts, day: Day) =>
  (item: ItemId): Range =>
    valueAt(facts, 'open-item', [item], day) ?? lastOf(facts, item);

/** The timelines of amounts that an item is in on some day. */
export const linesWith = (
  facts: Facts,
  { kind }: OpenItem,
  item: ItemId,
): readonly Key<AmountAspect>[] => [...facts.referring(`item:${item}`, kind)];

/** Whether what anybody had before would be less than nothing were the item of this size; reports the first. */
const breaksBefore = (cx: Context, open: OpenItem, item: ItemId, size: number): boolean => {
  for (const key of linesWith(cx.facts, open, item))
    for (const { value, day } of cx.facts.entries(open.kind, key)) {
      if (!value || day > cx.day || timesIn(value, item) === 0) continue;
      const { most } = rangeOf(bind(value, item, size), sizeOf(cx));
      const holding = holdingOf(open.kind, key);
      if (most >= -EPSILON || !holding) continue;
      report(cx, { code: 'below-zero', holding, day, amount: most });
      return true;
    }
  return false;
};

const bindSums = (cx: Context, sums: readonly Amount[], item: ItemId, size: number): void => {
  for (const sum of sums)
    for (const other of itemsIn(sum)) {
      const open = now(cx, 'open-item', [other]);
      if (other === item || !open) continue;
      const left = (open.sums ?? []).map((s) => bind(s, item, size));
      const single = left.find((s) => itemsIn(s).length === 1);
      put(cx, 'open-item', [other], { ...open, sums: left });
      if (single) bindItem(cx, other, -single.amount / timesIn(single, other));
    }
};

/** From the article's day on the size of an item is known: all who have a part of it have so much. */
export const bindItem = (cx: Context, item: ItemId, size: number): void => {
  const open = now(cx, 'open-item', [item]);
  if (!open) return;
  const { least, most } = open;
  if (size < least - EPSILON || size > most + EPSILON)
    return report(cx, { code: 'item-bounds', item, least, most, stated: size });
  if (breaksBefore(cx, open, item, size)) return;
  for (const key of linesWith(cx.facts, open, item)) {
    const held = now(cx, open.kind, key);
    if (held && timesIn(held, item) !== 0) put(cx, open.kind, key, bind(held, item, size) as never);
  }
  end(cx, 'open-item', [item], { end: 'settled', amount: size });
  for (const key of cx.facts.referring(`item:${item}`, 'open-item')) {
    const other = now(cx, 'open-item', key);
    if (!other || timesIn(other, item) === 0) continue;
    const { parts: _parts, ...rest } = other;
    const whole = bind(other, item, size);
    const bound = Math.min(other.most, rangeOf(whole, sizeOf(cx)).most);
    put(cx, 'open-item', key, { ...rest, ...whole, most: bound });
  }
  bindSums(cx, open.sums ?? [], item, size);
};
