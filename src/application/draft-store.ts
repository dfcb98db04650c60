/** What the application asks of a store of drafts. */
import type { Act } from '../domain/acts/act.ts';
import type { Operation } from '../domain/operations/operation.ts';
import type { DraftStatus, Step } from '../domain/drafting/workflow.ts';
import type { ActId, PostId } from '../domain/register/ids.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AccountId } from './identity-store.ts';
import type { RegisterId } from './register-id.ts';

/** The register that a draft was written on. */
export interface Base {
  readonly version: number;
  readonly known: Instant;
}

/** A draft. */
export interface Draft {
  readonly id: number;
  /** Counts the writes to it: whoever writes says which one they have seen. */
  readonly revision: number;
  readonly status: DraftStatus;
  readonly act: Act;
  /** Posts that the drafters have looked at and leave as they are. */
  readonly kept: readonly PostId[];
  readonly base: Base;
  /** Everybody who has written in it. */
  readonly authors: readonly AccountId[];
  /** Who has appraised or approved it since it was last submitted. */
  readonly deciders: readonly AccountId[];
  /** The register on which it was approved; kept until it is returned. */
  readonly approved?: Base;
  /** Events so far. */
  readonly said: number;
  /** The draft that this one is an alternative to. */
  readonly branchOf?: number;
  /** The act that it became. */
  readonly promulgatedAs?: ActId;
  readonly created: Instant;
  readonly changed: Instant;
}

/** Kinds of event of a draft beside its steps. */
export type DraftEventKind =
  | 'created'
  | 'saved'
  | 'rebased'
  | 'comment'
  | 'suggestion'
  | 'accepted'
  | 'resolved'
  | Step;

/** Something that happened to a draft or was said about it. */
export interface DraftEvent {
  readonly at: Instant;
  readonly account: AccountId;
  readonly kind: DraftEventKind;
  readonly note?: string;
  /** What it is about: a thing (`post:…`), a field, an article. */
  readonly subject?: string;
  /** Of a suggestion: operations that the draft might take in. */
  readonly operations?: readonly Operation[];
  /** The event that this one accepts, resolves or answers. */
  readonly answers?: number;
}

/** An event as kept: its place in the draft, and who it was. */
export interface KeptEvent extends DraftEvent {
  readonly place: number;
  readonly display: string;
}

/** A write to a draft: the parts that change, and the event that says so. */
export interface DraftWrite {
  readonly id: number;
  /** The revision that the writer has seen. */
  readonly expected: number;
  readonly status?: DraftStatus;
  readonly act?: Act;
  readonly kept?: readonly PostId[];
  readonly base?: Base;
  readonly authors?: readonly AccountId[];
  readonly deciders?: readonly AccountId[];
  readonly approved?: Base;
  readonly promulgatedAs?: ActId;
  readonly event: DraftEvent;
}

/** A draft to be made. */
export type NewDraft = Pick<Draft, 'act' | 'kept' | 'base' | 'authors' | 'branchOf'> & {
  readonly event: DraftEvent;
};

/** A store of drafts. */
export interface DraftStore {
  /** Newest change first. */
  drafts(register: RegisterId): Promise<readonly Draft[]>;
  draft(register: RegisterId, id: number): Promise<Draft | undefined>;
  /** Gives the number of the new draft. */
  createDraft(register: RegisterId, draft: NewDraft): Promise<number>;
  /** The new revision; `undefined` where somebody has written meanwhile. */
  writeDraft(register: RegisterId, write: DraftWrite): Promise<number | undefined>;
  /** Adds an event that changes nothing of the draft itself. Gives its place. */
  addEvent(register: RegisterId, draft: number, event: DraftEvent): Promise<number>;
  events(register: RegisterId, draft: number): Promise<readonly KeptEvent[]>;
}
