import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { AutonomyClass } from '../vocabulary.ts';

/** How far a service unit pays its own way. `ratio`: share of current spending self-financed, 0 to 1. */
export interface UnitAutonomy {
  readonly key: readonly [UnitId];
  readonly value: { readonly class: AutonomyClass; readonly ratio?: number };
}

/** The aspect. */
export const unitAutonomy: AspectOf<UnitAutonomy> = {
  label: ['Mức tự chủ tài chính', 'Financial autonomy'],
  key: OF_UNIT,
  columns: { class: { type: 'integer' }, ratio: { type: 'numeric', optional: true } },
  attribute: true,
  words: (say, _key, value) =>
    say.told(`Nhóm ${value.class}: `, `Class ${value.class}: `) +
    say.word('autonomy', value.class) +
    (value.ratio === undefined ? '' : ` (${say.percent(value.ratio)})`),
};
