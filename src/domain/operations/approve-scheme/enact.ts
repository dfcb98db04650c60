import { type Context, need, now, put, report } from '../../acts/context.ts';
import { addPost, describe } from '../../acts/establishing.ts';
import type { ApproveScheme } from './shape.ts';

/** The posts listed are created or changed; no others end. */
export const enact = (cx: Context, op: ApproveScheme): void => {
  if (!need(cx, 'unit', op.unit)) return;
  for (const spec of op.posts) {
    const held = now(cx, 'post', [spec.post]);
    if (!held) addPost(cx, op.unit, spec);
    else if (held.unit !== op.unit)
      report(cx, { code: 'not-held', holding: `post:${spec.post}`, unit: op.unit });
    else {
      put(cx, 'post', [spec.post], {
        ...held,
        title: spec.title,
        rank: spec.rank,
        places: spec.places ?? held.places,
      });
      describe(cx, spec);
    }
  }
  const places = op.posts.reduce((sum, spec) => sum + (spec.places ?? 1), 0);
  put(cx, 'unit.scheme', [op.unit], { positions: op.posts.length, places });
};
