import { type Context, end, need, now, put, report } from '../../acts/context.ts';
import type { Discipline } from './shape.ts';

/** The person is under the discipline from now on, or under none. */
export const enact = (cx: Context, { op, person, form, until }: Discipline): void => {
  if (!need(cx, 'person', person)) return;
  if (until !== undefined && until <= cx.day)
    return report(cx, { code: 'deadline-past', until, day: cx.day });
  if (form !== null)
    return put(cx, 'person.discipline', [person], { form, ...(until !== undefined && { until }) });
  if (now(cx, 'person.discipline', [person]))
    return end(cx, 'person.discipline', [person], { end: 'settled' });
  report(cx, { code: 'does-nothing', operation: op });
};
