import type { ItemId, UnitId } from '../../register/ids.ts';
import { type Context, end, needUnits, now, put, report } from '../context.ts';

/** Settlement of an open item (xác định khoản còn treo): says at last how an amount divides that no act divided. */
export interface SettleItem {
  readonly op: 'settle-item';
  readonly item: ItemId;
  readonly shares: readonly { readonly unit: UnitId; readonly amount: number }[];
}

/** Gives each unit its share and ends the item. The shares must make up the whole. */
export const settleItem = (cx: Context, op: SettleItem): void => {
  const item = now(cx, 'open-item', [op.item]);
  if (!item)
    return report(cx, { code: 'not-held', holding: `territory:${op.item}`, unit: '' as UnitId });
  if (
    !needUnits(
      cx,
      op.shares.map((s) => s.unit),
    )
  )
    return;
  const stated = op.shares.reduce((sum, s) => sum + s.amount, 0);
  if (Math.abs(stated - item.amount) > 1e-6) {
    return report(cx, { code: 'share-mismatch', total: item.amount, stated });
  }
  for (const share of op.shares) {
    const key = (item.of === '' ? [share.unit] : [share.unit, item.of]) as never;
    const before = share.unit === item.from ? 0 : (now(cx, item.kind, key)?.amount ?? 0);
    put(cx, item.kind, key, { amount: before + share.amount });
  }
  end(cx, 'open-item', [op.item], { end: 'settled' });
};
