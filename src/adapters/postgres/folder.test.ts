/** The data folder: one process at a time, and whole after a kill. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { freshEmbedded } from '../../../test/postgres/harness.ts';
import { type Program, startedProgram } from '../../../test/processes.ts';
import { openEmbedded } from './embedded.ts';
import { DataFolderHeld, DataFolderReadOnly, DataFolderUnusable } from './errors.ts';

const PROGRAM = path.join(import.meta.dirname, '../../../test/postgres/hold-folder.ts');

const held = new Set<Program>();
afterEach(async () => {
  await Promise.all([...held].map((holder) => holder.end()));
  held.clear();
});

/** A process that holds the folder. It says `held`, then the number of each batch committed. */
const hold = async (
  folder: string,
  durability: 'safe' | 'relaxed' = 'relaxed',
): Promise<Program> => {
  const holder = await startedProgram([PROGRAM, folder, durability], ({ out }) =>
    out.startsWith('held\n'),
  );
  held.add(holder);
  return holder;
};

const kill = (holder: Program): Promise<number | null> => holder.end();

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until a holder tells of something committed. */
const tells = async ({ child, said, ended }: Program): Promise<void> => {
  const heard = Promise.withResolvers<undefined>();
  const listen = (): void => {
    if (/^held\n\d+\n/.test(said.out)) heard.resolve(undefined);
  };
  child.stdout.on('data', listen);
  listen();
  await Promise.race([heard.promise, ended]);
};

describe('data folder', () => {
  let folder: string;
  let discard: () => Promise<void>;

  beforeEach(async () => {
    const own = await freshEmbedded();
    await own.database.close();
    folder = own.place;
    discard = () => own.discard();
  });

  afterEach(async () => {
    await discard();
  });

  it('is refused while another process holds it, which is named', async () => {
    const holder = await hold(folder);
    const refusal = await openEmbedded({ folder }).catch((error: unknown) => error);
    await kill(holder);
    expect(refusal).toBeInstanceOf(DataFolderHeld);
    expect(refusal).toMatchObject({ folder, pid: holder.child.pid });
    expect((refusal as DataFolderHeld).since).toMatch(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/);
  });

  it('is refused a second time within one process', async () => {
    const first = await openEmbedded({ folder, durability: 'relaxed' });
    const refusal = await openEmbedded({ folder }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'DataFolderHeld', pid: process.pid });
    await first.close();
    await (await openEmbedded({ folder, durability: 'relaxed' })).close();
  });

  it('goes to one only of several that reach for it at once', async () => {
    const reached = await Promise.allSettled([1, 2, 3].map(() => hold(folder)));
    const holders = reached.filter((one) => one.status === 'fulfilled').map((one) => one.value);
    await Promise.all(holders.map(kill));
    expect(holders).toHaveLength(1);
  });

  it.each(['safe', 'relaxed'] as const)(
    'holds each transaction wholly or not at all after kill -9 (%s)',
    async (durability) => {
      let told = 0;
      for (const pause of [30, 75, 120]) {
        const holder = await hold(folder, durability);
        // The last is killed some time after it has told of a commit: a busy machine may not come to one in so short a time.
        if (pause === 120) await tells(holder);
        await wait(pause);
        await kill(holder);
        told = Number(holder.said.out.trim().split('\n').at(-1)) || told;
        const database = await openEmbedded({ folder, durability });
        const batches = await database.query<{ batch: number; rows: number }>(
          'select batch, count(*) as rows from tick group by batch order by batch',
        );
        await database.close();
        expect(batches).toEqual(batches.map((_, index) => ({ batch: index + 1, rows: 1000 })));
        // One more than told, at most: committed, and killed before it could say so.
        expect([told, told + 1]).toContain(batches.length);
        told = batches.length;
      }
      expect(told).toBeGreaterThan(0);
    },
  );

  it.each([
    ['safe', 1],
    ['relaxed', 0],
  ] as const)('brings a commit to the disk when %s', async (durability, syncs) => {
    const database = await openEmbedded({ folder, durability });
    await database.script('create table mark (n int)');
    const sync = vi.spyOn(fs, 'fsyncSync');
    await database.query('insert into mark values (1)');
    expect(sync).toHaveBeenCalledTimes(syncs);
    sync.mockRestore();
    await database.close();
  });

  it('of another major version is refused', async () => {
    fs.writeFileSync(path.join(folder, 'pg', 'PG_VERSION'), '17\n');
    const refusal = await openEmbedded({ folder }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderUnusable);
    expect(refusal).toMatchObject({ written: '17' });
  });

  it('that is damaged is refused, and let go of', async () => {
    fs.writeFileSync(path.join(folder, 'pg', 'global', 'pg_control'), 'rubbish');
    for (const _ of [1, 2]) {
      await expect(openEmbedded({ folder })).rejects.toThrow(DataFolderUnusable);
    }
  });
});

describe('a new data folder', () => {
  let place: string;

  beforeEach(() => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'tinhgon-new-'));
  });

  afterEach(() => {
    fs.rmSync(place, { recursive: true, force: true });
  });

  it('is made, with what its parents lack and over what a killed creation left', async () => {
    const folder = path.join(place, 'deep', 'data');
    fs.mkdirSync(path.join(folder, 'pg.new', 'base'), { recursive: true });
    const database = await openEmbedded({ folder });
    expect(await database.query(`select current_setting('fsync') as fsync`)).toEqual([
      { fsync: 'on' },
    ]);
    await database.close();
    expect(fs.readdirSync(folder).toSorted()).toEqual(['lock', 'pg']);
  });

  it('that cannot be written is refused', async () => {
    const file = path.join(place, 'file');
    fs.writeFileSync(file, '');
    const refusal = await openEmbedded({ folder: path.join(file, 'data') }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(DataFolderReadOnly);
  });

  it('of another owner is refused', async () => {
    fs.chmodSync(place, 0o555);
    const root = process.geteuid?.() === 0;
    // Root may write anywhere, so it is someone else for this.
    if (root) process.seteuid?.('nobody');
    const refusal = await openEmbedded({ folder: place }).catch((error: unknown) => error);
    if (root) process.seteuid?.(0);
    fs.chmodSync(place, 0o755);
    expect(refusal).toBeInstanceOf(DataFolderReadOnly);
  });
});

describe('a store in memory', () => {
  it('works and leaves nothing', async () => {
    const database = await openEmbedded();
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });
});
