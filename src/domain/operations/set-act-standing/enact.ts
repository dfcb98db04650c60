import { type Context, end, now, put, report } from '../../acts/context.ts';
import type { SetActStanding } from './shape.ts';

/** The act stands so from now on. Whether there is such an act is for the order of acts to find. */
export const enact = (cx: Context, { op, act, standing }: SetActStanding): void => {
  if (standing !== null) return put(cx, 'act.standing', [act], { standing });
  if (now(cx, 'act.standing', [act])) return end(cx, 'act.standing', [act], { end: 'settled' });
  report(cx, { code: 'does-nothing', operation: op });
};
