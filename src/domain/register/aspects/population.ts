import type { Amount } from '../amount.ts';
import type { UnitId } from '../ids.ts';
import { type AspectOf, OF_UNIT, amountColumns } from '../aspect.ts';

/** How many people a unit has. */
export interface Population {
  readonly key: readonly [UnitId];
  readonly value: Amount;
}

/** The aspect. */
export const population: AspectOf<Population> = {
  label: ['Dân số', 'Population'],
  key: OF_UNIT,
  columns: amountColumns('persons'),
  holding: { kind: 'population', parts: 1 },
  words: (say, _key, value) => say.amount(value, 'population'),
};
