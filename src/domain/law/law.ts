/**
 * The law as data. A rule says of which units something is measured, against which limit, from when to when, by which
 * instrument, and how sure that is. What is measured is code, told once under {@link MEASURES}.
 */
import type { Both } from '../both.ts';
import type { Tier, UnitKind } from '../register/kinds.ts';
import type { AutonomyClass } from '../register/vocabulary.ts';
import type { Day } from '../time/day.ts';
import type { Mark } from './mark.ts';
import type { MeasureName } from './measures.ts';

/** What a measure is compared with. */
export type Limit =
  | { readonly op: '<=' | '>=' | '>' | '='; readonly value: number }
  /** The limit depends on another measure: that of the first band that it is not above. */
  | {
      readonly op: '<=' | '>=';
      readonly by: MeasureName;
      readonly bands: readonly (readonly [upTo: number, value: number])[];
    }
  /** The limit is another measure of the unit. */
  | { readonly op: '<='; readonly of: MeasureName }
  /** The limit depends on the class of the area (loại I, II, III), as it was recorded. */
  | {
      readonly op: '<=' | '>=';
      readonly classes: readonly [first: number, second: number, third: number];
    };

/** Whom a rule is about. */
export interface Scope {
  /** Kinds of unit. */
  readonly kinds: readonly UnitKind[];
  /** Tiers of the areas that they serve, or that they are; any where nothing is said. */
  readonly tiers?: readonly Tier[];
  /** Kinds of the unit directly above: a department stands under a committee, a division of one under a department. */
  readonly under?: readonly UnitKind[];
  /** Autonomy classes of service units. */
  readonly autonomy?: readonly AutonomyClass[];
  /** Only what was founded while the rule was in force. */
  readonly founded?: true;
}

/** What is done to a unit that its people have a say in. */
export type Reorganising =
  | 'consolidate'
  | 'absorb'
  | 'divide'
  | 'split-off'
  | 'share-out'
  | 'dissolve'
  | 'adjust-boundary'
  | 'rename';

/** A rule of law. */
export interface LawRule {
  /** `CM-13`. */
  readonly code: string;
  readonly title: Both;
  readonly scope: Scope;
  readonly measure: MeasureName;
  readonly limit: Limit;
  /** It is asked of these operations on such a unit, on the day on which the act is signed, and of no unit by itself. */
  readonly asked?: readonly Reorganising[];
  /** In force from this day. */
  readonly from: Day;
  /** The first day on which it is not; none where it is in force as far as known. */
  readonly to?: Day;
  /** For how many years after a reorganisation what breaks it is tolerated, and by which instrument. */
  readonly grace?: { readonly years: number; readonly cites: string };
  /** The instrument, as written: `NĐ 37/2014/NĐ-CP Điều 8`. */
  readonly cites: string;
  readonly mark: Mark;
  /** Read against the text of the instrument. What is not verified warns and never stops an act. */
  readonly verified?: true;
}

/** A rule of law that cannot be checked yet. */
export interface Unchecked {
  readonly code: string;
  readonly title: Both;
  readonly from: Day;
  readonly to?: Day;
  readonly cites: string;
  readonly mark: Mark;
  /** What the register does not have, or why a person has to look. */
  readonly lacks: Both;
  /** A person has to look, whatever the register has. */
  readonly human?: true;
}

/** Rules of one field. */
export interface LawPack {
  readonly pack: string;
  readonly title: Both;
  readonly rules: readonly LawRule[];
  readonly unchecked: readonly Unchecked[];
}

/** What is found of a rule and a unit on a day. */
export type Verdict =
  | { readonly is: 'ok'; readonly value: number; readonly may: number }
  | { readonly is: 'breach'; readonly value: number; readonly may: number }
  | { readonly is: 'in-grace'; readonly value: number; readonly may: number; readonly until: Day }
  | { readonly is: 'missing-data'; readonly value?: number }
  | { readonly is: 'not-applicable' };
