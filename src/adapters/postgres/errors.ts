/** What can go wrong with the store itself, as typed errors that the edge turns into words. */

/** Another live process (or another opening in this one) holds the data folder; one process holds a folder at a time. */
export class DataFolderHeld extends Error {
  override readonly name = 'DataFolderHeld';
  /** The folder asked for. */
  readonly folder: string;
  /** The process that holds it, by its own word; null in the instant before it has given that. */
  readonly pid: number | null;
  /** When it took the folder, ISO 8601 with milliseconds; null as for {@link pid}. */
  readonly since: string | null;

  constructor(folder: string, pid: number | null, since: string | null) {
    super(`data folder ${folder} is held by process ${pid ?? '?'} since ${since ?? '?'}`);
    this.folder = folder;
    this.pid = pid;
    this.since = since;
  }
}

/** The data folder cannot be created or written by this user. */
export class DataFolderReadOnly extends Error {
  override readonly name = 'DataFolderReadOnly';
  /** The folder asked for. */
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(`data folder ${folder} cannot be written`, { cause });
    this.folder = folder;
  }
}

/** The data folder holds something that this PostgreSQL cannot open: another major version, or damage. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
  /** The folder asked for. */
  readonly folder: string;
  /** The major version of PostgreSQL that wrote the folder, as its own file says; null if that file is missing. */
  readonly written: string | null;

  constructor(folder: string, written: string | null, cause?: unknown) {
    super(`data folder ${folder} (PostgreSQL ${written ?? 'unknown'}) cannot be opened`, { cause });
    this.folder = folder;
    this.written = written;
  }
}

/** The server is too old or its database not in UTF-8. */
export class ServerUnsuitable extends Error {
  override readonly name = 'ServerUnsuitable';
  /** Which demand is not met. */
  readonly demand: 'version' | 'encoding';
  /** What was found: `server_version_num`, or the name of the encoding. */
  readonly found: string;

  constructor(demand: 'version' | 'encoding', found: string) {
    super(`the server's ${demand} is ${found}`);
    this.demand = demand;
    this.found = found;
  }
}

/** A newer program has migrated this database; this one must not touch it. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew';
  /** Number of the newest migration recorded in the database. */
  readonly found: number;
  /** Number of the newest migration this program knows. */
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the database is at version ${found}; this program knows ${known}`);
    this.found = found;
    this.known = known;
  }
}

/** A migration that the database has applied reads differently now; applied migrations are never edited. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged';
  /** Number of the migration. */
  readonly version: number;

  constructor(version: number) {
    super(`migration ${version} was edited after it was applied`);
    this.version = version;
  }
}

/** A transaction ended in a rollback although its function returned: a failed statement's error was swallowed in it. */
export class TransactionAborted extends Error {
  override readonly name = 'TransactionAborted';

  constructor(cause?: unknown) {
    super('the transaction was rolled back: a statement in it had failed', { cause });
  }
}

const field = (error: unknown, name: string): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
};

/**
 * The five-character SQLSTATE of an error that the database raised, on either driver; undefined for any other error.
 * The ones that matter here: 23503 (a foreign key, temporal ones too), 23505 (unique), 23P01 (two periods of one key
 * overlap), 23514 (check), 40001 (serialisation failure: run the transaction again).
 */
export const sqlState = (error: unknown): string | undefined => {
  const code = field(error, 'code');
  return code !== undefined && field(error, 'severity') !== undefined ? code : undefined;
};

/** The name of the constraint that an error of the database says was violated, on either driver. */
export const violatedConstraint = (error: unknown): string | undefined =>
  field(error, 'constraint');
