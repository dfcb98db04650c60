import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { CodeSystem } from '../vocabulary.ts';

/** The code of a unit in one of the systems of codes. */
export interface UnitCode {
  readonly key: readonly [UnitId, CodeSystem];
  readonly value: { readonly code: string };
}

/** The aspect. */
export const unitCode: AspectOf<UnitCode> = {
  label: ['Mã số', 'Code'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'system' }],
  columns: { code: { type: 'text' } },
  unique: ['code', 'system'],
  attribute: true,
  called: ([, system], say) => say.word('codeSystem', system),
  words: (_say, _key, { code }) => code,
};
