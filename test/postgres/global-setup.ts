/**
 * Vitest's global set-up: one PostgreSQL server for a whole run, and one migrated database and data folder to copy from.
 * All is made when the first test asks, so a run that needs none of it pays nothing.
 */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { openEmbedded } from '../../src/adapters/postgres/embedded.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { openServer } from '../../src/adapters/postgres/server.ts';
import { type Cluster, startCluster } from './cluster.ts';

/** What a test may ask for, and the answer: an address of the server's `postgres` database, or a migrated data folder. */
export type Wanted = 'server' | 'folder';

/** Name of the migrated database that tests copy. */
export const TEMPLATE = 'tinhgon_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test workers ask for the store. */
    readonly storeBroker: string;
  }
}

const makeTemplateDatabase = async (cluster: Cluster): Promise<string> => {
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = await openServer({ url: cluster.url(TEMPLATE), connections: 1 });
  await migrate(template);
  await template.close();
  return cluster.url('postgres');
};

const makeTemplateFolder = async (folder: string): Promise<string> => {
  const template = await openEmbedded({ folder, durability: 'relaxed' });
  await migrate(template);
  await template.close();
  return folder;
};

/** Starts the broker and gives the function that takes all down again. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'tinhgon-test-'));
  let cluster: Promise<Cluster> | undefined;
  let server: Promise<string> | undefined;
  let folder: Promise<string> | undefined;
  const answers: Readonly<Record<Wanted, () => Promise<string>>> = {
    server: () => (server ??= (cluster ??= startCluster()).then(makeTemplateDatabase)),
    folder: () => (folder ??= makeTemplateFolder(path.join(place, 'template'))),
  };

  const broker = net.createServer((socket) => {
    socket.once('data', (wanted) => {
      const answer = answers[wanted.toString() as Wanted]();
      answer.then(
        (text) => socket.end(JSON.stringify({ text })),
        (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
      );
    });
  });
  const address = path.join(place, 'broker');
  await new Promise<void>((resolve) => {
    broker.listen(address, resolve);
  });
  project.provide('storeBroker', address);

  return async () => {
    broker.close();
    await cluster?.then((running) => running.stop());
    fs.rmSync(place, { recursive: true, force: true });
  };
};

export default setup;
