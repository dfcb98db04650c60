/** What the model is called by that two days of an area are: the area and the days. No act is called so. */
import type { UnitId } from '../register/ids.ts';
import { type Day, parseDay } from '../time/day.ts';

const BETWEEN = '~';

/** The name. */
export const spanId = (area: UnitId, from: Day, to: Day): string => [area, from, to].join(BETWEEN);

/** An area and two days, the first before the last. */
export interface Span {
  readonly area: UnitId;
  readonly from: Day;
  readonly to: Day;
}

/** What a name stands for; nothing where it is no such name. */
export const spanOf = (id: string): Span | undefined => {
  const [area, first, last, ...rest] = id.split(BETWEEN);
  const [from, to] = [parseDay(first ?? ''), parseDay(last ?? '')];
  return area !== undefined && from !== undefined && to !== undefined && from < to && !rest.length
    ? { area: area as UnitId, from, to }
    : undefined;
};
