/** A folder for PGlite in which a commit is on the disk when it returns, as on a server. */
import fs from 'node:fs';
import path from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = Awaited<ReturnType<NodeFS['init']>>;

interface OpenFile {
  readonly nfd?: number;
}

interface FileOperations {
  fsync?: (file: OpenFile) => number;
}

/**
 * Emscripten's folder access has no fsync, so PGlite runs PostgreSQL without (`-F`) and a power cut may ruin the folder.
 * Its system call does look for one, though: this gives it one, and {@link SYNCED_START} tells PostgreSQL to ask.
 */
export class SyncedFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): Promise<Init> {
    const { emscriptenOpts } = await super.init(...args);
    const addSync: NonNullable<Init['emscriptenOpts']['preRun']>[number] = (module) => {
      const operations = Reflect.get(module.NODEFS, 'stream_ops') as FileOperations;
      operations.fsync = (file) => {
        if (file.nfd !== undefined) fs.fsyncSync(file.nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] },
    };
  }
}

/** PGlite's start parameters with synchronisation on; of PostgreSQL's ways only plain fsync reaches the hook. */
export const SYNCED_START: string[] = PGlite.defaultStartParams
  .filter((word) => word !== '-F')
  .concat('-c', 'fsync=on', '-c', 'wal_sync_method=fsync');

const syncOne = (place: string): void => {
  const handle = fs.openSync(place, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
};

/** Brings everything in a folder to the disk. */
export const syncTree = (folder: string): void => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(place);
    else syncOne(place);
  }
  syncOne(folder);
};
