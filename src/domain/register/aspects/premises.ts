import type { AspectOf } from '../aspect.ts';
import type { UnitId, PremisesId } from '../ids.ts';
import type { PremisesUse } from '../vocabulary.ts';

/** Premises of a unit. */
export interface Premises {
  readonly key: readonly [PremisesId];
  readonly value: { readonly unit: UnitId; readonly name: string; readonly use: PremisesUse };
}

/** The aspect. */
export const premises: AspectOf<Premises> = {
  label: ['Trụ sở, điểm trường', 'Premises'],
  key: [{ column: 'premises', being: 'premises' }],
  columns: {
    unit: { type: 'text', refers: 'unit' },
    name: { type: 'text' },
    use: { type: 'text' },
  },
  holding: { kind: 'premises', parts: 1 },
  words: (say, _key, { name, use }) => `${name} (${say.word('premisesUse', use)})`,
  subject: ([premises], say) => say.name(`premises:${premises}`),
};
