/** What rules of law measure of succession planning. */
import type { DayView } from '../register/day-view.ts';
import { timeline, valueAt } from '../register/facts.ts';
import { type PersonId, type PostId, type UnitId, ref } from '../register/ids.ts';
import { addYears } from '../time/day.ts';
import { holdersAt, postsAt } from '../register/unit-at.ts';
import type { LawMeasure, Measured } from './measure.ts';

type Turn = readonly [PostId, PersonId];

const plannedFor = ({ facts, day }: DayView, post: PostId): readonly Turn[] =>
  [...facts.referring(ref('post', post), 'post.successor')].filter(
    (key) => key[0] === post && valueAt(facts, 'post.successor', key, day) !== undefined,
  );

const postsOf = ({ facts, day }: DayView, person: PersonId): number =>
  [...facts.referring(ref('person', person), 'post.successor')].filter(
    (key) => valueAt(facts, 'post.successor', key, day) !== undefined,
  ).length;

/** Makes no sense of a body for none of whose posts anybody is planned. */
const most = (counts: readonly number[]): Measured =>
  counts.length === 0 ? undefined : Math.max(...counts);

/** People rotated to posts of the unit who were planned for none when they came. */
const rotatedUnplanned = ({ facts, day }: DayView, unit: UnitId): Measured => {
  const rotated = postsAt(facts, unit, day).flatMap(({ key: [post] }) =>
    holdersAt(facts, post, day).flatMap((person) => {
      const held = timeline(facts, 'tenure', [post, person]).find(
        ({ from, to }) => from <= day && day < to,
      );
      return held?.value.mode === 'rotation' ? [{ person, since: held.from }] : [];
    }),
  );
  if (rotated.length === 0) return undefined;
  const turnsOf = (person: PersonId) => [
    ...facts.referring(ref('person', person), 'post.successor'),
  ];
  // Of whom no planning was ever recorded, nothing can be said.
  if (rotated.some(({ person }) => turnsOf(person).length === 0)) return 'missing';
  return rotated.filter(
    ({ person, since }) =>
      !turnsOf(person).some((key) =>
        timeline(facts, 'post.successor', key).some(({ from, to }) => from <= since && since <= to),
      ),
  ).length;
};

/** Years of two terms as head (QĐ 98-QĐ/TW; QĐ 65-QĐ/TW). */
const TWO_TERMS = 10;

/** Heads who have led the body without a break for longer than two terms. */
const beyondTwoTerms = ({ facts, day }: DayView, unit: UnitId): Measured => {
  const heads = postsAt(facts, unit, day).filter(({ value }) => value.rank === 'head');
  const since = heads.flatMap(({ key: [post] }) =>
    holdersAt(facts, post, day).map((person) => {
      const line = timeline(facts, 'tenure', [post, person]);
      let at = line.findIndex(({ from, to }) => from <= day && day < to);
      // A reappointment that follows at once goes on with what was before.
      while (at > 0 && line[at - 1]?.to === line[at]?.from) at -= 1;
      return line[at]?.from ?? day;
    }),
  );
  return since.length === 0
    ? undefined
    : since.filter((from) => addYears(from, TWO_TERMS) < day).length;
};

/** The table. */
export const PLANNING_MEASURES = {
  'planned-for-a-post': {
    title: ['số người quy hoạch cho một chức danh', 'people planned for a post'],
    reach: 'unit',
    of: (view, unit) =>
      most(
        postsAt(view.facts, unit, view.day).flatMap(({ key }) => {
          const turns = plannedFor(view, key[0]);
          return turns.length === 0 ? [] : [turns.length];
        }),
      ),
  },
  'posts-of-the-planned': {
    title: ['số chức danh mà một người được quy hoạch', 'posts that one person is planned for'],
    reach: 'unit',
    of: (view, unit) =>
      most(
        postsAt(view.facts, unit, view.day).flatMap(({ key }) =>
          plannedFor(view, key[0]).map(([, person]) => postsOf(view, person)),
        ),
      ),
  },
  'heads-beyond-two-terms': {
    title: ['số cấp trưởng quá hai nhiệm kỳ liên tiếp', 'heads for longer than two terms'],
    reach: 'unit',
    of: beyondTwoTerms,
  },
  'rotated-unplanned': {
    title: [
      'số người luân chuyển đến mà không trong quy hoạch',
      'people rotated who were not planned',
    ],
    reach: 'unit',
    of: rotatedUnplanned,
  },
} as const satisfies Readonly<Record<string, LawMeasure>>;
