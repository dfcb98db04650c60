/** Parts of amounts whose size no act has said yet, on a day. */
import { sizeAt } from '../../domain/acts/open-items.ts';
import { type Range, heldRange, timesIn } from '../../domain/register/amount.ts';
import type { AmountKind } from '../../domain/register/vocabulary.ts';
import { type Facts, entryAt, keyOf, valueAt } from '../../domain/register/facts.ts';
import type { ActId, ItemId, UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';

/** Who has a part of an open item. */
export interface Party {
  readonly unit: UnitId;
  /** What it has altogether, as far as is known. */
  readonly has: Range;
  /** It took over from who gave: what was not given is with it. */
  readonly keeps: boolean;
}

/** An open item on a day. */
export interface OpenItemRow {
  readonly item: ItemId;
  readonly kind: AmountKind;
  /** The pool or the source; empty where the kind has none. */
  readonly of: string;
  readonly from: UnitId;
  readonly to: readonly UnitId[];
  /** What the part was taken from. */
  readonly whole: Range;
  /** What the part can be. */
  readonly part: Range;
  readonly parties: readonly Party[];
  /** Open since this day, by this article. */
  readonly since: Day;
  readonly act: ActId;
  readonly article: string;
}

/** Who has a part of an open item on a day. */
export const partiesOf = (
  facts: Facts,
  item: ItemId,
  kind: AmountKind,
  day: Day,
): readonly Party[] =>
  [...facts.referring(`item:${item}`, kind)].flatMap((key) => {
    const amount = valueAt(facts, kind, key, day);
    const times = amount ? timesIn(amount, item) : 0;
    return amount && times !== 0
      ? [{ unit: key[0], has: heldRange(amount, sizeAt(facts, day)), keeps: times < 0 }]
      : [];
  });

/** The items open on a day, the longest open first. */
export const openItemsAt = (facts: Facts, day: Day): readonly OpenItemRow[] => {
  const found: OpenItemRow[] = [];
  for (const line of facts.lines('open-item')) {
    const key = keyOf(line);
    const value = entryAt(facts, 'open-item', key, day)?.value;
    const opened = line.findLast((e, i) => e.day <= day && (line[i - 1]?.value ?? null) === null);
    if (!value || !opened) continue;
    const { kind, of, from, to, least, most } = value;
    found.push({
      item: key[0],
      kind,
      of,
      from,
      to,
      whole: heldRange(value, sizeAt(facts, day)),
      part: { least, most },
      parties: partiesOf(facts, key[0], kind, day),
      since: opened.day,
      act: opened.act,
      article: opened.article,
    });
  }
  return found.toSorted((a, b) =>
    a.since < b.since || (a.since === b.since && a.item < b.item) ? -1 : 1,
  );
};
