/** What is asked of the posts of one person. */
import { type Facts, valueAt } from '../../register/facts.ts';
import { type PersonId, ref } from '../../register/ids.ts';
import { postsHeldAt } from '../../register/unit-at.ts';
import { eachDay } from '../daily.ts';
import type { Measure } from '../rule.ts';
import { keyedIn } from '../touched.ts';

const tenuresOf = (facts: Facts, person: PersonId) =>
  [...facts.referring(ref('person', person), 'tenure')].map((key) => facts.entries('tenure', key));

/** More than one main post: any further is held concurrently (kiêm nhiệm). */
export const mainPosts = eachDay<PersonId>({
  about: 'person',
  sees: ['tenure'],
  touches: keyedIn<PersonId>(1, 'tenure'),
  lines: tenuresOf,
  look: (facts, person, day) => {
    const posts = postsHeldAt(facts, person, day)
      .filter((post) => valueAt(facts, 'tenure', [post, person], day)?.concurrent === false)
      .toSorted();
    return posts.length > 1 ? [{ posts: posts.map((post) => ref('post', post)) }] : [];
  },
});

const without = eachDay<PersonId>({
  about: 'person',
  sees: ['tenure', 'person'],
  touches: (facts, touched) => {
    const lost = touched.filter(
      (t) =>
        t.aspect === 'tenure' && valueAt(facts, 'tenure', t.key as never, t.from) === undefined,
    );
    return keyedIn<PersonId>(1, 'tenure')(facts, lost);
  },
  lines: (facts, person) => [...tenuresOf(facts, person), facts.entries('person', [person])],
  look: (facts, person, day) => {
    const counted = valueAt(facts, 'person', [person], day);
    return counted && postsHeldAt(facts, person, day).length === 0
      ? [{ unit: ref('unit', counted.unit) }]
      : [];
  },
});

/** Whom a draft leaves in a unit without any post: not who comes to have none later, by another act. */
export const withoutPost: Measure = {
  ...without,
  find: (facts, touched) =>
    without
      .find(facts, touched)
      .filter(({ subject, over }) =>
        touched.some(
          ({ aspect, key, from }) =>
            aspect === 'tenure' && from === over.from && subject === ref('person', key[1] ?? ''),
        ),
      ),
};
