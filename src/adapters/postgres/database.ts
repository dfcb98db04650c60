/** The store as the rest of the program sees it: PostgreSQL 18, in this process or on a server, behind one interface. */

/** One row: column names to values, of the types that {@link Queryable} promises. */
export type Row = Record<string, unknown>;

/** How far a transaction is kept apart from others; PostgreSQL's own names. */
export type Isolation = 'read committed' | 'repeatable read' | 'serializable';

/** Options of {@link Database.transaction}. */
export interface TransactionOptions {
  /** Default: `read committed`. `serializable` may fail with SQLSTATE 40001 on a server: run it again. */
  readonly isolation?: Isolation;
  /** Refuses writes inside. Default: false. */
  readonly readOnly?: boolean;
}

/**
 * What runs SQL. Parameters are `$1`, `$2` …; give strings, numbers, bigints, booleans, null, `Date`, bytes, arrays
 * (PostgreSQL arrays) or plain objects (JSON). A JSON value that is an array or a string goes through {@link json}.
 *
 * Values come back alike from both drivers: `date` as `YYYY-MM-DD` (or `infinity`), `timestamptz` as ISO 8601 in UTC with
 * milliseconds and `Z` (or `infinity`), `bigint` as number (RangeError past 2^53), `json`/`jsonb` parsed, `bytea` as
 * Uint8Array, arrays of these as arrays, `numeric` and every other type as text. Ranges are text: select `lower()` and `upper()`.
 *
 * Errors of the database pass through; `sqlState` and `violatedConstraint` of errors.ts read them.
 */
export interface Queryable {
  /** Runs one statement and gives its rows. */
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs one statement and gives the number of rows it changed. */
  execute(sql: string, params?: readonly unknown[]): Promise<number>;
  /** Runs several statements that take no parameters (migrations). */
  script(sql: string): Promise<void>;
  /**
   * Bulk load, all rows or none: `table` may carry a schema (`s.t`), each row lists values in the order of `columns`.
   * Gives the number of rows loaded. Of the same speed class as `insert … select from unnest(…)`: in a table with a
   * temporal key the index is the cost.
   */
  copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]>,
  ): Promise<number>;
}

/** An open store. */
export interface Database extends Queryable {
  /** `embedded`: PGlite in this process, one connection; `server`: a pool of connections. */
  readonly kind: 'embedded' | 'server';
  /**
   * Runs `fn` in a transaction: commits when it returns, rolls back when it throws and passes the error on. Use `tx` inside,
   * never the database: the embedded one would wait for itself, so both throw. `tx` is dead once `fn` has ended.
   * @throws TransactionAborted when a failed statement's error was swallowed inside.
   */
  transaction<T>(fn: (tx: Queryable) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Lets go of the folder or the connections; may be called again. */
  close(): Promise<void>;
}

/** Wraps a value to be stored as `json`/`jsonb`, whatever its shape. */
export const json = (value: unknown): string => JSON.stringify(value);

/** The `set transaction …` that follows BEGIN, or null when the defaults do. */
export const transactionSettings = (options: TransactionOptions): string | null => {
  const words = [
    options.isolation === undefined ? '' : `isolation level ${options.isolation}`,
    options.readOnly === true ? 'read only' : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? null : `set transaction ${words.join(', ')}`;
};

/** Settings of every session, so that values read the same wherever the server stands. */
export const SESSION_SETTINGS = `
  set timezone = 'UTC';
  set datestyle = 'ISO, YMD';
  set intervalstyle = 'iso_8601';
  set client_min_messages = 'warning';
`;
