import type { Day } from '../../time/day.ts';
import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';

/** The pilot model that a unit follows, and until when. */
export interface UnitPilot {
  readonly key: readonly [UnitId];
  readonly value: { readonly model: string; readonly until?: Day };
}

/** The aspect. */
export const unitPilot: AspectOf<UnitPilot> = {
  label: ['Mô hình thí điểm', 'Pilot model'],
  key: OF_UNIT,
  columns: { model: { type: 'text' }, until: { type: 'date', optional: true } },
  attribute: true,
  words: (say, _key, { model, until }) =>
    until === undefined
      ? model
      : say.told(`${model}, đến ${say.day(until)}`, `${model}, until ${say.day(until)}`),
};
