import type { Amount } from '../amount.ts';
import type { FundingSource } from '../vocabulary.ts';
import { type AspectOf, amountColumns } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** How much money a unit has from a source, VND a year. */
export interface Funding {
  readonly key: readonly [UnitId, FundingSource];
  readonly value: Amount;
}

/** The aspect. */
export const funding: AspectOf<Funding> = {
  label: ['Kinh phí', 'Funding'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'source' }],
  columns: amountColumns('vnd_a_year'),
  holding: { kind: 'funding', parts: 2 },
  called: ([, source], say) =>
    `${say.word('aspect', 'funding')}: ${say.word('fundingSource', source)}`,
  words: (say, _key, value) => say.amount(value, 'funding'),
};
