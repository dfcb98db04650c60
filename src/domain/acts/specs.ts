/** Parts that operations are made of: things to be, and how reshaped units give what they hold. */
import type {
  AutonomyClass,
  FundingSource,
  Hierarchy,
  MandateRole,
  Pool,
  PostRank,
  PremisesUse,
} from '../register/aspects.ts';
import type { FunctionId, PostId, PremisesId, UnitId } from '../register/ids.ts';
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
export interface Moves {
  /** `follows`: everything that serves the source goes to the receiver's counterparts unless placed otherwise. */
  readonly everything?: 'follows';
  readonly placements?: readonly Placement[];
}
