/** The two databases that benchmarks run on: PGlite in a thread of its own, PostgreSQL 18 with commits that reach the disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../src/adapters/postgres/database.ts';
import { openHosted } from '../src/adapters/postgres/hosted/hosted.ts';
import type { Reach } from '../src/adapters/postgres/hosted/reach.ts';
import { migrate } from '../src/adapters/postgres/migrate.ts';
import { openServer } from '../src/adapters/postgres/server.ts';
import { startCluster } from '../test/postgres/cluster.ts';

/** A database for measuring. */
export interface Bench {
  readonly database: Database;
  /** How a service's threads reach it. */
  readonly reach: () => Reach;
  readonly discard: () => Promise<void>;
}

/** A kind of database, and how to get an empty migrated one. */
export interface Kind {
  readonly name: string;
  readonly fresh: () => Promise<Bench>;
}

/** Runs with both kinds; the server is stopped afterwards. */
export const withKinds = async (run: (kinds: readonly Kind[]) => Promise<void>): Promise<void> => {
  const cluster = await startCluster({ durable: true });
  let made = 0;
  const server = async (): Promise<Bench> => {
    const admin = await openServer({ url: cluster.url('postgres') });
    const name = `bench_${(made += 1)}`;
    await admin.execute(`create database ${name}`);
    const database = await openServer({ url: cluster.url(name) });
    await migrate(database);
    return {
      database,
      reach: () => ({ by: 'server', url: cluster.url(name) }),
      discard: async () => {
        await database.close();
        await admin.execute(`drop database ${name}`);
        await admin.close();
      },
    };
  };
  const embedded = async (): Promise<Bench> => {
    const folder = mkdtempSync(join(tmpdir(), 'tinhgon-bench-'));
    const { database, port } = await openHosted({ folder });
    await migrate(database);
    return {
      database,
      reach: () => ({ by: 'port', port: port() }),
      discard: async () => {
        await database.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
  try {
    await run([
      { name: 'PostgreSQL 18', fresh: server },
      { name: 'PGlite', fresh: embedded },
    ]);
  } finally {
    await cluster.stop();
  }
};
