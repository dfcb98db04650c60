import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import { type Statistic, statisticInfo } from '../statistics.ts';

/** A figure of a unit, as somebody counted it. */
export interface UnitStatistic {
  readonly key: readonly [UnitId, Statistic];
  readonly value: { readonly value: number };
}

/** The aspect. */
export const unitStatistic: AspectOf<UnitStatistic> = {
  label: ['Số liệu', 'Statistic'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'statistic' }],
  columns: { value: { type: 'numeric' } },
  attribute: true,
  called: ([, statistic], say) => say.word('statistic', statistic),
  words: (say, [, statistic], { value }) => {
    const [vi, en] = statisticInfo(statistic).unit;
    return `${say.number(value)} ${say.told(vi, en)}`.trimEnd();
  },
};
