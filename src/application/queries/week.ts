/** What whoever opens the desk on a Monday wants to know first: what begins soon, what is new, what is amiss. */
import { effectOf } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { type Facts, heldAt, keysOf } from '../../domain/register/facts.ts';
import type { ActId, PostId, UnitId } from '../../domain/register/ids.ts';
import type { Pool } from '../../domain/register/vocabulary.ts';
import { type Day, addMonths } from '../../domain/time/day.ts';
import { type Instant, instant } from '../../domain/time/instant.ts';

/** An act, with the first of its days that is told of. */
export interface ComingAct {
  readonly act: ActId;
  readonly day: Day;
}

/** A unit where more are present than its quota of a pool allows: tolerated for a time after a merger. */
export interface Surplus {
  readonly unit: UnitId;
  readonly pool: Pool;
  readonly quota: number;
  readonly people: number;
}

/** A post of a head that nobody holds. */
export interface VacantHead {
  readonly unit: UnitId;
  readonly post: PostId;
  readonly title: string;
}

/** A list's beginning, and how long it is. */
export interface Beginning<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** The week. */
export interface Week {
  /** Acts of which something takes effect within a month, soonest first. */
  readonly coming: Beginning<ComingAct>;
  /** Acts recorded within seven days, newest first. */
  readonly recorded: Beginning<ActId>;
  readonly surplus: Beginning<Surplus>;
  readonly vacant: Beginning<VacantHead>;
  /** Places in posts that nobody holds, of all there are. */
  readonly places: { readonly vacant: number; readonly of: number };
}

/** What is listed of each. */
const LISTED = 5;

const WEEK = 7 * 86_400_000;

const beginningOf = <T>(all: readonly T[]): Beginning<T> => ({
  total: all.length,
  first: all.slice(0, LISTED),
});

const comingActs = (acts: Acts, from: Day): readonly ComingAct[] => {
  const until = addMonths(from, 1);
  const found: ComingAct[] = [];
  for (const { act, undone } of acts) {
    if (undone !== undefined) continue;
    const days = act.articles.map((article) => effectOf(act, article)).toSorted();
    const day = days.find((one) => one >= from && one < until);
    if (day !== undefined) found.push({ act: act.id, day });
  }
  return found.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

const recordedSince = (acts: Acts, since: Instant): readonly ActId[] => {
  const found: ActId[] = [];
  // Record is in order: the newest stand last.
  for (let at = acts.size; at > 0; at -= 1) {
    const [line] = acts.slice(at - 1, at);
    if (!line || line.recorded < since) break;
    found.push(line.act.id);
  }
  return found;
};

const surplusOn = (facts: Facts, day: Day): readonly Surplus[] => {
  const present = new Map<string, number>();
  for (const { value } of heldAt(facts, keysOf(facts, 'person'), 'person', day)) {
    const name = `${value.unit}|${value.pool}`;
    present.set(name, (present.get(name) ?? 0) + 1);
  }
  return heldAt(facts, keysOf(facts, 'quota'), 'quota', day)
    .flatMap(({ key: [unit, pool], value }): readonly Surplus[] => {
      const people = present.get(`${unit}|${pool}`) ?? 0;
      return people > value.amount ? [{ unit, pool, quota: value.amount, people }] : [];
    })
    .toSorted((a, b) => b.people - b.quota - (a.people - a.quota));
};

const vacancies = (facts: Facts, day: Day): Pick<Week, 'vacant' | 'places'> => {
  const held = new Map<PostId, number>();
  for (const { key } of heldAt(facts, keysOf(facts, 'tenure'), 'tenure', day))
    held.set(key[0], (held.get(key[0]) ?? 0) + 1);
  const heads: VacantHead[] = [];
  let vacant = 0;
  let of = 0;
  for (const { key, value } of heldAt(facts, keysOf(facts, 'post'), 'post', day)) {
    const [post] = key;
    const holders = held.get(post) ?? 0;
    of += value.places;
    vacant += Math.max(0, value.places - holders);
    if (value.rank === 'head' && holders === 0)
      heads.push({ unit: value.unit, post, title: value.title });
  }
  return { vacant: beginningOf(heads), places: { vacant, of } };
};

/** The week that begins on a day, as known at an instant. */
export const weekOf = (facts: Facts, acts: Acts, day: Day, known: Instant): Week => ({
  coming: beginningOf(comingActs(acts, day)),
  recorded: beginningOf(
    recordedSince(acts, instant(new Date(Date.parse(known) - WEEK).toISOString())),
  ),
  surplus: beginningOf(surplusOn(facts, day)),
  ...vacancies(facts, day),
});
