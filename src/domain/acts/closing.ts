/** Ending things: what ends with a thing, and what has to be placed before. */
import type { Aspect, Key } from '../register/aspects.ts';
import { UNIT_ATTRIBUTES } from '../register/aspects.ts';
import type { NamedEnd } from '../register/entry.ts';
import { valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from '../register/ids.ts';
import { postsHeldAt } from '../register/unit-at.ts';
import { type Context, end, now } from './context.ts';

const endIfHeld = <A extends Aspect>(cx: Context, aspect: A, key: Key<A>, how: NamedEnd): void => {
  if (now(cx, aspect, key) !== undefined) end(cx, aspect, key, how);
};

/** Ends a unit and its own attributes. What it still holds is for the books to find. */
export const closeUnit = (cx: Context, unit: UnitId, how: NamedEnd): void => {
  for (const aspect of UNIT_ATTRIBUTES) {
    const keys: Iterable<Key<typeof aspect>> = cx.facts.referring(ref('unit', unit), aspect);
    for (const key of keys) if (key[0] === unit) endIfHeld(cx, aspect, key, how);
  }
  end(cx, 'unit.life', [unit], how);
};

/** Persons in a post on the article's day. */
const holdersOf = (cx: Context, post: PostId): readonly PersonId[] =>
  [...cx.facts.referring(ref('post', post), 'tenure')]
    .filter((key) => valueAt(cx.facts, 'tenure', key, cx.day) !== undefined)
    .map((key) => key[1]);

/** Posts a person holds on the article's day. */
export const postsOf = (cx: Context, person: PersonId): readonly PostId[] =>
  postsHeldAt(cx.facts, person, cx.day);

/** Ends a tenure, with what is special about it. */
export const closeTenure = (cx: Context, post: PostId, person: PersonId, how: NamedEnd): void => {
  endIfHeld(cx, 'tenure.standing', [post, person], how);
  endIfHeld(cx, 'tenure.share', [post, person], how);
  end(cx, 'tenure', [post, person], how);
};

/** Ends a post with the tenures and dual offices on it. */
export const closePost = (cx: Context, post: PostId, how: NamedEnd): void => {
  for (const person of holdersOf(cx, post)) closeTenure(cx, post, person, { end: 'relieved' });
  for (const key of cx.facts.referring(ref('post', post), 'dual-office'))
    endIfHeld(cx, 'dual-office', key, how);
  for (const key of cx.facts.referring(ref('post', post), 'post.successor'))
    endIfHeld(cx, 'post.successor', key, how);
  endIfHeld(cx, 'post.position', [post], how);
  endIfHeld(cx, 'post.standing', [post], how);
  endIfHeld(cx, 'post', [post], how);
};

/** Ends a person's place in the apparatus with all tenures. */
export const closePerson = (cx: Context, person: PersonId, how: NamedEnd): void => {
  for (const post of postsOf(cx, person)) closeTenure(cx, post, person, how);
  for (const key of cx.facts.referring(ref('person', person), 'post.successor'))
    endIfHeld(cx, 'post.successor', key, how);
  endIfHeld(cx, 'person.origin', [person], how);
  endIfHeld(cx, 'person', [person], how);
};
