/**
 * The closed union of operations: everything an act can do to a register. Plain values; enacting, wording
 * and printing are visitors over them.
 */
import type {
  AutonomyClass,
  FundingSource,
  Hierarchy,
  MandateRole,
  Pool,
  PostRank,
  PremisesUse,
  TenureMode,
} from '../register/aspects.ts';
import type { NamedEnd } from '../register/entry.ts';
import type {
  ActId,
  FigureId,
  FunctionId,
  ItemId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../register/ids.ts';
import type { Bloc, UnitKind } from '../register/kinds.ts';
import type { Day } from '../time/day.ts';
import type { HoldingRef, Placement } from './holding.ts';

/** A function as an establishing act writes it. */
export interface FunctionSpec {
  readonly function: FunctionId;
  /** Needed where the register does not know the function yet. */
  readonly name?: string;
  readonly field?: string;
  readonly role?: MandateRole;
}

/** A post as an establishing act writes it. */
export interface PostSpec {
  readonly post: PostId;
  readonly title: string;
  readonly rank: PostRank;
  readonly places?: number;
}

/** Premises as an establishing act writes them. */
export interface PremisesSpec {
  readonly premises: PremisesId;
  readonly name: string;
  readonly use: PremisesUse;
}

/** A unit to be. */
export interface UnitSpec {
  readonly unit: UnitId;
  readonly name: string;
  readonly short?: string;
  readonly kind: UnitKind;
  /** By default the bloc of the kind. */
  readonly blocs?: readonly Bloc[];
  readonly code?: string;
  readonly orgCode?: string;
  /** The administrative superior. */
  readonly superior?: UnitId;
  readonly superiors?: Readonly<Partial<Record<Hierarchy, UnitId>>>;
  readonly pilot?: { readonly model: string; readonly until?: Day };
  readonly charter?: string;
  readonly autonomy?: { readonly class: AutonomyClass; readonly ratio?: number };
  readonly quota?: Readonly<Partial<Record<Pool, number>>>;
  readonly funding?: Readonly<Partial<Record<FundingSource, number>>>;
  /** Hectares. */
  readonly area?: number;
  readonly population?: number;
  readonly functions?: readonly FunctionSpec[];
  readonly posts?: readonly PostSpec[];
  readonly premises?: readonly PremisesSpec[];
}

/** What a reshaped unit gives: all it holds, only some of it, or all but some. */
export interface MergeSource {
  readonly unit: UnitId;
  /** Only these go; the unit lives on unless a later source says `rest`. */
  readonly only?: readonly HoldingRef[];
  /** All but these go; what stays is for a later source. */
  readonly except?: readonly HoldingRef[];
  /** What is left goes, and the unit ends: "phần còn lại". */
  readonly rest?: boolean;
}

/** Clauses common to operations that move a whole unit's holdings. */
interface Moves {
  /** `follows`: everything that serves the source goes to the receiver's counterparts unless placed otherwise. */
  readonly everything?: 'follows';
  readonly placements?: readonly Placement[];
}

export interface Establish extends UnitSpec {
  readonly op: 'establish';
  /** Whether the act finds the unit in being: an opening balance. */
  readonly opening?: boolean;
}
export interface Consolidate extends Moves {
  readonly op: 'consolidate';
  readonly sources: readonly MergeSource[];
  readonly into: UnitSpec;
  /** Bodies of the new unit that receive those of its sources, by kind. */
  readonly bodies?: readonly UnitSpec[];
}
export interface Absorb extends Moves {
  readonly op: 'absorb';
  readonly unit: UnitId;
  readonly into: UnitId;
}
export interface Divide extends Moves {
  readonly op: 'divide';
  readonly unit: UnitId;
  readonly into: readonly UnitSpec[];
}
export interface SplitOff {
  readonly op: 'split-off';
  readonly from: UnitId;
  readonly into: UnitSpec;
  readonly placements?: readonly Placement[];
}
export interface Dissolve {
  readonly op: 'dissolve';
  readonly unit: UnitId;
  readonly placements?: readonly Placement[];
}
export interface Rename {
  readonly op: 'rename';
  readonly unit: UnitId;
  readonly name: string;
  readonly short?: string;
}
export interface ChangeSuperior {
  readonly op: 'change-superior';
  readonly unit: UnitId;
  readonly hierarchy?: Hierarchy;
  /** `null`: no superior in this hierarchy any more. */
  readonly superior: UnitId | null;
}
export interface Convert {
  readonly op: 'convert';
  readonly unit: UnitId;
  readonly kind: UnitKind;
  readonly blocs?: readonly Bloc[];
  readonly name?: string;
}
export interface Recharter {
  readonly op: 're-charter';
  readonly unit: UnitId;
  readonly charter: string;
  readonly functions?: readonly FunctionSpec[];
}
export interface TransferFunction {
  readonly op: 'transfer-function';
  readonly function: FunctionId;
  readonly from: UnitId;
  readonly to: UnitId;
  readonly role?: MandateRole;
  /** The giver goes on in support. */
  readonly keepsSupport?: boolean;
}
export interface MoveHoldings {
  readonly op: 'move-holdings';
  readonly from: UnitId;
  readonly placements: readonly Placement[];
}
export interface OpenPremises extends PremisesSpec {
  readonly op: 'open-premises';
  readonly unit: UnitId;
}
export interface ClosePremises {
  readonly op: 'close-premises';
  readonly premises: PremisesId;
  readonly end: NamedEnd;
}
export interface TransferPremises {
  readonly op: 'transfer-premises';
  readonly premises: PremisesId;
  readonly to: UnitId;
}
export interface AssignQuota {
  readonly op: 'assign-quota';
  readonly unit: UnitId;
  readonly pool: Pool;
  readonly number: number;
}
export interface SetFunding {
  readonly op: 'set-funding';
  readonly unit: UnitId;
  readonly source: FundingSource;
  /** VND a year. */
  readonly amount: number;
}
export interface SetAutonomy {
  readonly op: 'set-autonomy';
  readonly unit: UnitId;
  readonly class: AutonomyClass;
  readonly ratio?: number;
}
export interface ApproveScheme {
  readonly op: 'approve-scheme';
  readonly unit: UnitId;
  readonly posts: readonly PostSpec[];
}
export interface CreatePost extends PostSpec {
  readonly op: 'create-post';
  readonly unit: UnitId;
}
export interface AbolishPost {
  readonly op: 'abolish-post';
  readonly post: PostId;
}
export interface Engage {
  readonly op: 'engage';
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly pool: Pool;
  /** Home locality: id of a unit, or its name where it is outside the register. */
  readonly origin?: string;
}
export interface Appoint {
  readonly op: 'appoint';
  readonly person: PersonId;
  readonly post: PostId;
  readonly mode: TenureMode;
  readonly concurrent?: boolean;
}
export interface Relieve {
  readonly op: 'relieve';
  readonly person: PersonId;
  /** One post; without it, all of them. */
  readonly post?: PostId;
  readonly end: NamedEnd;
  /** The person leaves the apparatus too. */
  readonly leaves?: boolean;
}
export interface UnifyOffices {
  readonly op: 'unify-offices';
  readonly posts: readonly [PostId, PostId];
  readonly model: string;
}
export interface AdjustBoundary {
  readonly op: 'adjust-boundary';
  readonly from: UnitId;
  readonly to: UnitId;
  /** Hectares. `unknown` opens an item. */
  readonly area?: number | 'unknown';
  readonly population?: number | 'unknown';
  readonly units?: readonly UnitId[];
}
export interface SettleItem {
  readonly op: 'settle-item';
  readonly item: ItemId;
  readonly shares: readonly { readonly unit: UnitId; readonly amount: number }[];
}
export interface PublishFigure {
  readonly op: 'publish-figure';
  readonly figure: FigureId;
  readonly value: number;
  readonly of?: number;
  readonly from: Day;
  readonly to: Day;
  readonly note?: string;
}
export interface Correct {
  readonly op: 'correct';
  readonly act: ActId;
  readonly article: string;
  /** What the article should have said. */
  readonly operations: readonly Operation[];
}
export interface Undo {
  readonly op: 'undo';
  readonly act: ActId;
}

/** An operation. */
export type Operation =
  | Establish
  | Consolidate
  | Absorb
  | Divide
  | SplitOff
  | Dissolve
  | Rename
  | ChangeSuperior
  | Convert
  | Recharter
  | TransferFunction
  | MoveHoldings
  | OpenPremises
  | ClosePremises
  | TransferPremises
  | AssignQuota
  | SetFunding
  | SetAutonomy
  | ApproveScheme
  | CreatePost
  | AbolishPost
  | Engage
  | Appoint
  | Relieve
  | UnifyOffices
  | AdjustBoundary
  | SettleItem
  | PublishFigure
  | Correct
  | Undo;

/** The name of an operation. */
export type OperationName = Operation['op'];
