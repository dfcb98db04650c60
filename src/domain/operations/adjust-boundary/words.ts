import { shareTexts } from '../share-text.ts';
import type { Speech } from '../speech.ts';
import type { AdjustBoundary } from './shape.ts';

/** Adjust a boundary, in one sentence. */
export const words = (op: AdjustBoundary, say: Speech): string => {
  const parts = [...shareTexts(op, say), ...(op.units ?? []).map((unit) => say.unit(unit))];
  const what = parts.length === 0 ? '' : `: ${say.list(parts)}`;
  return say.told(
    `Điều chỉnh một phần ${say.unit(op.from)} về ${say.unit(op.to)}${what}`,
    `A part of ${say.unit(op.from)} goes to ${say.unit(op.to)}${what}`,
  );
};
