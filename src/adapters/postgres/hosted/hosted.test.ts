/** An embedded store in a thread of its own: others come in by ports, and nobody waits for whom they do not ask. */
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshHosted } from '../../../../test/postgres/harness.ts';
import { openEmbedded } from '../embedded.ts';
import { DataFolderHeld } from '../errors.ts';
import { databaseAt, openHosted } from './hosted.ts';

let own: Awaited<ReturnType<typeof freshHosted>>;

beforeEach(async () => {
  own = await freshHosted();
  await own.database.script('create table mark (n int primary key)');
});
afterEach(async () => own.discard());

const marks = async (): Promise<readonly number[]> =>
  (await own.database.query<{ n: number }>('select n from mark order by n')).map(({ n }) => n);

describe('a second way in', () => {
  it('reads and writes the same store, in its turn', async () => {
    const other = databaseAt(own.port());
    const first = own.database.transaction(async (tx) => {
      await tx.query('insert into mark values (1)');
      await tx.query('insert into mark values (2)');
    });
    const second = other.transaction((tx) => tx.query('select n from mark order by n'));
    await first;
    expect(await second).toEqual([{ n: 1 }, { n: 2 }]);
    await other.close();
  });

  it('takes back what whoever is gone had begun', async () => {
    const other = databaseAt(own.port());
    const left = Promise.withResolvers<never>();
    left.promise.catch(() => undefined);
    const stuck = other
      .transaction(async (tx) => {
        await tx.query('insert into mark values (7)');
        await other.close();
        return left.promise;
      })
      .catch((error: unknown) => error);
    await own.database.query('insert into mark values (8)');
    expect(await marks()).toEqual([8]);
    left.reject(new Error('gone'));
    expect(await stuck).toBeInstanceOf(Error);
  });

  it('survives that the thread which has it is ended in the middle', async () => {
    const port = own.port();
    const program = `
      const { workerData, parentPort } = require('node:worker_threads');
      const { port } = workerData;
      port.on('message', ({ id, value }) => {
        if (id === 1) port.postMessage({ id: 2, do: 'execute', sql: 'insert into mark values (9)', params: [], tx: value });
        else { parentPort.postMessage('written'); for (;;); }
      });
      port.postMessage({ id: 1, do: 'begin', options: {} });`;
    const worker = new Worker(program, { eval: true, workerData: { port }, transferList: [port] });
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    await own.database.query('insert into mark values (10)');
    expect(await marks()).toEqual([10]);
  });
});

it('keeps the clock of the one who waits ticking', async () => {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 5);
  const [row] = await own.database.query<{ n: number }>(
    'select count(*)::int as n from generate_series(1, 3000000) as g, pg_sleep(0)',
  );
  clearInterval(timer);
  expect(row).toEqual({ n: 3_000_000 });
  expect(ticks).toBeGreaterThan(3);
});

it('says who holds the folder, as the one in this thread does', async () => {
  const refusals = await Promise.all(
    [openHosted, openEmbedded].map((open) =>
      open({ folder: own.place }).catch((error: unknown) => error),
    ),
  );
  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(DataFolderHeld);
    expect(refusal).toMatchObject({ folder: own.place, pid: process.pid });
  }
});

it('fails whatever is asked of it once it is closed', async () => {
  const other = databaseAt(own.port());
  await own.database.close();
  await expect(own.database.query('select 1')).rejects.toThrow('closed');
  await expect(other.query('select 1')).rejects.toThrow('closed');
});
