import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** What a unit is called. */
export interface UnitName {
  readonly key: readonly [UnitId];
  readonly value: { readonly name: string; readonly short?: string };
}

/** The aspect. */
export const unitName: AspectOf<UnitName> = {
  label: ['Tên gọi', 'Name'],
  key: OF_UNIT,
  columns: { name: { type: 'text' }, short: { type: 'text', optional: true } },
  attribute: true,
  words: (_say, _key, { name, short }) => (short === undefined ? name : `${name} (${short})`),
};
