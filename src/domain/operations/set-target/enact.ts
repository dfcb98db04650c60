import { type Context, need, put, report } from '../../acts/context.ts';
import type { SetTarget } from './shape.ts';

/** The target stands beside those for other days and other things; one for the same replaces it. */
export const enact = (cx: Context, { unit, subject, sense, value, since, by }: SetTarget): void => {
  if (!need(cx, 'unit', unit)) return;
  if (by <= cx.day) return report(cx, { code: 'deadline-past', until: by, day: cx.day });
  if (since !== undefined && by <= since)
    return report(cx, { code: 'period-turned', from: since, to: by });
  put(cx, 'unit.target', [unit, subject, by], {
    sense,
    value,
    ...(since !== undefined && { since }),
  });
};
