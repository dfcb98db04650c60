import { type Context, end, need, now, put, report } from '../../acts/context.ts';
import type { SetHolderStanding } from './shape.ts';

/** The holder stands so from now on. A post that the person does not hold is reported. */
export const enact = (cx: Context, op: SetHolderStanding): void => {
  const { person, post, standing, until, to } = op;
  if (!need(cx, 'person', person) || !need(cx, 'post', post)) return;
  if (to !== undefined && !need(cx, 'person', to)) return;
  if (until !== undefined && until <= cx.day)
    return report(cx, { code: 'deadline-past', until, day: cx.day });
  if (!now(cx, 'tenure', [post, person])) return report(cx, { code: 'not-in-post', person, post });
  const more = { ...(until !== undefined && { until }), ...(to !== undefined && { to }) };
  if (standing !== null) put(cx, 'tenure.standing', [post, person], { standing, ...more });
  else if (now(cx, 'tenure.standing', [post, person]))
    end(cx, 'tenure.standing', [post, person], { end: 'settled' });
};
