import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** A job-position scheme: how many positions it lists, and how many people they are for. */
export interface UnitScheme {
  readonly key: readonly [UnitId];
  readonly value: { readonly positions: number; readonly places: number };
}

/** The aspect. */
export const unitScheme: AspectOf<UnitScheme> = {
  label: ['Đề án vị trí việc làm', 'Job-position scheme'],
  key: OF_UNIT,
  columns: { positions: { type: 'integer' }, places: { type: 'integer' } },
  attribute: true,
  words: (say, _key, { positions, places }) =>
    say.told(
      `${say.number(positions)} vị trí việc làm, ${say.number(places)} người`,
      `${say.number(positions)} positions, ${say.number(places)} people`,
    ),
};
