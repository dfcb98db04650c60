/** Brings a database to the version of this program: plain SQL files, applied in order, each recorded. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import type { Database, Queryable } from './database.ts';
import { DatabaseTooNew, MigrationChanged } from './errors.ts';

/** One migration file, `NNN-name.sql`. */
export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  /** The file's name without number and ending. */
  readonly name: string;
  /** Statements, in PostgreSQL's dialect. */
  readonly sql: string;
}

/** What a run of {@link migrate} did. */
export interface Migrated {
  /** Version before; 0 for an empty database. */
  readonly from: number;
  /** Version now. */
  readonly to: number;
}

const FILE = /^(\d{3})-([a-z0-9-]+)\.sql$/;
const OWN = path.join(import.meta.dirname, 'migrations');
/** Any number that nothing else locks by: two programs starting at once migrate one after the other. */
const LOCK = 720_151_020;

/**
 * Reads the migrations of a folder (by default the program's own), in order.
 * A file of another form of name, or a gap in the numbers, is a bug and throws.
 */
export const readMigrations = (folder: string = OWN): Migration[] =>
  fs
    .readdirSync(folder)
    .toSorted()
    .map((file, index) => {
      const [, number, name] = FILE.exec(file) ?? [];
      if (name === undefined || Number(number) !== index + 1)
        throw new Error(`not migration ${index + 1}: ${file}`);
      return { version: index + 1, name, sql: fs.readFileSync(path.join(folder, file), 'utf8') };
    });

const checksum = (migration: Migration): string =>
  createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');

interface Applied {
  readonly version: number;
  readonly checksum: string;
}

const applied = async (tx: Queryable): Promise<Applied[]> => {
  const [there] = await tx.query(
    `select 1 from pg_class where oid = to_regclass('public.schema_version')`,
  );
  // Whoever may not make tables may still open a database that has them.
  if (!there)
    await tx.script(`
      create table schema_version (
        version integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`);
  return tx.query<Applied>('select version, checksum from schema_version order by version');
};

const checkApplied = (done: readonly Applied[], known: readonly Migration[]): void => {
  const found = done.at(-1)?.version ?? 0;
  if (found > known.length) throw new DatabaseTooNew(found, known.length);
  for (const [index, migration] of known.slice(0, done.length).entries()) {
    if (done[index]?.checksum !== checksum(migration))
      throw new MigrationChanged(migration.version);
  }
};

/**
 * Applies what is missing, all of it or nothing.
 * @throws DatabaseTooNew when a newer program was here, MigrationChanged when an applied file has been edited since; and the
 * database's own error when a migration fails.
 */
export const migrate = (
  database: Database,
  known: readonly Migration[] = readMigrations(),
): Promise<Migrated> =>
  database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const done = await applied(tx);
    checkApplied(done, known);
    for (const migration of known.slice(done.length)) {
      await tx.script(migration.sql);
      await tx.execute('insert into schema_version (version, name, checksum) values ($1, $2, $3)', [
        migration.version,
        migration.name,
        checksum(migration),
      ]);
    }
    return { from: done.length, to: known.length };
  });
