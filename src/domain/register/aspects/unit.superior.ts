import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { Hierarchy } from '../vocabulary.ts';

/** The superior of a unit in a hierarchy. */
export interface UnitSuperior {
  readonly key: readonly [UnitId, Hierarchy];
  readonly value: { readonly superior: UnitId };
}

/** The aspect. */
export const unitSuperior: AspectOf<UnitSuperior> = {
  label: ['Cấp trên trực tiếp', 'Superior'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'hierarchy' }],
  columns: { superior: { type: 'text', refers: 'unit' } },
  attribute: true,
  holding: { kind: 'unit', parts: 1 },
  called: ([, hierarchy], say) =>
    `${say.word('aspect', 'unit.superior')} (${say.word('hierarchy', hierarchy).toLowerCase()})`,
  words: (say, _key, { superior }) => say.name(`unit:${superior}`),
};
