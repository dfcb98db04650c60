import type { Speech } from '../speech.ts';
import type { SetFunding } from './shape.ts';

/** Assign funding, in one sentence. */
export const words = (op: SetFunding, say: Speech): string => {
  const [unit, money] = [say.unit(op.unit), say.number(op.amount)];
  const source = say.word('fundingSource', op.source);
  return say.told(
    `Giao ${unit} ${money} đồng/năm (${source})`,
    `${unit} has ${money} VND a year (${source})`,
  );
};
