/** Posts of heads in a unit that are not one dual office. */
import { type Facts, valueAt } from '../../register/facts.ts';
import { type PostId, type UnitId, ref } from '../../register/ids.ts';
import { headsOf } from '../../register/kinds.ts';
import { postsAt } from '../../register/unit-at.ts';
import type { Day } from '../../time/day.ts';
import { eachDay } from '../daily.ts';
import { unitsIn } from '../touched.ts';

const unified = (facts: Facts, a: PostId, b: PostId, day: Day): boolean =>
  valueAt(facts, 'dual-office', a < b ? [a, b] : [b, a], day) !== undefined;

const headsAt = (facts: Facts, unit: UnitId, day: Day): readonly PostId[] => {
  const heads = postsAt(facts, unit, day)
    .filter((p) => p.value.rank === 'head')
    .map((p) => p.key[0])
    .toSorted();
  return heads.filter(
    (head, i) => !heads.slice(0, i).some((other) => unified(facts, other, head, day)),
  );
};

/** More heads than a unit of this kind may have. */
export const heads = eachDay<UnitId>({
  about: 'unit',
  sees: ['post', 'dual-office', 'unit.type'],
  touches: unitsIn('post', 'dual-office'),
  lines: (facts, unit) => {
    const keys = [...facts.referring(ref('unit', unit), 'post')];
    const duals = keys.flatMap((key) => [...facts.referring(ref('post', key[0]), 'dual-office')]);
    return [
      ...keys.map((key) => facts.entries('post', key)),
      ...duals.map((key) => facts.entries('dual-office', key)),
      facts.entries('unit.type', [unit]),
    ];
  },
  look: (facts, unit, day) => {
    const posts = headsAt(facts, unit, day);
    const kind = valueAt(facts, 'unit.type', [unit], day)?.kind;
    const may = kind === undefined ? 1 : headsOf(kind);
    return posts.length > may ? [{ posts: posts.map((post) => ref('post', post)), may }] : [];
  },
});
