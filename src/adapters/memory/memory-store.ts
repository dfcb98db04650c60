/** A store in memory: for simulation and tests, with the same contract as the one on disk. */
import { type Lookup, objectsOf } from '../../application/gathering.ts';
import { gather } from '../../application/scope.ts';
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
import { ASPECTS, type Aspect, lineText } from '../../domain/register/aspects.ts';
import { type Entry, factsOf } from '../../domain/register/entry.ts';
import { type Facts, keyOf } from '../../domain/register/facts.ts';
import { MemoryFacts } from '../../domain/register/memory-facts.ts';
import { STILL } from '../../domain/time/instant.ts';
import { canonical } from '../../domain/canonical.ts';
import { MemoryRegister } from './memory-register.ts';

const push = (index: Map<string, Entry[][]>, id: string, line: Entry[]): void => {
  const found = index.get(id);
  if (found) found.push(line);
  else index.set(id, [line]);
};

/** Lookups in facts that stay as they are. */
const lookupIn = (facts: Facts): Lookup => {
  const [subjects, objects] = [new Map<string, Entry[][]>(), new Map<string, Entry[][]>()];
  for (const aspect of ASPECTS)
    for (const entries of facts.lines(aspect)) {
      const line: Entry[] = [...entries];
      push(subjects, keyOf(entries)[0], line);
      for (const id of new Set(line.flatMap(objectsOf))) push(objects, id, line);
    }
  const find =
    (index: ReadonlyMap<string, readonly Entry[][]>) =>
    (aspects: readonly Aspect[], ids: readonly string[]): Promise<readonly Entry[]> => {
      const lines = new Set(ids.flatMap((id) => index.get(id) ?? []));
      const wanted = [...lines].filter(([e]) => e !== undefined && aspects.includes(e.aspect));
      return Promise.resolve(wanted.flat());
    };
  return { bySubject: find(subjects), byObject: find(objects) };
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
  readonly #lookups = new WeakMap<Facts, Lookup>();

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

  async load(...[register, scope, known, asked]: Parameters<Store['load']>) {
    const held = this.#register(register);
    if (scope === 'all') return held.factsAt(known);
    const facts = new MemoryFacts();
    const all = known === 'now' ? held.factsNow : held.factsAt(known);
    const lookup = this.#lookups.get(all) ?? lookupIn(all);
    this.#lookups.set(all, lookup);
    await gather(asked?.of(lookup) ?? lookup, scope, facts);
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

  async takenBack(...[register, id]: Parameters<Store['takenBack']>) {
    const { journal } = this.#register(register);
    const naming = ({ entry }: JournalEntry): boolean =>
      (entry.key as readonly string[]).includes(id) || objectsOf(entry).includes(id);
    const nameOf = ({ entry }: JournalEntry): string => lineText(entry.aspect, entry.key);
    const lines = new Set(journal.filter(naming).map(nameOf));
    return journal.filter((row) => row.retractedBy !== undefined && lines.has(nameOf(row)));
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
