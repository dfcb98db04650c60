/** One register in memory: its acts and its journal. */
import { GENESIS, link, undoneBy } from '../../application/chain.ts';
import { IntegrityViolation } from '../../application/store-errors.ts';
import type {
  ActCommit,
  Commit,
  CommitResult,
  Head,
  JournalEntry,
  Recorded,
} from '../../application/store.ts';
import { lineText } from '../../domain/register/aspects.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { ActId } from '../../domain/register/ids.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { MemoryFacts } from '../../domain/register/memory-facts.ts';
import { checkExistence } from '../../domain/rules/existence.ts';
import { type Touched, touchedBy } from '../../domain/rules/touched.ts';
import { type Instant, STILL } from '../../domain/time/instant.ts';
import { sha256 } from '../hash.ts';

const identity = (e: Entry): string =>
  `${lineText(e.aspect, e.key)} ${e.act} ${e.article} ${e.step} ${e.ordinal} ${e.day}`;

const knownAt = (row: JournalEntry, known: Instant | 'now'): boolean =>
  known === 'now' ? row.recordedTo === STILL : row.recordedFrom <= known && known < row.recordedTo;

const checkReferences = (facts: MemoryFacts, touched: readonly Touched[]): void => {
  const [found] = checkExistence(facts, touched);
  if (found) throw new IntegrityViolation(found.code, found);
};

/** A register's record, changed only by {@link MemoryRegister.commit}. */
export class MemoryRegister {
  readonly title: string;
  #acts: readonly Recorded[] = [];
  #journal: readonly JournalEntry[] = [];
  /** The entries known now, until something is recorded. Not to be changed. */
  #now: MemoryFacts | undefined;

  constructor(title: string) {
    this.title = title;
  }

  get head(): Head {
    const last = this.#acts.at(-1);
    return last
      ? { version: last.seq, hash: last.hash, recorded: last.recorded }
      : { version: 0, hash: GENESIS };
  }

  get acts(): readonly Recorded[] {
    return this.#acts;
  }

  get journal(): readonly JournalEntry[] {
    return this.#journal;
  }

  /** The entries known now, to be read only. */
  get factsNow(): Facts {
    return (this.#now ??= this.factsAt('now'));
  }

  /** The entries known at an instant. */
  factsAt(known: Instant | 'now'): MemoryFacts {
    return new MemoryFacts(this.#journal.filter((r) => knownAt(r, known)).map((r) => r.entry));
  }

  commit({ expected, acts }: Commit): CommitResult {
    const { version } = this.head;
    if (version !== expected) return { conflict: version };
    const [before, journal] = [this.#acts, this.#journal];
    this.#now = undefined;
    try {
      for (const each of acts) this.#record(each);
      checkReferences(
        this.factsAt('now'),
        touchedBy(acts.flatMap(({ added, retracted }) => [...added, ...retracted])),
      );
    } catch (error) {
      this.#acts = before;
      this.#journal = journal;
      throw error;
    }
    return { ok: this.head.version };
  }

  #record({ act, recorded, added, retracted }: ActCommit): void {
    const head = this.head;
    if (head.recorded !== undefined && recorded <= head.recorded)
      throw new IntegrityViolation('act_recorded_later');
    if (this.#acts.some((r) => r.act.id === act.id)) throw new IntegrityViolation('act_id');
    const version = head.version + 1;
    const gone = new Set(retracted.map(identity));
    const journal = this.#journal.map((row): JournalEntry =>
      row.recordedTo === STILL && gone.delete(identity(row.entry))
        ? { ...row, recordedTo: recorded, retractedBy: version }
        : row,
    );
    if (gone.size > 0) throw new IntegrityViolation('entry_retracted');
    for (const entry of added)
      journal.push({ entry, version, recordedFrom: recorded, recordedTo: STILL });
    const undone = new Set<ActId>(undoneBy(act));
    this.#acts = [
      ...this.#acts.map((r) => (undone.has(r.act.id) ? { ...r, undone: act.id } : r)),
      link(sha256, head.hash, version, recorded, act),
    ];
    this.#journal = journal;
  }
}
