import type { Day } from '../../time/day.ts';
import type { AspectOf } from '../aspect.ts';
import type { FigureId } from '../ids.ts';

/** A total that somebody published, of a period: `[from, to)`. */
export interface Figure {
  readonly key: readonly [FigureId];
  readonly value: {
    readonly amount: number;
    readonly of?: number;
    readonly from: Day;
    readonly to: Day;
    readonly note?: string;
  };
}

/** The aspect. */
export const figure: AspectOf<Figure> = {
  label: ['Số liệu đã công bố', 'Published figure'],
  key: [{ column: 'figure' }],
  columns: {
    amount: { type: 'numeric' },
    of: { type: 'numeric', optional: true },
    period_from: { type: 'date', member: 'from' },
    period_to: { type: 'date', member: 'to' },
    note: { type: 'text', optional: true },
  },
  words: (say, [figure], value) => {
    const of = value.of === undefined ? '' : `/${say.number(value.of)}`;
    return `${figure}: ${say.number(value.amount)}${of} (${say.period(value)})`;
  },
  subject: ([figure]) => figure,
};
