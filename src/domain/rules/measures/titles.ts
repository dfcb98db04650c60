/** Titles of posts that name what is no more. */
import { type Facts, timeline, valueAt } from '../../register/facts.ts';
import { type PostId, type UnitId, ref } from '../../register/ids.ts';
import { isAlive, nameAt } from '../../register/unit-at.ts';
import type { Day } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import { keyedIn } from '../touched.ts';

const lastName = (facts: Facts, unit: UnitId): string | undefined =>
  timeline(facts, 'unit.name', [unit]).at(-1)?.value.name;

/** Units that have ended and went into a unit, with those that they stood under and that have ended too. */
const goneBefore = (facts: Facts, unit: UnitId, day: Day): readonly UnitId[] => {
  const into = [...facts.referring(ref('unit', unit), 'succession')].filter(
    (key) => key[1] === unit && valueAt(facts, 'succession', key, day) !== undefined,
  );
  return into
    .flatMap(([from]) => [
      from,
      ...facts
        .entries('unit.superior', [from, 'administrative'])
        .flatMap(({ value }) => (value ? [value.superior] : [])),
    ])
    .filter((id) => !isAlive(facts, id, day));
};

/** A title that names a unit which has ended and went into that of the post, or what stood above it. */
export const namesTheGone = eachDay<PostId>({
  about: 'post',
  sees: ['post', 'succession', 'unit.life', 'unit.name', 'unit.superior'],
  touches: keyedIn<PostId>(0, 'post'),
  lines: (facts, post) => [facts.entries('post', [post])],
  look: (facts, post, day) => {
    const held = valueAt(facts, 'post', [post], day);
    if (!held) return [];
    const title = held.title.toLowerCase();
    const own = nameAt(facts, held.unit, day).toLowerCase();
    const named = goneBefore(facts, held.unit, day).find((unit) => {
      const name = lastName(facts, unit)?.toLowerCase();
      return name !== undefined && title.includes(name) && !own.includes(name);
    });
    return named === undefined ? [] : [{ gone: ref('unit', named), unit: ref('unit', held.unit) }];
  },
});
