import { type Context, end, need, now, put, report } from '../../acts/context.ts';
import type { SetPilot } from './shape.ts';

/** The unit is on trial so, or not any more. */
export const enact = (cx: Context, { op, unit, pilot }: SetPilot): void => {
  if (!need(cx, 'unit', unit)) return;
  if (pilot?.until !== undefined && pilot.until <= cx.day)
    return report(cx, { code: 'deadline-past', until: pilot.until, day: cx.day });
  if (pilot !== null) return put(cx, 'unit.pilot', [unit], pilot);
  if (now(cx, 'unit.pilot', [unit])) return end(cx, 'unit.pilot', [unit], { end: 'settled' });
  report(cx, { code: 'does-nothing', operation: op });
};
