/** People in a post beyond its places, and people put into a post that is frozen. */
import { type Facts, timeline, valueAt } from '../../register/facts.ts';
import { type PersonId, type PostId, ref } from '../../register/ids.ts';
import { holdersAt } from '../../register/unit-at.ts';
import { type Day, FOREVER } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import { keyedIn } from '../touched.ts';

const tenuresOf = (facts: Facts, post: PostId) =>
  [...facts.referring(ref('post', post), 'tenure')].map((key) => facts.entries('tenure', key));

/** Who holds a post although its places are taken: whoever hands it over, and whoever acts for one on leave. */
const besides = (facts: Facts, post: PostId, holders: readonly PersonId[], day: Day): number => {
  const standing = valueAt(facts, 'post.standing', [post], day);
  const over = standing?.standing === 'handing-over' && (standing.until ?? day) > day ? 1 : 0;
  const away = holders.filter(
    (person) => valueAt(facts, 'tenure.standing', [post, person], day)?.standing === 'on-leave',
  );
  const acting = holders.filter(
    (person) => valueAt(facts, 'tenure', [post, person], day)?.mode === 'acting',
  );
  return over + Math.min(away.length, acting.length);
};

/** The days until which a post stands as it does. */
const untilOf = (facts: Facts, post: PostId): readonly Day[] =>
  facts
    .entries('post.standing', [post])
    .flatMap(({ value }) => (value?.until === undefined ? [] : [value.until]));

/** More people in a post than it has places. */
export const places = eachDay<PostId>({
  about: 'post',
  sees: ['post', 'tenure', 'post.standing', 'tenure.standing'],
  touches: keyedIn<PostId>(0, 'tenure', 'post', 'post.standing', 'tenure.standing'),
  lines: (facts, post) => [
    facts.entries('post', [post]),
    facts.entries('post.standing', [post]),
    ...tenuresOf(facts, post),
    ...[...facts.referring(ref('post', post), 'tenure.standing')].map((key) =>
      facts.entries('tenure.standing', key),
    ),
  ],
  days: untilOf,
  look: (facts, post, day) => {
    const may = valueAt(facts, 'post', [post], day)?.places ?? 0;
    const persons = holdersAt(facts, post, day);
    return may > 0 && persons.length > may + besides(facts, post, persons, day)
      ? [{ may, count: persons.length, persons: persons.map((id) => ref('person', id)) }]
      : [];
  },
});

/** The first day of what holds on a day without a gap before it. */
const since = (
  line: readonly { readonly from: Day; readonly to: Day }[],
  day: Day,
): Day | undefined => {
  let from: Day | undefined;
  for (const fact of line.toReversed()) {
    if (from === undefined ? fact.from <= day && day < fact.to : fact.to === from)
      ({ from } = fact);
    else if (from !== undefined) break;
  }
  return from;
};

/** People put into a post since it was frozen, unless as acting. */
export const frozen = eachDay<PostId>({
  about: 'post',
  sees: ['tenure', 'post.standing'],
  touches: keyedIn<PostId>(0, 'tenure', 'post.standing'),
  lines: (facts, post) => [facts.entries('post.standing', [post]), ...tenuresOf(facts, post)],
  days: untilOf,
  look: (facts, post, day) => {
    const now = valueAt(facts, 'post.standing', [post], day);
    if (now?.standing !== 'frozen' || (now.until ?? FOREVER) <= day) return [];
    const spells = timeline(facts, 'post.standing', [post]).filter(
      ({ value }) => value.standing === 'frozen',
    );
    const from = since(spells, day) ?? day;
    const persons = holdersAt(facts, post, day).filter((person) => {
      const mode = valueAt(facts, 'tenure', [post, person], day)?.mode;
      const began = since(timeline(facts, 'tenure', [post, person]), day) ?? day;
      return mode !== 'acting' && began >= from;
    });
    return persons.length > 0 ? [{ persons: persons.map((id) => ref('person', id)) }] : [];
  },
});
