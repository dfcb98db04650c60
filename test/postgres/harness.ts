/** Stores for tests: each call gives a migrated, empty one of its own, on either driver. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

import pg from 'pg';
import { inject } from 'vitest';

import type { Database } from '../../src/adapters/postgres/database.ts';
import { openEmbedded } from '../../src/adapters/postgres/embedded.ts';
import { type Hosted, openHosted } from '../../src/adapters/postgres/hosted/hosted.ts';
import { openServer } from '../../src/adapters/postgres/server.ts';
import type { Wanted } from './global-setup.ts';

/** A store made for one test. */
export interface FreshDatabase {
  /** Open and migrated. */
  readonly database: Database;
  /** Where it lives: the data folder, or the address of the server's database. */
  readonly place: string;
  /** Closes it and removes what it left. */
  readonly discard: () => Promise<void>;
}

/** A driver under test. */
export interface Driver {
  readonly name: string;
  readonly kind: Database['kind'];
  readonly fresh: () => Promise<FreshDatabase>;
}

const ask = (wanted: Wanted): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const socket = net.connect(inject('storeBroker'), () => socket.write(wanted));
    socket.on('data', (piece) => {
      said += piece.toString();
    });
    socket.once('error', reject);
    socket.once('close', () => {
      const { text, error } = JSON.parse(said) as { text?: string; error?: string };
      if (text === undefined) reject(new Error(error));
      else resolve(text);
    });
  });

const asAdmin = async (url: string, sql: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
};

let made = 0;

/** A database of its own on the run's server, copied from the migrated one. */
export const freshServerDatabase = async (): Promise<FreshDatabase> => {
  const admin = await ask('server');
  const name = `test_${process.pid}_${(made += 1)}`;
  await asAdmin(admin, `create database ${name} template tinhgon_template strategy file_copy`);
  const place = admin.replace('/postgres?', `/${name}?`);
  const database = await openServer({ url: place, connections: 4 });
  return {
    database,
    place,
    discard: async () => {
      await database.close();
      await asAdmin(admin, `drop database ${name} with (force)`);
    },
  };
};

/** Databases of a data folder that PostgreSQL has for making others, and that nobody connects to: `template1`, `template0`. */
const UNTOUCHED = ['1', '4'].map((oid) => path.join('pg', 'base', oid));

/**
 * A migrated, empty data folder, held by nobody: making one anew takes seconds. The half of it that never changes is shared
 * with all others, file by file, which copying takes longest for. Whoever asked for it removes it.
 */
export const freshFolder = async (): Promise<string> => {
  const template = await ask('folder');
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'tinhgon-folder-'));
  const shared = new Set(UNTOUCHED.map((name) => path.join(template, name)));
  fs.cpSync(template, place, { recursive: true, filter: (source) => !shared.has(source) });
  for (const folder of UNTOUCHED) {
    fs.mkdirSync(path.join(place, folder));
    for (const name of fs.readdirSync(path.join(template, folder)))
      fs.linkSync(path.join(template, folder, name), path.join(place, folder, name));
  }
  return place;
};

const inFreshFolder = async <T extends { readonly database: Database }>(
  open: (folder: string) => Promise<T>,
): Promise<FreshDatabase & T> => {
  const place = await freshFolder();
  const opened = await open(place);
  return {
    ...opened,
    place,
    discard: async () => {
      await opened.database.close();
      fs.rmSync(place, { recursive: true, force: true });
    },
  };
};

/** A data folder of its own, copied from the migrated one. */
export const freshEmbedded = (): Promise<FreshDatabase> =>
  inFreshFolder(async (folder) => ({
    database: await openEmbedded({ folder, durability: 'relaxed' }),
  }));

/** The same, held by a thread of its own. */
export const freshHosted = (): Promise<FreshDatabase & Hosted> =>
  inFreshFolder((folder) => openHosted({ folder, durability: 'relaxed' }));

/** Both drivers, for `describe.each`. */
export const DRIVERS: readonly Driver[] = [
  { name: 'embedded', kind: 'embedded', fresh: freshEmbedded },
  { name: 'server', kind: 'server', fresh: freshServerDatabase },
];

/** The embedded driver as the service runs it. */
export const HOSTED: Driver = {
  name: 'embedded, in a thread',
  kind: 'embedded',
  fresh: freshHosted,
};
