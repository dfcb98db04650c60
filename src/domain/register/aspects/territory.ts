import type { Amount } from '../amount.ts';
import type { UnitId } from '../ids.ts';
import { type AspectOf, OF_UNIT, amountColumns } from '../aspect.ts';

/** How much land a unit has, in hectares. */
export interface Territory {
  readonly key: readonly [UnitId];
  readonly value: Amount;
}

/** The aspect. */
export const territory: AspectOf<Territory> = {
  label: ['Diện tích', 'Area'],
  key: OF_UNIT,
  columns: amountColumns('hectares'),
  holding: { kind: 'territory', parts: 1 },
  words: (say, _key, value) => say.amount(value, 'territory'),
};
