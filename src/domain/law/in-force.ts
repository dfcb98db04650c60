/** Whether something that the law says is in force on a day: `[from, to)`, open where nothing ends it. */
import type { Day } from '../time/day.ts';

/** Whether it is. */
export const inForce = (
  { from, to }: { readonly from: Day; readonly to?: Day },
  day: Day,
): boolean => from <= day && (to === undefined || day < to);
