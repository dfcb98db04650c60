/** Who may decide what: by the kind of unit, the tier it serves and the day. */
import type { Both } from '../both.ts';
import type { Operation } from '../operations/operation.ts';
import type { UnitId } from '../register/ids.ts';
import { TIERS, type Tier, type UnitKind, kindInfo, tierOf } from '../register/kinds.ts';
import { type Day, day, previousDay } from '../time/day.ts';
import { valueAt, type Facts } from '../register/facts.ts';
import { DayView } from '../register/day-view.ts';
import type { Body, Issuer } from './issuers.ts';

/** What is for somebody to decide. */
export interface Matter {
  readonly what: Both;
  /** Something ends or changes, as the act of another may have decided; nothing is founded by that. */
  readonly follows?: true;
  readonly who: Both;
  readonly may: (issuer: Issuer) => boolean;
}

const COUNCILS_DECIDE = day('2016-01-01');
const TWO_TIERS = day('2025-07-01');

const place = (tier: Tier): number => TIERS.indexOf(tier);

/** A body of this tier. */
const of =
  (tier: Tier, ...bodies: readonly Body[]) =>
  (issuer: Issuer): boolean =>
    bodies.includes(issuer.body) && issuer.tier === tier;

/** A body of this tier or of a higher one. */
const from =
  (tier: Tier, ...bodies: readonly Body[]) =>
  (issuer: Issuer): boolean =>
    bodies.includes(issuer.body) && issuer.tier !== undefined && place(issuer.tier) <= place(tier);

const TIER_WORDS: Readonly<Record<Tier, Both>> = {
  country: ['trung ương', 'the centre'],
  province: ['cấp tỉnh', 'the province'],
  district: ['cấp huyện', 'the district'],
  commune: ['cấp xã', 'the commune'],
  residential: ['thôn, khu', 'the hamlet'],
};

type Competent = Pick<Matter, 'who' | 'may'>;

const areas = (tier: Tier, on: Day): Competent => {
  if (tier === 'country' || tier === 'province')
    return { who: ['Quốc hội', 'the National Assembly'], may: of('country', 'assembly') };
  if (tier === 'residential')
    return on < TWO_TIERS
      ? { who: ['HĐND cấp tỉnh', 'the province’s council'], may: of('province', 'council') }
      : {
          who: ['HĐND cấp tỉnh hoặc cấp xã', 'the council of the province or commune'],
          may: (issuer) => of('province', 'council')(issuer) || of('commune', 'council')(issuer),
        };
  const bodies: readonly Body[] =
    on < COUNCILS_DECIDE ? ['standing-assembly', 'government'] : ['standing-assembly'];
  return {
    who: ['Ủy ban Thường vụ Quốc hội', 'the Standing Committee of the National Assembly'],
    may: of('country', ...bodies),
  };
};

const stateBodies = (tier: Tier, on: Day): Competent => {
  const [vi, en] = TIER_WORDS[tier];
  return on < COUNCILS_DECIDE
    ? { who: [`UBND ${vi}`, `the committee of ${en}`], may: from(tier, 'committee', 'council') }
    : { who: [`HĐND ${vi}`, `the council of ${en}`], may: of(tier, 'council') };
};

/** Who decides on units of a kind that serve an area of a tier. */
const onUnits = (kind: UnitKind, tier: Tier | undefined, on: Day): Competent | undefined => {
  const own = tierOf(kind);
  if (own !== undefined) return areas(own, on);
  if (tier === undefined || tier === 'residential') return undefined;
  const [vi, en] = TIER_WORDS[tier];
  const { bloc } = kindInfo(kind);
  if (kind === 'peoples-council' || kind === 'peoples-committee' || kind === 'organisation')
    return undefined;
  if (kind === 'joint-agency')
    return {
      who: [`cấp ủy và HĐND ${vi}`, `the Party committee and the council of ${en}`],
      may: (issuer) => from(tier, 'party')(issuer) || of(tier, 'council')(issuer),
    };
  if (bloc === 'state') return stateBodies(tier, on);
  if (bloc === 'party')
    return { who: [`cấp ủy ${vi}`, `the Party committee of ${en}`], may: from(tier, 'party') };
  if (bloc === 'front')
    return {
      who: [`cấp ủy hoặc Ủy ban MTTQ ${vi}`, `the Party committee or the Front of ${en}`],
      may: (issuer) => from(tier, 'party')(issuer) || issuer.body === 'front',
    };
  return {
    who: [`UBND ${vi} trở lên`, `the committee of ${en} or above`],
    may: from(tier, 'committee'),
  };
};

const BEGUN: Both = ['thành lập', 'founding'];
const ENDED: Both = ['kết thúc, sáp nhập', 'ending or merging'];
const CHANGED: Both = ['thay đổi', 'changing'];

const sourceOf = (source: UnitId | { readonly unit: UnitId }): UnitId =>
  typeof source === 'string' ? source : source.unit;

/** Units that an operation itself begins, ends or changes; what follows them is not decided on its own. */
const decidedIn = (op: Operation): readonly (readonly [UnitId, Both])[] => {
  switch (op.op) {
    case 'establish':
      return [[op.unit, BEGUN]];
    case 'absorb':
    case 'dissolve':
    case 'divide':
    case 'share-out':
      return [[op.unit, ENDED]];
    case 'consolidate':
      return [
        ...op.sources.map((source) => [sourceOf(source), ENDED] as const),
        [op.into.unit, BEGUN],
      ];
    case 'split-off':
      return [[op.into.unit, BEGUN]];
    case 'convert':
    case 'rename':
      return [[op.unit, CHANGED]];
    case 'adjust-boundary':
      return [[op.from, CHANGED]];
    default:
      return [];
  }
};

const unitMatters = (op: Operation, facts: Facts, on: Day): readonly Matter[] => {
  const [now, before] = [new DayView(facts, on), new DayView(facts, previousDay(on))];
  return decidedIn(op).flatMap(([unit, done]): readonly Matter[] => {
    const [vi, en] = done;
    const view = now.kindOf(unit) === undefined ? before : now;
    const kind = view.kindOf(unit);
    const competent = kind && onUnits(kind, view.tierOf(unit), on);
    if (!kind || !competent) return [];
    const { vi: kindVi, en: kindEn } = kindInfo(kind);
    return [
      {
        what: [`việc ${vi} ${kindVi.toLowerCase()}`, `${en} a unit of the kind “${kindEn}”`],
        ...(done !== BEGUN && { follows: true }),
        ...competent,
      },
    ];
  });
};

/** Elections are by those who elect. */
const electionMatters = (op: Operation, facts: Facts, on: Day): readonly Matter[] => {
  if (op.op !== 'appoint' || op.mode !== 'election') return [];
  const unit = valueAt(facts, 'post', [op.post], on)?.unit;
  const view = new DayView(facts, on);
  const kind = unit && view.kindOf(unit);
  const tier = unit && view.tierOf(unit);
  if (!kind || !tier) return [];
  const what: Both = ['việc bầu chức danh này', 'the election to this post'];
  const [vi, en] = TIER_WORDS[tier];
  if (kind === 'peoples-council' || kind === 'peoples-committee')
    return [{ what, who: [`HĐND ${vi}`, `the council of ${en}`], may: of(tier, 'council') }];
  if (kindInfo(kind).bloc === 'front')
    return [
      {
        what,
        who: ['Ủy ban MTTQ hoặc tổ chức đó', 'the Front or that organisation'],
        may: (i) => i.body === 'front',
      },
    ];
  return [];
};

/** What an operation of a day is for somebody to decide. `facts`: the register with the act in it. */
export const mattersOf = (op: Operation, facts: Facts, on: Day): readonly Matter[] => [
  ...unitMatters(op, facts, on),
  ...electionMatters(op, facts, on),
];
