import { type AspectOf, OF_UNIT } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { Bloc, UnitKind } from '../kinds.ts';

/** What kind a unit is, and the blocs that it belongs to. */
export interface UnitType {
  readonly key: readonly [UnitId];
  readonly value: {
    readonly kind: UnitKind;
    readonly blocs: readonly Bloc[];
    /** What the office calls it more closely (loại hình cụ thể): “Trạm Y tế”. Law and counts go by the kind. */
    readonly form?: string;
  };
}

/** The aspect. */
export const unitType: AspectOf<UnitType> = {
  label: ['Loại hình, khối', 'Kind and bloc'],
  key: OF_UNIT,
  columns: {
    kind: { type: 'text' },
    blocs: { type: 'text[]' },
    form: { type: 'text', optional: true },
  },
  attribute: true,
  words: (say, _key, { kind, blocs, form }) =>
    `${say.form(kind, form)} (${say.list(blocs.map((bloc) => say.word('bloc', bloc)))})`,
};
