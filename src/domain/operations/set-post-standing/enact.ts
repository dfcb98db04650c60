import { type Context, end, need, now, put, report } from '../../acts/context.ts';
import type { SetPostStanding } from './shape.ts';

/** The post stands so from now on; a deadline lies ahead. */
export const enact = (cx: Context, { post, standing, until }: SetPostStanding): void => {
  if (!need(cx, 'post', post)) return;
  if (until !== undefined && until <= cx.day)
    return report(cx, { code: 'deadline-past', until, day: cx.day });
  if (standing !== null)
    put(cx, 'post.standing', [post], { standing, ...(until !== undefined && { until }) });
  else if (now(cx, 'post.standing', [post])) end(cx, 'post.standing', [post], { end: 'settled' });
};
