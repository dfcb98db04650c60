import type { Amount } from '../amount.ts';
import type { Pool } from '../vocabulary.ts';
import { type AspectOf, amountColumns } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** How many people a unit may employ from a pool. */
export interface Quota {
  readonly key: readonly [UnitId, Pool];
  readonly value: Amount;
}

/** The aspect. */
export const quota: AspectOf<Quota> = {
  label: ['Biên chế giao', 'Assigned quota'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'pool' }],
  columns: amountColumns('persons'),
  holding: { kind: 'quota', parts: 2 },
  called: ([, pool], say) => `${say.word('aspect', 'quota')}: ${say.word('pool', pool)}`,
  words: (say, _key, value) => say.amount(value, 'quota'),
};
