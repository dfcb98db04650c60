/**
 * What can be true of the things in a register. An aspect is one kind of fact, with the key that says of
 * what and the value that says what. On one day, one key has at most one value.
 */
import type { Day } from '../time/day.ts';
import type { Amount, Range } from './amount.ts';
import type { FigureId, FunctionId, ItemId, PersonId, PostId, PremisesId, UnitId } from './ids.ts';
import type { Bloc, UnitKind } from './kinds.ts';

/** The hierarchies a unit can have a superior in. A joint body has one in each of two. */
export const HIERARCHIES = ['administrative', 'party', 'professional', 'territorial'] as const;
/** One of {@link HIERARCHIES}. */
export type Hierarchy = (typeof HIERARCHIES)[number];
/** Systems of codes: administrative units, electronic organisation codes (QĐ 20/2020/QĐ-TTg), budget units. */
export const CODE_SYSTEMS = ['admin', 'org', 'budget'] as const;
/** One of {@link CODE_SYSTEMS}. */
export type CodeSystem = (typeof CODE_SYSTEMS)[number];
/** Pools that quota (biên chế) is assigned from, and that a person is counted in. */
export const POOLS = [
  'party',
  'state',
  'front',
  'service',
  'commune',
  'part-time',
  'contract',
] as const;
/** One of {@link POOLS}. */
export type Pool = (typeof POOLS)[number];
/** Sources of a unit's money (kinh phí), VND a year. */
export const FUNDING_SOURCES = ['recurrent-budget', 'investment-budget', 'own-revenue'] as const;
/** One of {@link FUNDING_SOURCES}. */
export type FundingSource = (typeof FUNDING_SOURCES)[number];
/** Lead (chủ trì) or support (phối hợp). */
export const MANDATE_ROLES = ['lead', 'support'] as const;
/** One of {@link MANDATE_ROLES}. */
export type MandateRole = (typeof MANDATE_ROLES)[number];
/** Rank of a post: head (cấp trưởng), deputy (cấp phó), staff. */
export const POST_RANKS = ['head', 'deputy', 'staff'] as const;
/** One of {@link POST_RANKS}. */
export type PostRank = (typeof POST_RANKS)[number];
/** How a tenure began. */
export const TENURE_MODES = [
  'appointment',
  'reappointment',
  'election',
  'rotation',
  'transfer',
  'secondment',
  'acting',
] as const;
/** One of {@link TENURE_MODES}. */
export type TenureMode = (typeof TENURE_MODES)[number];
/**
 * Autonomy class of a public service unit by share of current spending it finances itself
 * (NĐ 60/2021/NĐ-CP art. 9; NĐ 16/2015 before): 1 current and investment, 2 all current, 3 a part, 4 none.
 */
export const AUTONOMY_CLASSES = [1, 2, 3, 4] as const;
/** One of {@link AUTONOMY_CLASSES}. */
export type AutonomyClass = (typeof AUTONOMY_CLASSES)[number];
/** How one unit came from another. */
export type SuccessionRelation =
  | 'consolidate'
  | 'absorb'
  | 'divide'
  | 'split-off'
  | 'convert'
  | 'share-out'
  | 'adjust-boundary';
/** What part of the predecessor went: all, some, a stated fraction in (0, 1), or not said. */
export type Share = 'full' | 'partial' | 'unknown' | number;
/** Use of premises: office (trụ sở), school site (điểm trường), other public use. */
export const PREMISES_USES = ['office', 'school-site', 'service', 'culture', 'other'] as const;
/** One of {@link PREMISES_USES}. */
export type PremisesUse = (typeof PREMISES_USES)[number];
/** Amounts that a unit holds. */
export type AmountKind = 'quota' | 'funding' | 'territory' | 'population';

/** Every aspect, with its key and its value. Keys are tuples of ids; values are plain frozen data. */
export interface Aspects {
  'unit.life': { key: readonly [UnitId]; value: { readonly born: 'established' | 'opening' } };
  'unit.name': {
    key: readonly [UnitId];
    value: { readonly name: string; readonly short?: string };
  };
  'unit.code': { key: readonly [UnitId, CodeSystem]; value: { readonly code: string } };
  'unit.type': {
    key: readonly [UnitId];
    value: { readonly kind: UnitKind; readonly blocs: readonly Bloc[] };
  };
  'unit.superior': { key: readonly [UnitId, Hierarchy]; value: { readonly superior: UnitId } };
  'unit.charter': { key: readonly [UnitId]; value: { readonly text: string } };
  'unit.pilot': { key: readonly [UnitId]; value: { readonly model: string; readonly until?: Day } };
  /** `ratio`: share of current spending self-financed, 0 to 1. */
  'unit.autonomy': {
    key: readonly [UnitId];
    value: { readonly class: AutonomyClass; readonly ratio?: number };
  };
  /** A job-position scheme: how many positions it lists, and how many people they are for. */
  'unit.scheme': {
    key: readonly [UnitId];
    value: { readonly positions: number; readonly places: number };
  };
  /** Hectares. */
  territory: { key: readonly [UnitId]; value: Amount };
  /** Persons. */
  population: { key: readonly [UnitId]; value: Amount };
  /** Persons that may be employed. */
  quota: { key: readonly [UnitId, Pool]; value: Amount };
  /** VND a year. */
  funding: { key: readonly [UnitId, FundingSource]; value: Amount };
  function: {
    key: readonly [FunctionId];
    value: { readonly name: string; readonly field?: string };
  };
  mandate: { key: readonly [FunctionId, UnitId]; value: { readonly role: MandateRole } };
  /** `places`: how many people the post is for. */
  post: {
    key: readonly [PostId];
    value: {
      readonly unit: UnitId;
      readonly title: string;
      readonly rank: PostRank;
      readonly places: number;
    };
  };
  /** Two head posts held by one person (nhất thể hoá chức danh); ids in ascending order. */
  'dual-office': { key: readonly [PostId, PostId]; value: { readonly model: string } };
  /** The unit whose quota a person fills, and in which pool: one person, one quota. */
  person: { key: readonly [PersonId]; value: { readonly unit: UnitId; readonly pool: Pool } };
  /** Where a person is from: the id or name of a locality. */
  'person.origin': { key: readonly [PersonId]; value: { readonly locality: string } };
  /** A person in a post. `concurrent`: in addition to the main post (kiêm nhiệm). */
  tenure: {
    key: readonly [PostId, PersonId];
    value: { readonly mode: TenureMode; readonly concurrent: boolean };
  };
  premises: {
    key: readonly [PremisesId];
    value: { readonly unit: UnitId; readonly name: string; readonly use: PremisesUse };
  };
  /** From predecessor to successor; true from the day of succession on. */
  succession: {
    key: readonly [UnitId, UnitId];
    value: { readonly relation: SuccessionRelation; readonly share: Share };
  };
  /**
   * A part of an amount that an act moved without saying how much. Ends when an act settles it. The amount is the whole
   * that it was part of, which another item may be a part of too; the part is between `least` and `most`.
   */
  'open-item': {
    key: readonly [ItemId];
    value: Amount &
      Range & {
        readonly kind: AmountKind;
        /** The pool or the source, where the kind has them. */
        readonly of: string;
        /** Who gave it to whom. */
        readonly from: UnitId;
        readonly to: readonly UnitId[];
        /** Sums of items that must come to nothing, as the act says that opened them. */
        readonly sums?: readonly Amount[];
      };
  };
  /** A total that somebody published, of a period: `[from, to)`. */
  figure: {
    key: readonly [FigureId];
    value: {
      readonly amount: number;
      readonly of?: number;
      readonly from: Day;
      readonly to: Day;
      readonly note?: string;
    };
  };
}

/** The name of an aspect. */
export type Aspect = keyof Aspects;
/** The key of an aspect. */
export type Key<A extends Aspect = Aspect> = Aspects[A]['key'];
/** The value of an aspect. */
export type Value<A extends Aspect = Aspect> = Aspects[A]['value'];

/** All aspects, parents before what refers to them. */
export const ASPECTS = [
  'unit.life',
  'unit.name',
  'unit.code',
  'unit.type',
  'unit.superior',
  'unit.charter',
  'unit.pilot',
  'unit.autonomy',
  'unit.scheme',
  'territory',
  'population',
  'quota',
  'funding',
  'function',
  'mandate',
  'post',
  'dual-office',
  'person',
  'person.origin',
  'tenure',
  'premises',
  'succession',
  'open-item',
  'figure',
] as const satisfies readonly Aspect[];

/** Aspects that end with the unit they describe: its own attributes, not what it holds. */
export const UNIT_ATTRIBUTES = [
  'unit.name',
  'unit.code',
  'unit.type',
  'unit.superior',
  'unit.charter',
  'unit.pilot',
  'unit.autonomy',
  'unit.scheme',
] as const satisfies readonly Aspect[];

/** The key as one text, `a|b`. Ids never contain a bar. */
export const keyText = (key: readonly string[]): string => {
  const [first = '', second] = key;
  if (second === undefined) return first;
  return key.length === 2 ? `${first}|${second}` : key.join('|');
};

/** Aspect and key as one text, `aspect/a|b`: the name of a timeline. */
export const lineText = (aspect: Aspect, key: readonly string[]): string =>
  `${aspect}/${keyText(key)}`;
