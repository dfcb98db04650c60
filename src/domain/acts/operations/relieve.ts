import type { NamedEnd } from '../../register/entry.ts';
import { type PersonId, type PostId, ref } from '../../register/ids.ts';
import { closePerson, postsOf } from '../closing.ts';
import { needEnd } from '../ends.ts';
import { type Context, end, need, now, report } from '../context.ts';

/** Relief (miễn nhiệm): a person leaves one post or all, and the apparatus too where the act says so. */
export interface Relieve {
  readonly op: 'relieve';
  readonly person: PersonId;
  /** One post; without it, all of them. */
  readonly post?: PostId;
  readonly end: NamedEnd;
  /** The person leaves the apparatus too. */
  readonly leaves?: boolean;
}

/** Ends the tenures. A post that the person does not hold is reported. */
export const relieve = (cx: Context, op: Relieve): void => {
  if (!need(cx, 'person', op.person) || !needEnd(cx, `person:${op.person}`, op.end)) return;
  if (op.leaves) return closePerson(cx, op.person, op.end);
  const posts = op.post === undefined ? postsOf(cx, op.person) : [op.post];
  for (const post of posts) {
    if (now(cx, 'tenure', [post, op.person])) end(cx, 'tenure', [post, op.person], op.end);
    else
      report(cx, {
        code: 'absent',
        subject: ref('post', post),
        needed: ref('person', op.person),
        over: { from: cx.day, to: cx.day },
      });
  }
};
