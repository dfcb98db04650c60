import type { PostId, UnitId } from '../../register/ids.ts';
import { closeTenure, postsOf } from '../../acts/closing.ts';
import { type Context, need, now, put, report } from '../../acts/context.ts';
import type { Appoint } from './shape.ts';

const countedIn = (cx: Context, post: PostId): UnitId | undefined => now(cx, 'post', [post])?.unit;

/**
 * Puts the person in the post. A main post ends the one before and takes the person along to the quota of its
 * unit, except a secondment, which leaves them where they are counted. A hand-over lets the former holder stay for a time.
 */
export const enact = (cx: Context, op: Appoint): void => {
  if (!need(cx, 'person', op.person) || !need(cx, 'post', op.post)) return;
  const concurrent = op.concurrent ?? false;
  if (!concurrent) {
    for (const post of postsOf(cx, op.person)) {
      const held = now(cx, 'tenure', [post, op.person]);
      if (held && !held.concurrent && post !== op.post) {
        closeTenure(cx, post, op.person, { end: 'relieved', into: op.post });
      }
    }
    const person = now(cx, 'person', [op.person]);
    const unit = countedIn(cx, op.post);
    if (person && unit !== undefined && person.unit !== unit && op.mode !== 'secondment') {
      put(cx, 'person', [op.person], { ...person, unit });
    }
  }
  put(cx, 'tenure', [op.post, op.person], { mode: op.mode, concurrent });
  const { handover: until } = op;
  if (until === undefined || now(cx, 'post.standing', [op.post])?.standing === 'frozen') return;
  if (until <= cx.day) report(cx, { code: 'deadline-past', until, day: cx.day });
  else put(cx, 'post.standing', [op.post], { standing: 'handing-over', until });
};
