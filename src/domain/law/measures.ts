/** What rules of law measure of a unit on a day. */
import { type UnitId, ref } from '../register/ids.ts';
import { countOf } from '../targets/subjects.ts';
import { type UnitKind, isBody, kindInfo } from '../register/kinds.ts';
import { holdersAt, nameAt, postsAt, postsHeldAt } from '../register/unit-at.ts';
import { localNames } from '../register/locality.ts';
import { valueAt } from '../register/facts.ts';
import { statisticAt } from '../register/counted.ts';
import type { VotingBody } from '../register/vocabulary.ts';
import { shareOfAll } from '../register/vote-counts.ts';
import { voteOf } from '../register/votes.ts';
import type { DayView } from '../register/day-view.ts';
import type { LawMeasure, Measured } from './measure.ts';
import { PLANNING_MEASURES } from './planning-measures.ts';
import { MERGED_SCHOOL_MEASURES } from './merged-school-measures.ts';
import { SCHOOL_MEASURES } from './school-measures.ts';

const STATE_BODIES: readonly UnitKind[] = [
  'division',
  'inspectorate',
  'joint-agency',
  'state-body',
];

const orMissing = (value: number | undefined): Measured => value ?? 'missing';

/** The sum of something over all that serve an area; missing where it is of each. */
const overArea = (
  view: DayView,
  area: UnitId,
  of: (unit: UnitId) => number | undefined,
): Measured => {
  const found = view.servantsOf(area).flatMap((unit) => of(unit) ?? []);
  return found.length === 0 ? 'missing' : found.reduce((sum, n) => sum + n, 0);
};

/** Specialised bodies of an area: those that stand under its committee, not what stands under one of them. */
const specialisedOf = (view: DayView, area: UnitId): readonly UnitId[] =>
  bodiesOf(view, area, STATE_BODIES).filter((unit) => {
    const above = view.superiorKindOf(unit);
    return above === undefined || !STATE_BODIES.includes(above);
  });

const bodiesOf = (view: DayView, area: UnitId, kinds: readonly UnitKind[]): readonly UnitId[] =>
  view.servantsOf(area).filter((unit) => {
    const kind = view.kindOf(unit);
    return kind !== undefined && kinds.includes(kind);
  });

const average = (sum: number, count: number): Measured => (count === 0 ? undefined : sum / count);

/** People who keep accounts and people who keep cash in one unit: how many are both. */
const cashAndAccounts = (view: DayView, unit: UnitId): Measured => {
  const { facts, day } = view;
  const holding = (word: RegExp): readonly string[] =>
    postsAt(facts, unit, day)
      .filter(({ value }) => word.test(value.title.toLowerCase()))
      .flatMap(({ key }) => holdersAt(facts, key[0], day));
  const cash = new Set(holding(/thủ quỹ|thủ kho/u));
  return new Set(holding(/kế toán/u).filter((person) => cash.has(person))).size;
};

/** Heads of a one-stop centre who are deputies of the committee that it serves. */
const deputiesAtCentre = (view: DayView, unit: UnitId): Measured => {
  const { facts, day } = view;
  if (!/hành chính công/iu.test(nameAt(facts, unit, day))) return undefined;
  const heads = postsAt(facts, unit, day)
    .filter(({ value }) => value.rank === 'head')
    .flatMap(({ key }) => holdersAt(facts, key[0], day));
  return new Set(
    heads.filter((person) =>
      postsHeldAt(facts, person, day).some((post) => {
        const held = valueAt(facts, 'post', [post], day);
        return held?.rank === 'deputy' && view.kindOf(held.unit) === 'peoples-committee';
      }),
    ),
  ).size;
};

/** Heads of a body who are from the area that it serves. */
const localHeads = (view: DayView, unit: UnitId): Measured => {
  const { facts, day } = view;
  const area = view.areaOf(unit);
  const holders = postsAt(facts, unit, day)
    .filter(({ value }) => value.rank === 'head')
    .flatMap(({ key }) => holdersAt(facts, key[0], day));
  if (area === undefined || holders.length === 0) return undefined;
  const origins = holders.map((person) => valueAt(facts, 'person.origin', [person], day)?.locality);
  const local = localNames(facts, area, day);
  const found = origins.filter((origin) => origin !== undefined && local.has(origin)).length;
  return found === 0 && origins.includes(undefined) ? 'missing' : found;
};

/** Percent of all whose say it is who were in favour of the last change that they were asked about. */
const inFavour =
  (body: VotingBody) =>
  ({ facts, day }: DayView, unit: UnitId): Measured => {
    const vote = voteOf(facts, unit, body, day);
    return vote ? shareOfAll(vote.counts, vote.counts.inFavour) : 'missing';
  };

/** The least total of quota that an act has set for an area and is not over yet: at most so many, by a day. */
const totalSet = ({ facts, day }: DayView, area: UnitId): number | undefined => {
  const totals = [...facts.referring(ref('unit', area), 'unit.target')].flatMap((key) => {
    const target = valueAt(facts, 'unit.target', key, day);
    return key[0] === area && key[1] === 'quota' && key[2] >= day && target?.sense === 'at-most'
      ? [target.value]
      : [];
  });
  return totals.length === 0 ? undefined : Math.min(...totals);
};

/** The table. */
export const MEASURES = {
  ...SCHOOL_MEASURES,
  ...MERGED_SCHOOL_MEASURES,
  ...PLANNING_MEASURES,
  'quota-in-area': {
    title: ['tổng biên chế đã giao cho các đơn vị', 'quota of all its bodies'],
    reach: 'area',
    of: (view, area) =>
      totalSet(view, area) === undefined
        ? undefined
        : (countOf(view, area, 'quota')?.value ?? 'missing'),
  },
  'quota-total': {
    title: ['tổng biên chế được giao của địa bàn', 'the total that the area was given'],
    reach: 'area',
    of: (view, area) => totalSet(view, area) ?? 'missing',
  },
  households: {
    title: ['số hộ', 'households'],
    reach: 'unit',
    of: (view, unit) => statisticAt(view, unit, 'households')?.value ?? 'missing',
  },
  deputies: {
    title: ['số cấp phó', 'deputies'],
    reach: 'unit',
    of: (view, unit) => view.placesOf(unit, 'deputy'),
  },
  heads: {
    title: ['số cấp trưởng', 'heads'],
    reach: 'unit',
    of: (view, unit) => view.placesOf(unit, 'head'),
  },
  staff: {
    title: ['biên chế được giao', 'staff assigned'],
    reach: 'unit',
    of: (view, unit) => orMissing(view.quotaOf(unit)),
  },
  'deputy-share': {
    title: ['tỷ lệ cấp phó trên biên chế được giao', 'deputies to staff assigned'],
    reach: 'unit',
    of: (view, unit) => {
      const staff = view.quotaOf(unit);
      return staff ? view.placesOf(unit, 'deputy') / staff : 'missing';
    },
  },
  'deputies-above-superior': {
    title: ['số cấp phó nhiều hơn cấp trên trực tiếp', 'deputies more than the superior has'],
    reach: 'unit',
    of: (view, unit) => {
      const { facts, day } = view;
      const above = valueAt(facts, 'unit.superior', [unit, 'administrative'], day)?.superior;
      const kind = above && view.kindOf(above);
      if (!above || !kind || !isBody(kind)) return undefined;
      const [own, its] = [view.placesOf(unit, 'deputy'), view.placesOf(above, 'deputy')];
      return its === 0 ? 'missing' : Math.max(0, own - its);
    },
  },
  'cash-and-accounts': {
    title: ['số người vừa làm kế toán vừa làm thủ quỹ', 'people who keep both accounts and cash'],
    reach: 'unit',
    of: cashAndAccounts,
  },
  'deputies-at-centre': {
    title: [
      'số phó chủ tịch UBND làm giám đốc trung tâm',
      'vice-chairs who are director of the centre',
    ],
    reach: 'unit',
    of: deputiesAtCentre,
  },
  'local-heads': {
    title: ['số cấp trưởng là người địa phương', 'heads who are local people'],
    reach: 'unit',
    of: localHeads,
  },
  'tier-lives': {
    title: ['còn đơn vị thuộc cấp này', 'still a unit of this tier'],
    reach: 'unit',
    whether: true,
    of: (view, unit) => (view.kindOf(unit) === undefined ? undefined : 1),
  },
  'residential-part-time': {
    title: ['số suất không chuyên trách', 'part-time places'],
    reach: 'unit',
    of: (view, unit) => orMissing(view.quotaOf(unit, ['part-time'])),
  },
  area: {
    title: ['diện tích (km²)', 'area (km²)'],
    reach: 'unit',
    of: ({ facts, day }, unit) => {
      const hectares = valueAt(facts, 'territory', [unit], day);
      return hectares === undefined || hectares.parts ? 'missing' : hectares.amount / 100;
    },
  },
  population: {
    title: ['dân số', 'population'],
    reach: 'unit',
    of: ({ facts, day }, unit) => {
      const people = valueAt(facts, 'population', [unit], day);
      return people === undefined || people.parts ? 'missing' : people.amount;
    },
  },
  'self-financed': {
    title: ['mức tự bảo đảm chi thường xuyên', 'share of current spending self-financed'],
    reach: 'unit',
    of: ({ facts, day }, unit) => {
      const autonomy = valueAt(facts, 'unit.autonomy', [unit], day);
      return autonomy && autonomy.class === 3 ? orMissing(autonomy.ratio) : undefined;
    },
  },
  'commune-staff': {
    title: ['cán bộ, công chức được giao', 'officials assigned'],
    reach: 'commune',
    of: (view, area) => overArea(view, area, (unit) => view.quotaOf(unit, ['commune'])),
  },
  'commune-part-time': {
    title: ['người không chuyên trách có mặt', 'part-time workers present'],
    reach: 'commune',
    of: (view, area) => overArea(view, area, (unit) => view.presentIn(unit, ['part-time'])),
  },
  'state-staff': {
    title: ['biên chế phía chính quyền', 'staff on the State side'],
    reach: 'commune',
    of: (view, area) => {
      const own = bodiesOf(view, area, ['peoples-council', 'peoples-committee', ...STATE_BODIES]);
      const found = own.flatMap((unit) => view.quotaOf(unit) ?? []);
      return found.length === 0 ? 'missing' : found.reduce((sum, n) => sum + n, 0);
    },
  },
  'party-staff': {
    title: ['biên chế cơ quan Đảng', 'staff of Party bodies'],
    reach: 'commune',
    of: (view, area) => {
      const own = view.servantsOf(area).filter((unit) => {
        const kind = view.kindOf(unit);
        return kind !== undefined && kindInfo(kind).bloc === 'party';
      });
      const found = own.flatMap((unit) => view.quotaOf(unit) ?? []);
      return found.length === 0 ? 'missing' : found.reduce((sum, n) => sum + n, 0);
    },
  },
  divisions: {
    title: ['số cơ quan chuyên môn', 'specialised bodies'],
    reach: 'commune',
    of: (view, area) => specialisedOf(view, area).length,
  },
  'average-deputies': {
    title: ['số cấp phó bình quân một cơ quan chuyên môn', 'deputies to a specialised body'],
    reach: 'commune',
    of: (view, area) => {
      const own = specialisedOf(view, area);
      return average(
        own.reduce((sum, unit) => sum + view.placesOf(unit, 'deputy'), 0),
        own.length,
      );
    },
  },
  'bodies-per-commune': {
    title: ['số cơ quan thuộc UBND bình quân một xã', 'bodies of people’s committees to a commune'],
    reach: 'area',
    of: (view, province) => {
      const communes = view.areasUnder(province, 'commune');
      const bodies = communes.reduce((sum, area) => sum + specialisedOf(view, area).length, 0);
      return average(bodies, communes.length);
    },
  },
  'households-in-favour': {
    title: ['tỷ lệ hộ đồng ý (%)', 'households in favour (%)'],
    reach: 'unit',
    of: inFavour('households'),
  },
  'voters-in-favour': {
    title: ['tỷ lệ cử tri đồng ý (%)', 'voters in favour (%)'],
    reach: 'unit',
    of: inFavour('voters'),
  },
  'council-in-favour': {
    title: ['tỷ lệ đại biểu HĐND tán thành (%)', 'members of the council in favour (%)'],
    reach: 'unit',
    of: inFavour('council'),
  },
  'consultation-days': {
    title: ['số ngày lấy ý kiến', 'days open to opinions'],
    reach: 'unit',
    // No unit has it: it is checked where a consultation is opened.
    of: () => undefined,
  },
} as const satisfies Readonly<Record<string, LawMeasure>>;

/** The name of a measure. */
export type MeasureName = keyof typeof MEASURES;
