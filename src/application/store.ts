/** What the application asks of a store of registers: acts, entries as known at an instant, one way to write. */
import type { Asked } from './asked.ts';
import type { Scope } from './scope.ts';
import type { Act } from '../domain/acts/act.ts';
import type { DraftWrite } from './draft-store.ts';
import type { RegisterId } from './register-id.ts';
import type { Aspect, Key, Value } from '../domain/register/aspects.ts';
import type { Entry } from '../domain/register/entry.ts';
import type { ActId } from '../domain/register/ids.ts';
import type { MemoryFacts } from '../domain/register/memory-facts.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Period } from '../domain/time/period.ts';

export type { RegisterId } from './register-id.ts';

/** A register and where it stands. */
export interface RegisterInfo extends Head {
  readonly id: RegisterId;
  readonly title: string;
}

/** Where a register stands: what a writer must have seen. */
export interface Head {
  /** Number of acts recorded; the next one gets `version + 1` as its place. */
  readonly version: number;
  /** Hash of the last act recorded, the genesis hash where there is none. */
  readonly hash: string;
  /** When the last act was recorded. The next one must be recorded later. */
  readonly recorded?: Instant;
}

/** One act as recorded. */
export interface Recorded {
  readonly act: Act;
  /** Place in the order of record, from 1. */
  readonly seq: number;
  readonly recorded: Instant;
  /** SHA-256, hexadecimal, of the canonical JSON of `{act, previous, recorded, seq}`. */
  readonly hash: string;
  readonly previous: string;
  /** The act that undid it. */
  readonly undone?: ActId;
}

/** One act with what it does. */
export interface ActCommit {
  readonly act: Act;
  /** Later than the act before it. */
  readonly recorded: Instant;
  readonly added: readonly Entry[];
  readonly retracted: readonly Entry[];
}

/** Acts with what they do, in order, to be recorded whole or not at all. */
export interface Commit {
  readonly register: RegisterId;
  /** The version the entries of the first act were computed on. */
  readonly expected: number;
  readonly acts: readonly ActCommit[];
  /** The draft that an act comes from, written in the same transaction. */
  readonly draft?: DraftWrite;
}

/** The new version, or the one the register has instead of the one expected. */
export type CommitResult = { readonly ok: number } | { readonly conflict: number };

/** A stretch of the record of acts. */
export interface ActPage {
  /** Places from here, exclusive: after it, or before it where `order` is `newest`. */
  readonly from?: number;
  /** Acts at most. Default: 100. */
  readonly limit?: number;
  /** Default: `oldest`. */
  readonly order?: 'oldest' | 'newest';
}

/** What has been recorded since an instant. */
export interface Since {
  /** Entries that stand now and did not then. */
  readonly added: readonly Entry[];
  /** Entries that stood then and do not now. */
  readonly retracted: readonly Entry[];
}

/** An entry with the record interval `[recordedFrom, recordedTo)` in which the register believes it. */
export interface JournalEntry {
  readonly entry: Entry;
  /** Place of the act that recorded it. */
  readonly version: number;
  readonly recordedFrom: Instant;
  /** `infinity` while it stands. */
  readonly recordedTo: Instant;
  /** Place of the act that retracted it. */
  readonly retractedBy?: number;
}

/** A fact as the store keeps it, ready to be read by day: valid over `[from, to)`, known over `[knownFrom, knownTo)`. */
export interface FactRow<A extends Aspect = Aspect> extends Period {
  readonly aspect: A;
  readonly key: Key<A>;
  readonly value: Value<A>;
  readonly act: ActId;
  readonly article: string;
  readonly knownFrom: Instant;
  /** `infinity` for what is believed now. */
  readonly knownTo: Instant;
}

/** Where what a store keeps differs from what the acts make, or from what it was sealed as. */
export type Discrepancy =
  | {
      readonly code: 'row-missing' | 'row-surplus' | 'seal-broken';
      readonly table: string;
      readonly row: string;
    }
  | {
      readonly code: 'row-differs';
      readonly table: string;
      readonly row: string;
      readonly columns: readonly string[];
    };

/** A store of registers. Asking for a register that it has not throws {@link file://./store-errors.ts}. */
export interface Store {
  /** No other process can write to it while it is open. */
  readonly exclusive: boolean;
  registers(): Promise<readonly RegisterInfo[]>;
  /** Makes an empty register; false where the id is taken. */
  createRegister(id: RegisterId, title: string): Promise<boolean>;
  head(register: RegisterId): Promise<Head>;
  /** The entries as known at an instant. `asked`: what was loaded before, for a scope that grows. */
  load(
    register: RegisterId,
    scope: Scope,
    known: Instant | 'now',
    asked?: Asked,
  ): Promise<MemoryFacts>;
  /** How the entries that stand now differ from those known at an instant. */
  since(register: RegisterId, known: Instant): Promise<Since>;
  acts(register: RegisterId, page?: ActPage): Promise<readonly Recorded[]>;
  act(register: RegisterId, id: ActId): Promise<Recorded | undefined>;
  /** Acts that carry this number, however it is written, in order of record: issuers number by themselves, so there may be several. */
  actsByNumber(register: RegisterId, number: string): Promise<readonly Recorded[]>;
  /** The entries that stand on an act now, or on some operations of it by their places, in order of record. */
  entriesOf(register: RegisterId, act: ActId, steps?: readonly number[]): Promise<readonly Entry[]>;
  /** Whether anything that one of these acts did has been taken back or worked out again since. */
  restated(register: RegisterId, acts: readonly ActId[]): Promise<boolean>;
  /**
   * Records acts with their entries: all or nothing.
   * @throws IntegrityViolation where facts would refer to what does not exist, overlap or name an act twice.
   */
  commit(commit: Commit): Promise<CommitResult>;
  /**
   * The entries that do not stand any more, in order of record, of every timeline that ever named a thing of this id: corrected,
   * undone, worked out anew.
   */
  takenBack(register: RegisterId, id: string): Promise<readonly JournalEntry[]>;
  /** Every entry ever recorded, retracted ones included, in order of record. */
  journal(register: RegisterId): AsyncIterable<JournalEntry>;
  /** Every fact kept of an aspect, superseded ones included, in no particular order. */
  factRows<A extends Aspect>(register: RegisterId, aspect: A): AsyncIterable<FactRow<A>>;
  /**
   * Compares everything it keeps of a register, column by column, with what recording these acts from the first on makes;
   * and what follows from no act (drafts, roles, the trail) with what it was sealed as.
   */
  discrepancies(
    register: RegisterId,
    acts: readonly Recorded[],
    commits: readonly ActCommit[],
  ): AsyncIterable<Discrepancy>;
  close(): Promise<void>;
}
