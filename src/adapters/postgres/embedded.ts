/** The store in this process: PGlite (PostgreSQL 18 compiled to WebAssembly), in a folder or in memory. */
import fs from 'node:fs';
import path from 'node:path';

import { PGlite, type Transaction } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { NodeFS } from '@electric-sql/pglite/nodefs';

import { copyPieces, copyStatement } from './copy-text.ts';
import {
  type Database,
  type Queryable,
  type Row,
  SESSION_SETTINGS,
  transactionSettings,
} from './database.ts';
import { DataFolderUnusable, TransactionAborted, sqlState } from './errors.ts';
import { type FolderLock, holdFolder } from './folder-lock.ts';
import { inside } from './inside.ts';
import { SYNCED_START, SyncedFiles, syncTree } from './synced-files.ts';
import { PARSERS, encode } from './values.ts';

/** Where the embedded store lives and how surely it writes. */
export interface EmbeddedOptions {
  /** The data folder, made if missing; without one the store lives in memory and dies with the process. */
  readonly folder?: string;
  /**
   * `safe` (default): a commit is on the disk when it returns, and outlives a power cut. `relaxed`: it outlives the process
   * being killed, but a power cut may ruin the folder; for tests and throw-away work. Either way a transaction is there
   * wholly or not at all.
   */
  readonly durability?: 'safe' | 'relaxed';
}

const MAJOR = '18';
const extensions = { btree_gist };

/** PostgreSQL lays out its page buffers when it starts: its own 128 MB took half of the time of opening a folder. */
const BUFFERS = ['-c', 'shared_buffers=16MB'];

const openFiles = (place: string, durability: 'safe' | 'relaxed'): Promise<PGlite> =>
  PGlite.create({
    fs: durability === 'safe' ? new SyncedFiles(place) : new NodeFS(place),
    startParams: [
      ...(durability === 'safe' ? SYNCED_START : PGlite.defaultStartParams),
      ...BUFFERS,
    ],
    extensions,
    parsers: PARSERS,
  });

/** Makes a new cluster beside its place and moves it there when whole, so that a killed creation leaves nothing behind. */
const createFiles = async (place: string, durability: 'safe' | 'relaxed'): Promise<void> => {
  const draft = `${place}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  await (await openFiles(draft, 'relaxed')).close();
  if (durability === 'safe') syncTree(draft);
  fs.renameSync(draft, place);
};

const openFolder = async (folder: string, durability: 'safe' | 'relaxed'): Promise<PGlite> => {
  const place = path.join(folder, 'pg');
  if (!fs.existsSync(place)) await createFiles(place, durability);
  const versionFile = path.join(place, 'PG_VERSION');
  const written = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim() : null;
  if (written !== MAJOR) throw new DataFolderUnusable(folder, written);
  try {
    return await openFiles(place, durability);
  } catch (error) {
    throw new DataFolderUnusable(folder, written, error);
  }
};

/** Parameters arrive encoded as text, so PGlite has nothing left to do to them. */
const takeTextAsIs = (lite: PGlite): void => {
  for (const type of Object.keys(lite.serializers)) lite.serializers[type] = String;
};

class Session implements Queryable {
  readonly #on: Pick<Transaction, 'query' | 'exec'>;

  constructor(on: Pick<Transaction, 'query' | 'exec'>) {
    this.#on = on;
  }

  async query<R = Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.#on.query<R>(sql, params.map(encode))).rows;
  }

  async execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    return (await this.#on.query(sql, params.map(encode))).affectedRows ?? 0;
  }

  async script(sql: string): Promise<void> {
    await this.#on.exec(sql);
  }

  /** Not atomic by itself beyond one piece: call inside a transaction. */
  async copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]>,
  ): Promise<number> {
    const statement = copyStatement(table, columns, `'/dev/blob'`);
    const pieces = copyPieces(rows);
    let next = pieces.next();
    while (next.done !== true) {
      await this.#on.query(statement, [], { blob: new Blob([next.value]) });
      next = pieces.next();
    }
    return next.value;
  }
}

/** What PGlite answers when COMMIT turned into a rollback, because a statement had failed (in_failed_sql_transaction). */
const ABORTED = '25P02';

const asDatabase = (lite: PGlite, lock: FolderLock | null): Database => {
  const guard = inside();
  const session = new Session(lite);

  const transaction: Database['transaction'] = async (fn, settings = {}) => {
    guard.refuse();
    const before = transactionSettings(settings);
    let returned = false;
    try {
      return await lite.transaction(async (tx) => {
        if (before !== null) await tx.exec(before);
        const result = await guard.run(() => fn(new Session(tx)));
        returned = true;
        return result;
      });
    } catch (error) {
      throw returned && sqlState(error) === ABORTED ? new TransactionAborted(error) : error;
    }
  };

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    try {
      await lite.close();
    } finally {
      lock?.release();
    }
  };
  const outside = <T>(work: () => Promise<T>): Promise<T> => {
    guard.refuse();
    return work();
  };

  return {
    kind: 'embedded',
    query: async (sql, params) => outside(() => session.query(sql, params)),
    execute: async (sql, params) => outside(() => session.execute(sql, params)),
    script: async (sql) => outside(() => session.script(sql)),
    copyIn: (table, columns, rows) => transaction((tx) => tx.copyIn(table, columns, rows)),
    transaction,
    close: () => (closing ??= close()),
  };
};

/**
 * Opens the embedded store. A new folder takes some seconds, an existing one a fraction of one.
 * @throws DataFolderHeld when a live process has the folder open, DataFolderReadOnly, and DataFolderUnusable when the
 * folder is of another major version of PostgreSQL or damaged.
 */
export const openEmbedded = async (options: EmbeddedOptions = {}): Promise<Database> => {
  const { folder, durability = 'safe' } = options;
  const lock = folder === undefined ? null : holdFolder(folder);
  try {
    const lite =
      folder === undefined
        ? await PGlite.create({
            startParams: [...PGlite.defaultStartParams, ...BUFFERS],
            extensions,
            parsers: PARSERS,
          })
        : await openFolder(folder, durability);
    takeTextAsIs(lite);
    await lite.exec(SESSION_SETTINGS);
    return asDatabase(lite, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
};
