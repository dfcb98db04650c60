/** A store in memory: for simulation and tests, with the same contract as the one on disk. */
import { type Lookup, gather, objectsOf } from '../../application/scope.ts';
import { RegisterUnknown } from '../../application/store-errors.ts';
import type {
  ActPage,
  Discrepancy,
  FactRow,
  JournalEntry,
  RegisterId,
  Store,
} from '../../application/store.ts';
import { numberKey } from '../../domain/acts/act-number.ts';
import { type Aspect, lineText } from '../../domain/register/aspects.ts';
import { type Entry, factsOf } from '../../domain/register/entry.ts';
import { keyOf } from '../../domain/register/facts.ts';
import { MemoryFacts } from '../../domain/register/memory-facts.ts';
import { STILL } from '../../domain/time/instant.ts';
import { canonical } from '../../domain/canonical.ts';
import { MemoryRegister } from './memory-register.ts';

const wholeLines = (facts: MemoryFacts, found: readonly Entry[]): readonly Entry[] => {
  const lines = new Map(found.map((e) => [lineText(e.aspect, e.key), e]));
  return [...lines.values()].flatMap((e) => facts.entries(e.aspect, e.key));
};

const lookupIn = (facts: MemoryFacts): Lookup => {
  const all = [...facts.all()];
  const find = (
    aspects: readonly Aspect[],
    ids: readonly string[],
    named: (entry: Entry) => readonly string[],
  ): Promise<readonly Entry[]> => {
    const wanted = new Set(ids);
    const found = all.filter(
      (e) => aspects.includes(e.aspect) && named(e).some((id) => wanted.has(id)),
    );
    return Promise.resolve(wholeLines(facts, found));
  };
  return {
    bySubject: (aspects, ids) => find(aspects, ids, (e) => [e.key[0]]),
    byObject: (aspects, ids) => find(aspects, ids, objectsOf),
  };
};

/** The facts of one aspect as known at each instant something was recorded, joined where they did not change. */
const rowsOf = <A extends Aspect>(register: MemoryRegister, aspect: A): readonly FactRow<A>[] => {
  const open = new Map<string, FactRow<A>>();
  const closed: FactRow<A>[] = [];
  for (const { recorded } of register.acts) {
    const facts = register.factsAt(recorded);
    const now = new Map<string, FactRow<A>>();
    for (const line of facts.lines(aspect)) {
      const key = keyOf(line);
      for (const { from, to, value, entry } of factsOf(line)) {
        const what = { aspect, key, from, to, value, act: entry.act, article: entry.article };
        now.set(canonical(what), { ...what, knownFrom: recorded, knownTo: STILL });
      }
    }
    for (const [name, row] of open) {
      if (now.has(name)) continue;
      closed.push({ ...row, knownTo: recorded });
      open.delete(name);
    }
    for (const [name, row] of now) if (!open.has(name)) open.set(name, row);
  }
  return [...closed, ...open.values()];
};

/** A store that lives as long as the process. */
export class MemoryStore implements Store {
  readonly exclusive = true;
  readonly #registers = new Map<RegisterId, MemoryRegister>();

  #register(id: RegisterId): MemoryRegister {
    const found = this.#registers.get(id);
    if (!found) throw new RegisterUnknown(id);
    return found;
  }

  async registers() {
    return [...this.#registers]
      .map(([id, { title, head }]) => ({ id, title, ...head }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  async createRegister(id: RegisterId, title: string) {
    if (this.#registers.has(id)) return false;
    this.#registers.set(id, new MemoryRegister(title));
    return true;
  }

  async head(register: RegisterId) {
    return this.#register(register).head;
  }

  async load(...[register, scope, known]: Parameters<Store['load']>) {
    const all = this.#register(register).factsAt(known);
    if (scope === 'all') return all;
    const facts = new MemoryFacts();
    await gather(lookupIn(all), scope, facts);
    return facts;
  }

  async since(...[register, known]: Parameters<Store['since']>) {
    const { journal } = this.#register(register);
    const then = (row: JournalEntry): boolean =>
      row.recordedFrom <= known && known < row.recordedTo;
    const now = (row: JournalEntry): boolean => row.recordedTo === STILL;
    return {
      added: journal.filter((row) => now(row) && !then(row)).map((row) => row.entry),
      retracted: journal.filter((row) => then(row) && !now(row)).map((row) => row.entry),
    };
  }

  async acts(register: RegisterId, { from, limit = 100, order = 'oldest' }: ActPage = {}) {
    const { acts } = this.#register(register);
    const inOrder = order === 'oldest' ? acts : acts.toReversed();
    return inOrder
      .filter(({ seq }) => from === undefined || (order === 'oldest' ? seq > from : seq < from))
      .slice(0, limit);
  }

  async act(...[register, id]: Parameters<Store['act']>) {
    return this.#register(register).acts.find((r) => r.act.id === id);
  }

  async actsByNumber(register: RegisterId, number: string) {
    return this.#register(register).acts.filter(
      (r) => r.act.number !== undefined && numberKey(r.act.number) === numberKey(number),
    );
  }

  async entriesOf(...[register, act, steps]: Parameters<Store['entriesOf']>) {
    const standing = this.#register(register)
      .journal.filter((r) => r.recordedTo === STILL && r.entry.act === act)
      .map((r) => r.entry);
    return steps ? standing.filter((entry) => steps.includes(entry.step)) : standing;
  }

  async restated(...[register, acts]: Parameters<Store['restated']>) {
    return this.#register(register).journal.some(
      ({ entry, version, retractedBy }) =>
        acts.includes(entry.act) && (version !== entry.seq || retractedBy !== undefined),
    );
  }

  async commit(commit: Parameters<Store['commit']>[0]) {
    if (commit.draft) throw new Error('a store in memory keeps no drafts');
    return this.#register(commit.register).commit(commit);
  }

  async *journal(register: RegisterId): AsyncIterable<JournalEntry> {
    yield* this.#register(register).journal;
  }

  async *factRows<A extends Aspect>(register: RegisterId, aspect: A): AsyncIterable<FactRow<A>> {
    yield* rowsOf(this.#register(register), aspect);
  }

  /** What it keeps can be changed by nobody but itself. */
  async *discrepancies(): AsyncIterable<Discrepancy> {
    yield* [];
  }

  async close() {
    this.#registers.clear();
  }
}
