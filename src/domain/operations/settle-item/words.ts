import type { Speech } from '../speech.ts';
import type { SettleItem } from './shape.ts';

/** Settle an open item, in one sentence. */
export const words = (op: SettleItem, say: Speech): string => {
  const shares = say.list(
    op.shares.map(({ unit, amount }) => `${say.unit(unit)} ${say.number(amount)}`),
  );
  const item = say.item(op.item);
  return say.told(`Xác định ${item}: ${shares}`, `Settle ${item}: ${shares}`);
};
