/**
 * Leaders, and who is planned for their posts, by tier and body: forms 9A–C and 12A–C-BTCTW. The tiers are those of the areas
 * that the bodies serve on the day, so a year before July 2025 has districts and one after it has none.
 */
import type { DayView } from '../register/day-view.ts';
import { keysOf, valueAt } from '../register/facts.ts';
import type { PersonId, PostId, UnitId } from '../register/ids.ts';
import { type Tier, type UnitKind, kindInfo } from '../register/kinds.ts';
import { holdersAt } from '../register/unit-at.ts';
import type { PostRank } from '../register/vocabulary.ts';
import { GRADUATED, agesOf, inBands, isMinority } from './quality.ts';
import { type RecordLine, fieldOn } from './record.ts';

/** Bodies that the forms tell apart. */
const LEADER_BODIES = [
  'party-committee',
  'council',
  'committee',
  'boards',
  'divisions',
  'service',
] as const;
/** A body that the forms tell apart. */
export type LeaderBody = (typeof LEADER_BODIES)[number];

/** Tiers that the forms are of. */
const LEADER_TIERS = ['province', 'district', 'commune'] as const satisfies readonly Tier[];

/** Ages up to which a band of the forms goes; the last has all above. */
export const LEADER_BANDS = [40, 50, Infinity] as const;

/** One line. `recorded`: people of whom a record is kept; all numbers after it are of these. */
export interface LeaderRow {
  readonly tier: Tier;
  readonly body: LeaderBody;
  readonly rank: PostRank;
  readonly people: number;
  readonly recorded: number;
  readonly women: number;
  readonly minorities: number;
  readonly bands: readonly number[];
  readonly graduates: number;
  readonly advancedTheory: number;
}

/** Which of the bodies a kind of unit is; nothing where it is an area or a section within a body. */
const bodyOf = (kind: UnitKind): LeaderBody | undefined => {
  if (kind === 'party-committee') return 'party-committee';
  if (kind === 'peoples-council') return 'council';
  if (kind === 'peoples-committee') return 'committee';
  const { bloc, tier, within } = kindInfo(kind);
  if (tier !== undefined || within === true || bloc === 'territory') return undefined;
  if (bloc === 'state') return 'divisions';
  return bloc === 'service' ? 'service' : 'boards';
};

interface Place {
  readonly tier: Tier;
  readonly body: LeaderBody;
  readonly rank: PostRank;
}

const placeOf = (
  view: DayView,
  post: PostId,
  accept: (unit: UnitId) => boolean,
): Place | undefined => {
  const held = valueAt(view.facts, 'post', [post], view.day);
  if (!held || held.rank === 'staff' || !accept(held.unit)) return undefined;
  const kind = view.kindOf(held.unit);
  const [body, tier] = [kind && bodyOf(kind), view.tierOf(held.unit)];
  return body && tier ? { tier, body, rank: held.rank } : undefined;
};

const tableOf = (
  view: DayView,
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  found: Iterable<readonly [PostId, readonly PersonId[]]>,
  accept: (unit: UnitId) => boolean,
): readonly LeaderRow[] => {
  const places = new Map<string, Set<PersonId>>();
  for (const [post, people] of found) {
    const place = people.length === 0 ? undefined : placeOf(view, post, accept);
    if (!place) continue;
    const name = `${place.tier} ${place.body} ${place.rank}`;
    const all = places.get(name) ?? new Set();
    for (const person of people) all.add(person);
    places.set(name, all);
  }
  return LEADER_TIERS.flatMap((tier) =>
    LEADER_BODIES.flatMap((body) =>
      (['head', 'deputy'] as const).flatMap((rank): readonly LeaderRow[] => {
        const people = places.get(`${tier} ${body} ${rank}`);
        return people ? [rowOf({ tier, body, rank }, [...people], records, view)] : [];
      }),
    ),
  );
};

const rowOf = (
  place: Place,
  people: readonly PersonId[],
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  { day }: DayView,
): LeaderRow => {
  const recorded = people.flatMap((person) => {
    const lines = records.get(person);
    return lines && lines.length > 0 ? [lines] : [];
  });
  const values = (field: Parameters<typeof fieldOn>[1]): readonly string[] =>
    recorded.flatMap((lines) => fieldOn(lines, field, day) ?? []);
  return {
    ...place,
    people: people.length,
    recorded: recorded.length,
    women: values('sex').filter((sex) => sex === 'female').length,
    minorities: values('ethnicity').filter(isMinority).length,
    bands: inBands(agesOf(recorded, day), LEADER_BANDS),
    graduates: values('education').filter((level) => GRADUATED.has(level)).length,
    advancedTheory: values('political-theory').filter((level) => level === 'advanced').length,
  };
};

/** Leaders on the day, each counted once in a line (forms 9A–C). */
export const leadersOf = (
  view: DayView,
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  accept: (unit: UnitId) => boolean,
): readonly LeaderRow[] =>
  tableOf(
    view,
    records,
    keysOf(view.facts, 'post').map(([post]) => [post, holdersAt(view.facts, post, view.day)]),
    accept,
  );

/** Who is planned for the posts of leaders on the day, each counted once in a line (forms 12A–C). */
export const plannedLeadersOf = (
  view: DayView,
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  accept: (unit: UnitId) => boolean,
): readonly LeaderRow[] =>
  tableOf(
    view,
    records,
    keysOf(view.facts, 'post.successor').flatMap((key) =>
      valueAt(view.facts, 'post.successor', key, view.day) ? [[key[0], [key[1]]] as const] : [],
    ),
    accept,
  );
