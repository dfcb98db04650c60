import { type Context, end, need, now, put } from '../../acts/context.ts';
import { ref } from '../../register/ids.ts';
import type { PlanSuccession } from './shape.ts';

/** The list of the post is this one from now on. */
export const enact = (cx: Context, { post, round, people }: PlanSuccession): void => {
  if (!need(cx, 'post', post)) return;
  const known = people.filter((person) => need(cx, 'person', person));
  for (const key of cx.facts.referring(ref('post', post), 'post.successor'))
    if (!known.includes(key[1]) && now(cx, 'post.successor', key))
      end(cx, 'post.successor', key, { end: 'superseded' });
  for (const person of new Set(known)) put(cx, 'post.successor', [post, person], { round });
};
