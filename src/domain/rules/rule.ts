/**
 * Rules as data. A rule says what is measured and what is to be said where the measure finds something; packs hold rules of
 * one origin. What a rule measures is code, told once under {@link MEASURES}; everything else about it is a line in a pack.
 */
import type { Both } from '../both.ts';
import type { Aspect } from '../register/aspects.ts';
import type { Facts } from '../register/facts.ts';
import type { Ref, RefKind } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Touched } from './touched.ts';

/** An error stops the act; a warning must be read; a notice is for information. */
export type Severity = 'error' | 'warning' | 'notice';

/** A value in what a rule says: a thing, things, a number, a word of a closed list, or text as it stands. */
export type Told =
  | number
  | Ref
  | readonly Ref[]
  | {
      readonly list: 'pool' | 'hierarchy' | 'kind' | 'appointmentStep' | 'votingBody';
      readonly word: string;
    }
  | { readonly text: string }
  | { readonly both: Both }
  | { readonly day: Day };

/** What a rule says, by the names in its text. */
export type Says = Readonly<Record<string, Told>>;

/** What a measure finds: of what, what there is to say, and on which days. */
export interface Breach {
  readonly subject: Ref;
  readonly says: Says;
  readonly over: Period;
}

/** Finds what is broken among what a draft touches. */
export interface Measure {
  /** What it is about. */
  readonly about: RefKind;
  /** Aspects it reads: a part of a register that has them of its subjects is enough. */
  readonly sees: readonly Aspect[];
  readonly find: (facts: Facts, touched: readonly Touched[]) => readonly Breach[];
}

/** For how long a rule tolerates what breaks it, and since when it counts. */
export interface Grace {
  /** `reorganisation`: since another unit last went into this one, wholly or in part. */
  readonly after: 'reorganisation';
  readonly years: number;
  /** By what law. */
  readonly cites: Both;
}

/** One rule. `M`: the names of measures. */
export interface Rule<M extends string = string> {
  /** Its name in its pack and in what it finds. */
  readonly code: string;
  readonly measure: M;
  readonly severity: Severity;
  /** What it stands on. */
  readonly cites: Both;
  /** In force from this day; from the first where it has none. */
  readonly from?: Day;
  /** In force until this day, which is the first without it. */
  readonly to?: Day;
  readonly grace?: Grace;
  /** What it says, with `{names}` of values; `{subject}` and `{over}` are always there. */
  readonly says: Both;
}

/** Rules of one origin. */
export interface Pack<M extends string = string> {
  readonly pack: string;
  readonly title: Both;
  readonly rules: readonly Rule<M>[];
}
