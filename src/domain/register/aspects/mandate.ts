import type { AspectOf } from '../aspect.ts';
import type { UnitId, FunctionId } from '../ids.ts';
import type { MandateRole } from '../vocabulary.ts';

/** That a unit leads a function or supports it. */
export interface Mandate {
  readonly key: readonly [FunctionId, UnitId];
  readonly value: { readonly role: MandateRole };
}

/** The aspect. */
export const mandate: AspectOf<Mandate> = {
  label: ['Thực hiện nhiệm vụ', 'Mandate'],
  key: [
    { column: 'function', refers: 'function' },
    { column: 'unit', refers: 'unit' },
  ],
  columns: { role: { type: 'text' } },
  holding: { kind: 'function', parts: 1 },
  words: (say, [id], { role }) => `${say.name(`function:${id}`)} (${say.word('role', role)})`,
  subject: ([, unit], say) => say.name(`unit:${unit}`),
};
