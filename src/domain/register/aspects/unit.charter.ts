import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** What a unit is for, in the words of the act. */
export interface UnitCharter {
  readonly key: readonly [UnitId];
  readonly value: { readonly text: string };
}

/** The aspect. */
export const unitCharter: AspectOf<UnitCharter> = {
  label: ['Chức năng, nhiệm vụ', 'Charter'],
  key: OF_UNIT,
  columns: { charter: { type: 'text', member: 'text' } },
  attribute: true,
  words: (_say, _key, { text }) => text,
};
