/** One main post to a person; any further post is held concurrently (kiêm nhiệm). */
import type { Finding } from '../acts/finding.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Touched } from './touched.ts';
import { changeDays, sameList, stretches } from './window.ts';

export const checkMainPosts = (facts: Facts, touched: readonly Touched[]): readonly Finding[] => {
  const persons = new Map<PersonId, Day>();
  for (const { aspect, key, from } of touched) {
    if (aspect !== 'tenure') continue;
    const person = key[1] as PersonId;
    const known = persons.get(person);
    if (known === undefined || from < known) persons.set(person, from);
  }
  return [...persons].flatMap(([person, from]) => {
    const keys = [...facts.referring(ref('person', person), 'tenure')];
    const days = changeDays(
      from,
      keys.map((key) => facts.entries('tenure', key)),
    );
    const mains = (day: Day): readonly PostId[] | undefined => {
      const posts = keys
        .filter((key) => valueAt(facts, 'tenure', key, day)?.concurrent === false)
        .map((key) => key[0])
        .toSorted();
      return posts.length > 1 ? posts : undefined;
    };
    return stretches(days, mains, sameList).map(({ found, over }): Finding => ({
      code: 'two-main-posts',
      person,
      posts: found,
      over,
      severity: 'error',
    }));
  });
};
