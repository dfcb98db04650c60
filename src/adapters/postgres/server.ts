/** The store on a PostgreSQL server (18 or later), through a pool of connections. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { copyPieces, copyStatement } from './copy-text.ts';
import {
  type Database,
  type Queryable,
  type Row,
  SESSION_SETTINGS,
  transactionSettings,
} from './database.ts';
import { ServerUnsuitable, TransactionAborted } from './errors.ts';
import { inside } from './inside.ts';
import { ELEMENT_OF, PARSERS, type Parse, encode } from './values.ts';

/** How to reach a server. */
export interface ServerOptions {
  /** `postgresql://user:password@host:port/database`, or any form that libpq's URIs take. */
  readonly url: string;
  /** Connections at most. Default: 10. */
  readonly connections?: number;
  /** Name statements so that the server plans them once. Default: true; false behind a pooler that forgets sessions. */
  readonly prepare?: boolean;
}

const OLDEST = 180_000;
/** Distinct statements that get a name; the rest (built on the fly, by the hundred) are planned each time. */
const NAMED_AT_MOST = 500;

const TEXT_ARRAY: number = 1009;
const textArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => (string | null)[];

const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    textArray(text).map((part) => (part === null ? null : parse(part)));

const parserOf = (oid: number): Parse => {
  const single = PARSERS[oid];
  if (single !== undefined) return single;
  const member = PARSERS[ELEMENT_OF[oid] ?? -1];
  return member === undefined ? (pg.types.getTypeParser(oid) as Parse) : arrayOf(member);
};

const types = { getTypeParser: parserOf };

/** Gives each distinct statement a name, up to a limit. */
class StatementNames {
  readonly #names = new Map<string, string>();

  of(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known !== undefined || this.#names.size >= NAMED_AT_MOST) return known;
    const name = `s${this.#names.size + 1}`;
    this.#names.set(sql, name);
    return name;
  }
}

/** Runs SQL on one connection, one statement after the other. */
class Session implements Queryable {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames | null;
  #last: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(client: pg.PoolClient, names: StatementNames | null) {
    this.#client = client;
    this.#names = names;
  }

  /** After this the session refuses work. */
  end(): void {
    this.#over = true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#over) throw new Error('the transaction has ended');
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  #run(sql: string, params: readonly unknown[]): Promise<pg.QueryResult<pg.QueryResultRow>> {
    const name = params.length === 0 ? undefined : this.#names?.of(sql);
    const values = params.map(encode);
    const config =
      name === undefined
        ? { text: sql, values, queryMode: 'extended' }
        : { text: sql, values, name };
    return this.#inTurn(() => this.#client.query(config));
  }

  async query<R = Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.#run(sql, params)).rows as R[];
  }

  async execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    return (await this.#run(sql, params)).rowCount ?? 0;
  }

  async script(sql: string): Promise<void> {
    await this.#inTurn(() => this.#client.query(sql));
  }

  async copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]>,
  ): Promise<number> {
    let count = 0;
    const pieces = function* () {
      count = yield* copyPieces(rows);
    };
    await this.#inTurn(() =>
      pipeline(
        Readable.from(pieces()),
        this.#client.query(copyFrom(copyStatement(table, columns, 'stdin'))),
      ),
    );
    return count;
  }

  /** The word with which the server answers COMMIT: `COMMIT`, or `ROLLBACK` if the transaction had failed. */
  async commit(): Promise<string> {
    return (await this.#run('commit', [])).command;
  }
}

const checkServer = async (database: Database): Promise<void> => {
  const [found] = await database.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding
     from pg_database where datname = current_database()`,
  );
  if (found === undefined) throw new Error('the server does not know its own database');
  if (found.version < OLDEST) throw new ServerUnsuitable('version', String(found.version));
  if (found.encoding !== 'UTF8') throw new ServerUnsuitable('encoding', found.encoding);
};

/**
 * Opens a store on a server and checks that it will do.
 * @throws ServerUnsuitable before PostgreSQL 18, or when the database is not in UTF-8.
 */
export const openServer = async (options: ServerOptions): Promise<Database> => {
  const names = options.prepare === false ? null : new StatementNames();
  const guard = inside();
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    types,
  });
  // A connection lost while idle leaves the pool by itself; the next query gets a new one or says why not.
  pool.on('error', () => undefined);

  const settled = new WeakSet<pg.PoolClient>();
  const connect = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    if (settled.has(client)) return client;
    try {
      await client.query(SESSION_SETTINGS);
    } catch (error) {
      client.release(true);
      throw error;
    }
    settled.add(client);
    return client;
  };

  const borrow = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    guard.refuse();
    const client = await connect();
    try {
      return await work(new Session(client, names));
    } finally {
      client.release();
    }
  };

  const transaction: Database['transaction'] = async (fn, settings = {}) => {
    guard.refuse();
    const client = await connect();
    const session = new Session(client, names);
    let broken: Error | undefined;
    try {
      await session.script(['begin', transactionSettings(settings) ?? ''].join(';'));
      const result = await guard.run(() => fn(session));
      if ((await session.commit()) !== 'COMMIT') throw new TransactionAborted();
      return result;
    } catch (error) {
      await session.script('rollback').catch((lost: unknown) => {
        broken = lost instanceof Error ? lost : new Error(String(lost));
      });
      throw error;
    } finally {
      session.end();
      client.release(broken);
    }
  };

  let closing: Promise<void> | undefined;
  const database: Database = {
    kind: 'server',
    query: (sql, params) => borrow((session) => session.query(sql, params)),
    execute: (sql, params) => borrow((session) => session.execute(sql, params)),
    script: (sql) => borrow((session) => session.script(sql)),
    copyIn: (table, columns, rows) => borrow((session) => session.copyIn(table, columns, rows)),
    transaction,
    close: () => (closing ??= pool.end()),
  };
  try {
    await checkServer(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
