import { type Context, end, need, now, put, report } from '../../acts/context.ts';
import type { SetWorkload } from './shape.ts';

/** The post takes so much of its holder's time from now on; nothing any more where it takes none. */
export const enact = (cx: Context, { op, person, post, share, periods }: SetWorkload): void => {
  if (!need(cx, 'person', person) || !need(cx, 'post', post)) return;
  if (!now(cx, 'tenure', [post, person])) return report(cx, { code: 'not-in-post', person, post });
  if (share > 0)
    return put(cx, 'tenure.share', [post, person], {
      share,
      ...(periods !== undefined && { periods }),
    });
  if (!now(cx, 'tenure.share', [post, person]))
    return report(cx, { code: 'does-nothing', operation: op });
  end(cx, 'tenure.share', [post, person], { end: 'settled' });
};
