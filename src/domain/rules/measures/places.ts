/** People in a post beyond its places. */
import { valueAt } from '../../register/facts.ts';
import { type PostId, ref } from '../../register/ids.ts';
import { holdersAt } from '../../register/unit-at.ts';
import { eachDay } from '../daily.ts';
import { keyedIn } from '../touched.ts';

/** More people in a post than it has places. */
export const places = eachDay<PostId>({
  about: 'post',
  sees: ['post', 'tenure'],
  touches: keyedIn<PostId>(0, 'tenure', 'post'),
  lines: (facts, post) => [
    facts.entries('post', [post]),
    ...[...facts.referring(ref('post', post), 'tenure')].map((key) => facts.entries('tenure', key)),
  ],
  look: (facts, post, day) => {
    const may = valueAt(facts, 'post', [post], day)?.places ?? 0;
    const persons = holdersAt(facts, post, day);
    return may > 0 && persons.length > may
      ? [{ may, count: persons.length, persons: persons.map((id) => ref('person', id)) }]
      : [];
  },
});
