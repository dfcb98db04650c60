/** What checks and operations have to say: values with a code and subjects, worded at the edge. */
import type { EndKind } from '../register/entry.ts';
import type { ActId, ItemId, PersonId, PostId, Ref, UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Says, Severity } from '../rules/rule.ts';
import type { HoldingRef, Placement } from './holding.ts';

/** Somewhere a holding could go. */
export type Destination =
  | { readonly to: UnitId; readonly why: 'successor' | 'counterpart' | 'superior' }
  | { readonly end: 'abolished' | 'returned' | 'retired' | 'surplus' | 'reallocated' };

/** A rule of a pack is broken. */
export interface Broken {
  readonly code: 'rule';
  readonly pack: string;
  /** Its code in the pack. */
  readonly rule: string;
  readonly subject: Ref;
  readonly says: Says;
  readonly over: Period;
  /** Tolerated until this day, on which it must be mended. */
  readonly until?: Day;
}

/** What is found. */
export type Problem =
  | { readonly code: 'unknown'; readonly subject: Ref }
  /** The thing ended before, on a day, by article `by` of this act or of another. */
  | {
      readonly code: 'no-more';
      readonly subject: Ref;
      readonly act?: ActId;
      readonly by: string;
      readonly day: Day;
    }
  /** The thing begins only later or by a later article: on a day, by article `by` of this act or of another. */
  | {
      readonly code: 'not-yet';
      readonly subject: Ref;
      readonly act?: ActId;
      readonly by: string;
      readonly day: Day;
    }
  | { readonly code: 'exists-already'; readonly subject: Ref }
  /** A unit is to give to itself or go into itself, or is named twice among those that go. */
  | { readonly code: 'same-unit'; readonly unit: UnitId }
  /** A post is to be one office with itself. */
  | { readonly code: 'same-post'; readonly post: PostId }
  /** An operation would leave everything as it is. */
  | { readonly code: 'does-nothing'; readonly operation: string }
  /** One holding is to go to two places. */
  | {
      readonly code: 'placed-twice';
      readonly holding: HoldingRef;
      readonly places: readonly [Placement, Placement];
    }
  /** A unit is to give more of an amount than it has. */
  | {
      readonly code: 'more-than-held';
      readonly holding: HoldingRef;
      readonly unit: UnitId;
      readonly held: number;
      readonly stated: number;
    }
  | { readonly code: 'absent'; readonly subject: Ref; readonly needed: Ref; readonly over: Period }
  | {
      readonly code: 'unplaced';
      readonly holding: HoldingRef;
      readonly unit: UnitId;
      readonly over: Period;
      readonly destinations: readonly Destination[];
    }
  /** The unit has no function of this field. */
  | { readonly code: 'field-empty'; readonly field: string; readonly unit: UnitId }
  | Broken
  /** A rule of law is broken by what a unit is on a day. */
  | {
      readonly code: 'law';
      readonly rule: string;
      readonly subject: Ref;
      readonly value: number;
      readonly may: number;
      readonly day: Day;
      /** Tolerated until then. */
      readonly until?: Day;
    }
  /** A rule about acts is broken. */
  | { readonly code: 'act-rule'; readonly rule: string; readonly says: Says }
  | { readonly code: 'not-held'; readonly holding: HoldingRef; readonly unit: UnitId }
  /** A holding of this kind has no such end. */
  | {
      readonly code: 'end-unfit';
      readonly holding: HoldingRef;
      readonly end: EndKind;
      readonly fits: readonly EndKind[];
    }
  /** Something is handed over, and to whom is not said. */
  | { readonly code: 'end-nowhere'; readonly holding: HoldingRef }
  | {
      readonly code: 'share-unknown';
      readonly item: ItemId;
      readonly holding: HoldingRef;
      readonly from: UnitId;
      readonly to: readonly UnitId[];
    }
  /** How big an open part is follows from an amount that the same act states. */
  | { readonly code: 'share-follows'; readonly item: ItemId; readonly amount: number }
  /** There is no such open item on the day. */
  | { readonly code: 'item-unknown'; readonly item: ItemId }
  /** A unit is to get a share of an open item that it has no part in. */
  | { readonly code: 'not-party'; readonly item: ItemId; readonly unit: UnitId }
  /** An open item cannot be of this size. */
  | {
      readonly code: 'item-bounds';
      readonly item: ItemId;
      readonly least: number;
      readonly most: number;
      readonly stated: number;
    }
  /** Were an item of this size, a unit would have had less than nothing. */
  | {
      readonly code: 'below-zero';
      readonly holding: HoldingRef;
      readonly day: Day;
      readonly amount: number;
    }
  /** A unit is shared out, and somebody has to get what is left. */
  | {
      readonly code: 'left-over';
      readonly holding: HoldingRef;
      readonly unit: UnitId;
      readonly left: number;
    }
  | { readonly code: 'share-mismatch'; readonly total: number; readonly stated: number }
  | {
      readonly code: 'later-record';
      readonly line: string;
      readonly act: ActId;
      readonly from: Day;
    }
  /** An article that takes effect later leaves another amount than it did. */
  | {
      readonly code: 'later-changes';
      readonly act: ActId;
      readonly holding: HoldingRef;
      readonly day: Day;
      readonly was: number;
      readonly is: number;
    }
  /** An article that takes effect later could not do what it says any more. */
  | { readonly code: 'later-breaks'; readonly act: ActId; readonly problems: readonly Finding[] }
  /** The act rests on one that the register has not. */
  | { readonly code: 'basis-unknown'; readonly act: ActId }
  /** The act rests on one that was signed after it. */
  | { readonly code: 'basis-later'; readonly act: ActId; readonly signed: Day }
  /** The unit that issues the act did not live on the day it was signed. */
  | { readonly code: 'issuer-not-then'; readonly unit: UnitId; readonly day: Day }
  /** An article takes effect before the act was signed. */
  | { readonly code: 'effect-before-signing'; readonly day: Day; readonly signed: Day }
  /** The act is to be signed on a day that is not yet. */
  | { readonly code: 'signed-ahead'; readonly signed: Day; readonly today: Day }
  /** The sheets of a place do not add up: more came back than were issued, or the like. */
  | { readonly code: 'vote-counts'; readonly place: UnitId }
  /** A period ends before it begins. */
  | { readonly code: 'period-turned'; readonly from: Day; readonly to: Day }
  /** A deadline that is over on the day it is set. */
  | { readonly code: 'deadline-past'; readonly until: Day; readonly day: Day }
  /** A warning is accepted that nothing gives. */
  | { readonly code: 'answers-nothing'; readonly finding: string }
  /** A draft does nothing yet. */
  | { readonly code: 'draft-empty' }
  /** An article of a draft has no text for people. */
  | { readonly code: 'no-wording' }
  /** A draft rests on nothing. */
  | { readonly code: 'no-basis' }
  /** A limit is given of a rule that is not to be applied. */
  | { readonly code: 'limit-idle'; readonly rule: string; readonly limit: number }
  | { readonly code: 'act-unknown'; readonly act: ActId }
  | { readonly code: 'act-exists'; readonly act: ActId }
  | { readonly code: 'number-in-use'; readonly number: string; readonly act: ActId }
  /** The article has no operation of this number, or has it no more. */
  | {
      readonly code: 'operation-unknown';
      readonly act: ActId;
      readonly wanted: number;
      readonly article: string;
    }
  /** One operation is corrected to several. */
  | { readonly code: 'one-operation'; readonly wanted: number }
  /** The person is not in the post. */
  | { readonly code: 'not-in-post'; readonly person: PersonId; readonly post: PostId }
  /** A correction says neither what should have been said nor which fields of one operation, or both. */
  | { readonly code: 'correction-unclear' }
  /** Fields are corrected of an operation that is another one. */
  | {
      readonly code: 'operation-other';
      readonly wanted: number;
      readonly is: string;
      readonly said: string;
    }
  | { readonly code: 'article-unknown'; readonly act: ActId; readonly wanted: string }
  | { readonly code: 'undone-already'; readonly act: ActId }
  | { readonly code: 'undo-of-undo'; readonly act: ActId };

/** A problem with how grave it is and which article of the act raises it, where one does. */
export type Finding = Problem & {
  readonly severity: Severity;
  readonly article?: string;
  /** Why the act accepts it, where it does. */
  readonly accepted?: string;
};

/** The code by which an act answers a finding: that of the rule, where it tells of one. */
export const answerCode = (finding: Finding): string =>
  'rule' in finding ? finding.rule : finding.code;

/** Whether findings stop an act. */
export const blocks = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.severity === 'error');

/** Each finding once: what many entries miss is missing once. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
