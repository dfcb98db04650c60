import { type Context, need, put, report } from '../../acts/context.ts';
import { STATISTICS } from '../../register/statistics.ts';
import type { RecordStatistics } from './shape.ts';

/** Each figure given is so from now on; the others stay as they are. */
export const enact = (cx: Context, { op, unit, figures }: RecordStatistics): void => {
  if (!need(cx, 'unit', unit)) return;
  const given = STATISTICS.flatMap((one) => {
    const value = figures[one];
    return value === undefined ? [] : [{ one, value }];
  });
  if (given.length === 0) return report(cx, { code: 'does-nothing', operation: op });
  for (const { one, value } of given) put(cx, 'unit.statistic', [unit, one], { value });
};
