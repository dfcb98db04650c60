import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** That a unit is there, and how it began. */
export interface UnitLife {
  readonly key: readonly [UnitId];
  readonly value: { readonly born: 'established' | 'opening' };
}

/** The aspect. */
export const unitLife: AspectOf<UnitLife> = {
  label: ['Tồn tại', 'Existence'],
  key: [{ column: 'unit', being: 'unit' }],
  columns: { born: { type: 'text' } },
  words: (say, _key, { born }) =>
    born === 'opening'
      ? say.told('có từ trước, ghi nhận đầu kỳ', 'found in being at the opening')
      : say.told('được thành lập', 'established'),
};
