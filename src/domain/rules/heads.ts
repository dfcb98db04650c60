/** One head to a unit, and no more people in a post than it has places. */
import type { Finding } from '../acts/finding.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from '../register/ids.ts';
import { postsAt } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import type { Touched } from './touched.ts';
import { changeDays, sameList, stretches } from './window.ts';

const unified = (facts: Facts, a: PostId, b: PostId, day: Day): boolean =>
  valueAt(facts, 'dual-office', a < b ? [a, b] : [b, a], day) !== undefined;

/** Head posts that are not one dual office: two or more is one too many. */
const rivalHeads = (facts: Facts, unit: UnitId, day: Day): readonly PostId[] | undefined => {
  const heads = postsAt(facts, unit, day)
    .filter((p) => p.value.rank === 'head')
    .map((p) => p.key[0])
    .toSorted();
  const separate = heads.filter(
    (head, i) => !heads.slice(0, i).some((other) => unified(facts, other, head, day)),
  );
  return separate.length > 1 ? separate : undefined;
};

export const checkHeads = (facts: Facts, units: readonly UnitId[], from: Day): readonly Finding[] =>
  units.flatMap((unit) => {
    const keys = [...facts.referring(ref('unit', unit), 'post')];
    const lines = keys.map((key) => facts.entries('post', key));
    const duals = keys.flatMap((key) => [...facts.referring(ref('post', key[0]), 'dual-office')]);
    const days = changeDays(from, [
      ...lines,
      ...duals.map((key) => facts.entries('dual-office', key)),
    ]);
    return stretches(days, (day) => rivalHeads(facts, unit, day), sameList).map(
      ({ found, over }): Finding => ({
        code: 'two-heads',
        unit,
        posts: found,
        over,
        severity: 'error',
      }),
    );
  });

/** Persons in a post on a day. */
export const holdersAt = (facts: Facts, post: PostId, day: Day): readonly PersonId[] =>
  [...facts.referring(ref('post', post), 'tenure')]
    .filter((key) => valueAt(facts, 'tenure', key, day) !== undefined)
    .map((key) => key[1])
    .toSorted();

export const checkPlaces = (facts: Facts, touched: readonly Touched[]): readonly Finding[] => {
  const posts = new Map<PostId, Day>();
  for (const { aspect, key, from } of touched) {
    if (aspect !== 'tenure' && aspect !== 'post') continue;
    const post = key[0] as PostId;
    const known = posts.get(post);
    if (known === undefined || from < known) posts.set(post, from);
  }
  return [...posts].flatMap(([post, from]) => {
    const tenures = [...facts.referring(ref('post', post), 'tenure')].map((key) =>
      facts.entries('tenure', key),
    );
    const days = changeDays(from, [facts.entries('post', [post]), ...tenures]);
    const crowd = (day: Day): readonly PersonId[] | undefined => {
      const places = valueAt(facts, 'post', [post], day)?.places ?? 0;
      const persons = holdersAt(facts, post, day);
      return places > 0 && persons.length > places ? persons : undefined;
    };
    return stretches(days, crowd, sameList).map(({ found, over }): Finding => ({
      code: 'over-places',
      post,
      places: valueAt(facts, 'post', [post], over.from)?.places ?? 0,
      persons: found,
      over,
      severity: 'error',
    }));
  });
};
