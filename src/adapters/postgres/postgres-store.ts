/** The store of registers in PostgreSQL, embedded or on a server. */
import { GENESIS, link, undoneBy } from '../../application/chain.ts';
import { gather } from '../../application/scope.ts';
import {
  ActUnreadable,
  DraftMoved,
  IntegrityViolation,
  RegisterUnknown,
} from '../../application/store-errors.ts';
import type {
  ActCommit,
  ActPage,
  Commit,
  CommitResult,
  Discrepancy,
  FactRow,
  Head,
  JournalEntry,
  Recorded,
  RegisterId,
  RegisterInfo,
  Since,
  Store,
} from '../../application/store.ts';
import { canonical } from '../../domain/canonical.ts';
import type { Act } from '../../domain/acts/act.ts';
import { numberKey } from '../../domain/acts/act-number.ts';
import type { Aspect } from '../../domain/register/aspects.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { ActId } from '../../domain/register/ids.ts';
import { MemoryFacts } from '../../domain/register/memory-facts.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { sha256 } from '../hash.ts';
import { planCommit } from './commit-plan.ts';
import { knownAt, lookupIn } from './lookup.ts';
import type { Database, Queryable } from './database.ts';
import { updateDraft } from './draft-tables.ts';
import { sqlState, violatedConstraint } from './errors.ts';
import { readFacts, supersede, writeFacts } from './fact-tables.ts';
import {
  ENTRY_COLUMNS,
  type EntryRow,
  Shared,
  entryOf,
  entryRows,
  journalEntryOf,
  lineOf,
  retractEntries,
  standingOn,
  takenBackOf,
} from './journal.ts';
import { discrepancies } from './proof.ts';
import { type TableRows, writeTables } from './write-tables.ts';

interface RegisterRow {
  readonly id: number;
  readonly slug: RegisterId;
  readonly title: string;
  readonly version: number;
  readonly hash: string;
  readonly recorded: Instant | null;
}

interface ActRow {
  readonly seq: number;
  readonly body: string;
  readonly recorded: Instant;
  readonly hash: string;
  readonly previous: string;
  readonly undone: ActId | null;
}

const headOf = ({ version, hash, recorded }: RegisterRow): Head => ({
  version,
  hash,
  ...(recorded !== null && { recorded }),
});

const readBody = (seq: number, body: string): Act => {
  try {
    return JSON.parse(body) as Act;
  } catch (error) {
    throw new ActUnreadable(seq, error);
  }
};

const recordedOf = ({ body, undone, ...row }: ActRow): Recorded => ({
  ...row,
  act: readBody(row.seq, body),
  ...(undone !== null && { undone }),
});

const ACT_COLUMNS = 'seq, body, recorded, hash, previous, undone';
const PAGE = 5_000;

/** SQLSTATEs of the constraints: foreign key, unique, exclusion. */
const BROKEN = new Set(['23503', '23505', '23P01']);

const actRows = (register: number, acts: readonly Recorded[]): TableRows => ({
  table: 'act',
  columns: [
    ['register', 'integer'],
    ['seq', 'integer'],
    ['id', 'text'],
    ['number', 'text'],
    ['number_key', 'text'],
    ['body', 'text'],
    ['recorded', 'timestamptz'],
    ['hash', 'text'],
    ['previous', 'text'],
  ],
  rows: acts.map(({ act, seq, recorded, hash, previous }) => [
    register,
    seq,
    act.id,
    act.number ?? null,
    act.number === undefined ? null : numberKey(act.number),
    canonical(act),
    recorded,
    hash,
    previous,
  ]),
});

const sealRegister = async (tx: Queryable, register: number): Promise<void> => {
  await tx.execute('update register r set seal = sealed(null, to_jsonb(r)) where id = $1', [
    register,
  ]);
};

/** Writes a batch under the lock of the register's row. */
const record = async (
  tx: Queryable,
  register: RegisterRow,
  { acts }: Commit,
): Promise<CommitResult> => {
  const touched = new Set(acts.flatMap((a) => [...a.added, ...a.retracted].map(lineOf)));
  const stored = await standingOn(tx, register.id, [...touched]);
  const shared = new Shared();
  const plan = planCommit(
    acts,
    register.version + 1,
    stored.map((row) => ({
      entry: entryOf(row, shared),
      stored: { version: row.version, place: row.place },
    })),
  );
  let head = headOf(register);
  const chain: Recorded[] = [];
  for (const { act, recorded } of acts) {
    if (head.recorded !== undefined && recorded <= head.recorded)
      throw new IntegrityViolation('act_recorded_later');
    const next = link(sha256, head.hash, head.version + 1, recorded, act);
    chain.push(next);
    head = { version: next.seq, hash: next.hash, recorded };
  }
  await writeTables(tx, [actRows(register.id, chain), entryRows(register.id, plan.entries)]);
  for (const { act } of acts) {
    const undone = undoneBy(act);
    if (undone.length > 0)
      await tx.execute('update act set undone = $3 where register = $1 and id = any($2)', [
        register.id,
        undone,
        act.id,
      ]);
  }
  await retractEntries(tx, register.id, plan.retractions);
  await supersede(tx, register.id, plan.superseded);
  await writeFacts(tx, register.id, plan.facts);
  await tx.execute('update register set version = $2, hash = $3, recorded = $4 where id = $1', [
    register.id,
    head.version,
    head.hash,
    head.recorded ?? null,
  ]);
  await sealRegister(tx, register.id);
  return { ok: head.version };
};

/** A store over one database. */
export class PostgresStore implements Store {
  readonly #db: Database;
  readonly #ids = new Map<RegisterId, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** One process holds a data folder. */
  get exclusive(): boolean {
    return this.#db.kind === 'embedded';
  }

  async #row(db: Queryable, id: RegisterId, suffix = ''): Promise<RegisterRow> {
    const [row] = await db.query<RegisterRow>(
      `select id, slug, title, version, hash, recorded from register where slug = $1 ${suffix}`,
      [id],
    );
    if (!row) throw new RegisterUnknown(id);
    this.#ids.set(id, row.id);
    return row;
  }

  async #id(register: RegisterId): Promise<number> {
    return this.#ids.get(register) ?? (await this.#row(this.#db, register)).id;
  }

  async registers(): Promise<readonly RegisterInfo[]> {
    const rows = await this.#db.query<RegisterRow>(
      'select id, slug, title, version, hash, recorded from register order by slug',
    );
    return rows.map((row) => ({ id: row.slug, title: row.title, ...headOf(row) }));
  }

  async createRegister(id: RegisterId, title: string): Promise<boolean> {
    return this.#db.transaction(async (tx) => {
      const [made] = await tx.query<{ id: number }>(
        'insert into register (slug, title, hash) values ($1, $2, $3) on conflict do nothing returning id',
        [id, title, GENESIS],
      );
      if (made) await sealRegister(tx, made.id);
      return made !== undefined;
    });
  }

  async head(register: RegisterId): Promise<Head> {
    return headOf(await this.#row(this.#db, register));
  }

  async load(...[register, scope, at, asked]: Parameters<Store['load']>): Promise<MemoryFacts> {
    const id = await this.#id(register);
    const facts = new MemoryFacts();
    if (scope !== 'all') {
      const lookup = lookupIn(this.#db, id, at);
      await gather(asked?.of(lookup) ?? lookup, scope, facts);
      return facts;
    }
    const rows = await this.#db.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from entry
       where register = $1 and ${at === 'now' ? `recorded_to = 'infinity'` : knownAt(2)}
       order by version, place`,
      at === 'now' ? [id] : [id, at],
    );
    const shared = new Shared();
    for (const row of rows) facts.add(entryOf(row, shared));
    return facts;
  }

  async since(register: RegisterId, known: Instant): Promise<Since> {
    const id = await this.#id(register);
    const shared = new Shared();
    const find = async (which: string): Promise<readonly Entry[]> => {
      const rows = await this.#db.query<EntryRow>(
        `with moment as (
           select coalesce(max(seq), 0) as version from act where register = $1 and recorded <= $2
         )
         select ${ENTRY_COLUMNS} from entry
         where register = $1 and ${which} order by version, place`,
        [id, known],
      );
      return rows.map((row) => entryOf(row, shared));
    };
    const moment = '(select version from moment)';
    return {
      added: await find(`version > ${moment} and recorded_to = 'infinity'`),
      retracted: await find(`version <= ${moment} and retracted_by > ${moment}`),
    };
  }

  async acts(register: RegisterId, page: ActPage = {}): Promise<readonly Recorded[]> {
    const { from, limit = 100, order = 'oldest' } = page;
    const [sign, direction] = order === 'oldest' ? ['>', 'asc'] : ['<', 'desc'];
    const rows = await this.#db.query<ActRow>(
      `select ${ACT_COLUMNS} from act
       where register = $1 and ($2::int is null or seq ${sign} $2) order by seq ${direction} limit $3`,
      [await this.#id(register), from ?? null, limit],
    );
    return rows.map(recordedOf);
  }

  async act(register: RegisterId, id: ActId): Promise<Recorded | undefined> {
    const [row] = await this.#db.query<ActRow>(
      `select ${ACT_COLUMNS} from act where register = $1 and id = $2`,
      [await this.#id(register), id],
    );
    return row && recordedOf(row);
  }

  async actsByNumber(register: RegisterId, number: string): Promise<readonly Recorded[]> {
    const rows = await this.#db.query<ActRow>(
      `select ${ACT_COLUMNS} from act where register = $1 and number_key = $2 order by seq`,
      [await this.#id(register), numberKey(number)],
    );
    return rows.map(recordedOf);
  }

  async entriesOf(
    register: RegisterId,
    act: ActId,
    steps?: readonly number[],
  ): Promise<readonly Entry[]> {
    const rows = await this.#db.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from entry
       where register = $1 and act = $2 and recorded_to = 'infinity'
         and ($3::bigint[] is null or step = any($3)) order by version, place`,
      [await this.#id(register), act, steps ?? null],
    );
    const shared = new Shared();
    return rows.map((row) => entryOf(row, shared));
  }

  async restated(register: RegisterId, acts: readonly ActId[]): Promise<boolean> {
    const [row] = await this.#db.query<{ found: boolean }>(
      `select exists (
         select from entry
         where register = $1 and act = any($2) and (version <> seq or retracted_by is not null)
       ) as found`,
      [await this.#id(register), acts],
    );
    return row?.found === true;
  }

  async commit(commit: Commit): Promise<CommitResult> {
    try {
      return await this.#db.transaction(async (tx) => {
        const register = await this.#row(tx, commit.register, 'for update');
        if (register.version !== commit.expected) return { conflict: register.version };
        const done = await record(tx, register, commit);
        if (commit.draft && (await updateDraft(tx, register.id, commit.draft)) === undefined)
          throw new DraftMoved('draft moved');
        return done;
      });
    } catch (error) {
      const state = sqlState(error);
      if (state === undefined || !BROKEN.has(state)) throw error;
      throw new IntegrityViolation(violatedConstraint(error) ?? state, error);
    }
  }

  async takenBack(register: RegisterId, id: string): Promise<readonly JournalEntry[]> {
    return takenBackOf(this.#db, await this.#id(register), id);
  }

  async *journal(register: RegisterId): AsyncIterable<JournalEntry> {
    const id = await this.#id(register);
    const shared = new Shared();
    let last: EntryRow | undefined;
    for (;;) {
      const rows: EntryRow[] = await this.#db.query<EntryRow>(
        `select ${ENTRY_COLUMNS}, recorded_from, recorded_to, retracted_by from entry
         where register = $1 and (version, place) > ($2, $3) order by version, place limit ${PAGE}`,
        [id, last?.version ?? 0, last?.place ?? 0],
      );
      for (const row of rows) yield journalEntryOf(row, shared);
      last = rows.at(-1);
      if (rows.length < PAGE) return;
    }
  }

  async *factRows<A extends Aspect>(register: RegisterId, aspect: A): AsyncIterable<FactRow<A>> {
    yield* readFacts(this.#db, await this.#id(register), aspect);
  }

  async *discrepancies(
    register: RegisterId,
    acts: readonly Recorded[],
    commits: readonly ActCommit[],
  ): AsyncIterable<Discrepancy> {
    yield* discrepancies(this.#db, await this.#id(register), acts, commits);
  }

  async close(): Promise<void> {
    await this.#db.close();
  }
}
