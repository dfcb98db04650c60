/**
 * One process holds a data folder at a time. PGlite itself does not notice a second one, and the folder is ruined.
 *
 * The lock is the operating system's, taken through SQLite on an empty file: it falls with the process however that dies,
 * so there is no stale lock to judge and no process number to mistake for another's after a restart or in a container.
 * Who holds it stands beside it, for the message only. (POSIX drops such a lock when the holder itself opens and closes
 * the file again: copy the data, never `lock`.)
 */
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { DataFolderHeld, DataFolderReadOnly, DataFolderUnusable } from './errors.ts';

/** A folder held. */
export interface FolderLock {
  /** Lets go; may be called again. */
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly since: string;
}

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** The lock is no empty file of SQLite's any more: something else has written to the folder. */
const isDamaged = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  (error.errcode === SQLITE_CORRUPT || error.errcode === SQLITE_NOTADB);

const holderFile = (folder: string): string => path.join(folder, 'holder.json');

const readHolder = (folder: string): Partial<Holder> => {
  try {
    return JSON.parse(fs.readFileSync(holderFile(folder), 'utf8')) as Partial<Holder>;
  } catch {
    return {};
  }
};

const writeHolder = (folder: string): void => {
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() };
  const draft = `${holderFile(folder)}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(holder));
  fs.renameSync(draft, holderFile(folder));
};

/** Creates the folder if need be and makes sure it can be written: SQLite would fall back to reading in silence. */
const prepare = (folder: string, lockFile: string): void => {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    if (fs.existsSync(lockFile)) fs.accessSync(lockFile, fs.constants.W_OK);
  } catch (error) {
    throw new DataFolderReadOnly(folder, error);
  }
};

/**
 * Takes the folder for this process, creating it if need be.
 * @throws DataFolderHeld, DataFolderReadOnly, and DataFolderUnusable where the lock itself is damaged
 */
export const holdFolder = (folder: string): FolderLock => {
  const lockFile = path.join(folder, 'lock');
  const held = (): DataFolderHeld => {
    const { pid, since } = readHolder(folder);
    return new DataFolderHeld(folder, pid ?? null, since ?? null);
  };
  prepare(folder, lockFile);
  const lock = new DatabaseSync(lockFile, { open: false });
  try {
    lock.open();
    lock.exec('begin exclusive');
    writeHolder(folder);
  } catch (error) {
    if (lock.isOpen) lock.close();
    if (isBusy(error)) throw held();
    throw isDamaged(error)
      ? new DataFolderUnusable(folder, null, error)
      : new DataFolderReadOnly(folder, error);
  }
  let holding = true;
  return {
    release: () => {
      if (!holding) return;
      holding = false;
      fs.rmSync(holderFile(folder), { force: true });
      lock.close();
    },
  };
};
