/** People whom an act leaves in a unit without any post: they have to be placed, by a deadline or an end. */
import type { Finding } from '../acts/finding.ts';
import { type Facts, valueAt } from '../register/facts.ts';
import { type PersonId, ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Touched } from './touched.ts';

export const checkWithoutPost = (facts: Facts, touched: readonly Touched[]): readonly Finding[] => {
  const persons = new Map<PersonId, Day>();
  for (const { aspect, key, from } of touched) {
    const [post, person] = key as readonly [string, PersonId];
    if (aspect !== 'tenure' || persons.has(person)) continue;
    if (valueAt(facts, 'tenure', [post, person] as never, from) === undefined)
      persons.set(person, from);
  }
  return [...persons].flatMap(([person, from]): Finding[] => {
    const counted = valueAt(facts, 'person', [person], from);
    const posts = [...facts.referring(ref('person', person), 'tenure')];
    const holds = posts.some((key) => valueAt(facts, 'tenure', key, from) !== undefined);
    return counted && !holds
      ? [{ code: 'no-post', person, unit: counted.unit, severity: 'warning' }]
      : [];
  });
};
