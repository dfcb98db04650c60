import { STATISTICS, statisticInfo } from '../../register/statistics.ts';
import type { Speech } from '../speech.ts';
import type { RecordStatistics } from './shape.ts';

/** Record statistics, in one sentence. */
export const words = ({ unit, figures }: RecordStatistics, say: Speech): string => {
  const parts = STATISTICS.flatMap((one) => {
    const value = figures[one];
    const [vi, en] = statisticInfo(one).unit;
    return value === undefined
      ? []
      : [`${say.word('statistic', one)} ${say.number(value)} ${say.told(vi, en)}`.trimEnd()];
  });
  return `${say.unit(unit)}: ${parts.join('; ')}`;
};
