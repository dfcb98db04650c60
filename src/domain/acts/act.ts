/** Acts (văn bản): the only way into a register. */
import type { Source } from '../register/entry.ts';
import type { ActId, UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Operation } from '../operations/operation.ts';

/** Types of act, by the abbreviations that numbers carry where there is one. */
export const ACT_TYPES = [
  'law',
  'resolution',
  'decree',
  'decision',
  'conclusion',
  'regulation',
  'plan',
  'circular',
  'letter',
  'report',
  'opening-balance',
  'correction',
  'undo',
] as const;

/** A type of act. */
export type ActType = (typeof ACT_TYPES)[number];

/** What an act rests on (căn cứ): another act of the register, or a citation. */
export type Basis = { readonly act: ActId } | { readonly cite: string };

/** Why a warning about an act is accepted: an error cannot be. */
export interface Answer {
  /** Code of the finding, or of the rule that it tells of. */
  readonly finding: string;
  readonly because: string;
}

/** An article of an act, with what it does. */
export interface Article {
  readonly number: string;
  readonly text?: string;
  /** Where the article takes effect on another day than the act. */
  readonly effect?: Day;
  /** Where the article comes from another source than the act. */
  readonly source?: Source;
  /** Warnings that the article accepts, each with its reason. */
  readonly accepts?: readonly Answer[];
  readonly operations: readonly Operation[];
}

/** An act. */
export interface Act {
  readonly id: ActId;
  readonly type: ActType;
  /** As printed: `12/QĐ-UBND` of a State body, `12-QĐ/TU` of a Party body; absent where it is not known. */
  readonly number?: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuerUnit?: UnitId;
  readonly signer?: string;
  readonly signed: Day;
  readonly effect: Day;
  readonly basis: readonly Basis[];
  readonly source: Source;
  readonly articles: readonly Article[];
}

/** The day an article takes effect. */
export const effectOf = (act: Act, article: Article): Day => article.effect ?? act.effect;
