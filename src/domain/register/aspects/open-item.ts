import type { Amount, Range } from '../amount.ts';
import type { AspectOf } from '../aspect.ts';
import type { ItemId, UnitId } from '../ids.ts';
import type { AmountKind } from '../vocabulary.ts';

/**
 * A part of an amount that an act moved without saying how much. Ends when an act settles it. The amount is the whole that it
 * was part of, which another item may be a part of too; the part is between `least` and `most`.
 */
export interface OpenItem {
  readonly key: readonly [ItemId];
  readonly value: Amount &
    Range & {
      readonly kind: AmountKind;
      /** The pool or the source, where the kind has them. */
      readonly of: string;
      /** Who gave it to whom. */
      readonly from: UnitId;
      readonly to: readonly UnitId[];
      /** Sums of items that must come to nothing, as the act says that opened them. */
      readonly sums?: readonly Amount[];
    };
}

/** The aspect. */
export const openItem: AspectOf<OpenItem> = {
  label: ['Khoản chưa xác định', 'Open item'],
  key: [{ column: 'item' }],
  columns: {
    kind: { type: 'text' },
    of: { type: 'text' },
    from_unit: { type: 'text', member: 'from' },
    to_units: { type: 'text[]', member: 'to' },
    amount: { type: 'numeric' },
    parts: { type: 'jsonb', optional: true },
    least: { type: 'numeric' },
    most: { type: 'numeric' },
    sums: { type: 'jsonb', optional: true },
  },
  words: (say, _key, { kind, from, to, ...range }) => {
    const parties = `${say.name(`unit:${from}`)} → ${say.list(to.map((unit) => say.name(`unit:${unit}`)))}`;
    return `${say.word('amount', kind)} ${say.range(range, kind)}: ${parties}`;
  },
  subject: ([item], say) => say.item(item),
};
