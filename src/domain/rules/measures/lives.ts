/** Lives that cannot be meant. */
import { decisive } from '../../register/entry.ts';
import { timeline, valueAt } from '../../register/facts.ts';
import { type PersonId, type UnitId, ref } from '../../register/ids.ts';
import { postsHeldAt } from '../../register/unit-at.ts';
import { FOREVER } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import type { Breach, Measure } from '../rule.ts';
import { keyedIn } from '../touched.ts';

/** A unit that is founded and lives on no day. */
export const noDay: Measure = {
  about: 'unit',
  sees: ['unit.life'],
  find: (facts, touched) =>
    [...keyedIn<UnitId>(0, 'unit.life')(facts, touched)].flatMap(([unit, from]): Breach[] =>
      facts.entries('unit.life', [unit]).some(({ value }) => value !== null) &&
      timeline(facts, 'unit.life', [unit]).length === 0
        ? [{ subject: ref('unit', unit), says: {}, over: { from, to: FOREVER } }]
        : [],
    ),
};

/** A person who is counted again after death. */
export const afterDeath = eachDay<PersonId>({
  about: 'person',
  sees: ['person'],
  touches: keyedIn<PersonId>(0, 'person'),
  lines: (facts, person) => [facts.entries('person', [person])],
  look: (facts, person, day) => {
    const line = facts.entries('person', [person]);
    const held = decisive(line, day);
    const died = line.find(({ end, day: on }) => end?.end === 'deceased' && on <= day);
    return held && held.value !== null && died && died.day < held.day
      ? [{ unit: ref('unit', held.value.unit) }]
      : [];
  },
});

/** A person whose main post is in another unit than the person is counted in. */
export const mainPostElsewhere = eachDay<PersonId>({
  about: 'person',
  sees: ['person', 'tenure', 'post'],
  touches: keyedIn<PersonId>(0, 'person'),
  lines: (facts, person) => {
    const tenures = [...facts.referring(ref('person', person), 'tenure')];
    return [
      facts.entries('person', [person]),
      ...tenures.map((key) => facts.entries('tenure', key)),
      ...tenures.map(([post]) => facts.entries('post', [post])),
    ];
  },
  look: (facts, person, day) => {
    const counted = valueAt(facts, 'person', [person], day)?.unit;
    if (counted === undefined) return [];
    return postsHeldAt(facts, person, day).flatMap((post) => {
      const main = valueAt(facts, 'tenure', [post, person], day)?.concurrent === false;
      const unit = valueAt(facts, 'post', [post], day)?.unit;
      return main && unit !== undefined && unit !== counted
        ? [{ post: ref('post', post), unit: ref('unit', counted) }]
        : [];
    });
  },
});
