/** Operations on posts and people. */
import { type PostId, type UnitId, ref } from '../../register/ids.ts';
import { postsAt } from '../../register/unit-at.ts';
import { closePerson, closePost, postsOf } from '../closing.ts';
import { type Context, end, need, now, put, report } from '../context.ts';
import { createPost as create } from '../establishing.ts';
import type {
  AbolishPost,
  Appoint,
  ApproveScheme,
  CreatePost,
  Engage,
  Relieve,
  UnifyOffices,
} from '../operation.ts';

export const createPost = (cx: Context, op: CreatePost): void => {
  if (need(cx, 'unit', op.unit)) create(cx, op.unit, op);
};

export const abolishPost = (cx: Context, op: AbolishPost): void => {
  if (need(cx, 'post', op.post)) closePost(cx, op.post, { end: 'abolished' });
};

/** The posts of a unit as approved (đề án vị trí việc làm): those listed are created or changed, no others end. */
export const approveScheme = (cx: Context, op: ApproveScheme): void => {
  if (!need(cx, 'unit', op.unit)) return;
  for (const spec of op.posts) {
    const held = now(cx, 'post', [spec.post]);
    if (!held) create(cx, op.unit, spec);
    else if (held.unit !== op.unit)
      report(cx, { code: 'not-held', holding: `post:${spec.post}`, unit: op.unit });
    else
      put(cx, 'post', [spec.post], {
        ...held,
        title: spec.title,
        rank: spec.rank,
        places: spec.places ?? held.places,
      });
  }
  const positions = postsAt(cx.facts, op.unit, cx.day).reduce((sum, p) => sum + p.value.places, 0);
  put(cx, 'unit.scheme', [op.unit], { positions });
};

/** A person comes into the apparatus, or is counted in another unit or pool from now on. */
export const engage = (cx: Context, op: Engage): void => {
  if (!need(cx, 'unit', op.unit)) return;
  put(cx, 'person', [op.person], { unit: op.unit, pool: op.pool });
  if (op.origin !== undefined) put(cx, 'person.origin', [op.person], { locality: op.origin });
};

const countedIn = (cx: Context, post: PostId): UnitId | undefined => now(cx, 'post', [post])?.unit;

/**
 * A person takes a post: by appointment, election, rotation, transfer, secondment. A main post takes the
 * person along to the quota of its unit, except a secondment, which leaves them where they are counted.
 */
export const appoint = (cx: Context, op: Appoint): void => {
  if (!need(cx, 'person', op.person) || !need(cx, 'post', op.post)) return;
  const concurrent = op.concurrent ?? false;
  if (!concurrent) {
    for (const post of postsOf(cx, op.person)) {
      const held = now(cx, 'tenure', [post, op.person]);
      if (held && !held.concurrent && post !== op.post) {
        end(cx, 'tenure', [post, op.person], { end: 'relieved', into: op.post });
      }
    }
    const person = now(cx, 'person', [op.person]);
    const unit = countedIn(cx, op.post);
    if (person && unit !== undefined && person.unit !== unit && op.mode !== 'secondment') {
      put(cx, 'person', [op.person], { ...person, unit });
    }
  }
  put(cx, 'tenure', [op.post, op.person], { mode: op.mode, concurrent });
};

/** A person leaves one post or all; with `leaves`, the apparatus too. */
export const relieve = (cx: Context, op: Relieve): void => {
  if (!need(cx, 'person', op.person)) return;
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

/** Two head posts held by one person (nhất thể hoá chức danh): they count as one head. */
export const unifyOffices = (cx: Context, op: UnifyOffices): void => {
  const [a, b] = op.posts;
  if (!need(cx, 'post', a) || !need(cx, 'post', b)) return;
  put(cx, 'dual-office', a < b ? [a, b] : [b, a], { model: op.model });
};
