/** `npm start` as its user meets it: what it says, and what it says when it cannot start. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshFolder } from './postgres/harness.ts';
import { type Program, startProgram } from './processes.ts';
import { CASE_SIZE } from './store/stores.ts';

interface Started {
  /** Where it listens; `undefined` where it ended instead. */
  readonly address?: string;
  readonly said: string;
  readonly stop: () => Promise<number | null>;
}

let folder = '';
let first: Started;

const programs = new Set<Program>();

const start = async (environment: Readonly<Record<string, string>>): Promise<Started> => {
  const program = startProgram([join(import.meta.dirname, '../src/server/main.ts')], environment);
  programs.add(program);
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  program.child.stdout.on('data', () => {
    const address = /(http:\/\/127\.0\.0\.1:\d+)\/docs/.exec(program.said.out)?.[1];
    if (address !== undefined) resolve(address);
  });
  const address = await Promise.race([listening, program.ended]);
  const said = program.said.out + program.said.err;
  const stop = (): Promise<number | null> => program.end('SIGTERM');
  return { said, stop, ...(typeof address === 'string' && { address }) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-start-'));
  first = await start({ PORT: '0', TINHGON_DATA: join(folder, 'data') });
});

afterAll(async () => {
  await first.stop();
  await Promise.all([...programs].map((program) => program.end()));
  await rm(folder, { recursive: true, force: true });
});

it('loads the case into an empty folder and serves it', async () => {
  expect(first.said).toMatch(new RegExp(`nạp văn bản / loading acts: ${CASE_SIZE}/${CASE_SIZE}`));
  const answer = await fetch(`${first.address}/api/v1/register`);
  expect(await answer.json()).toMatchObject({ version: CASE_SIZE });
});

it('says who holds the folder', async () => {
  const { address, said } = await start({ PORT: '0', TINHGON_DATA: join(folder, 'data') });
  expect(address).toBeUndefined();
  expect(said).toMatch(/đang do tiến trình \d+ giữ/);
});

it('says that the port is taken, and lets go of the folder', async () => {
  const other = await freshFolder();
  const taken = {
    PORT: new URL(first.address ?? '').port,
    TINHGON_DATA: other,
    TINHGON_REGISTER: 'khac',
  };
  const { address, said } = await start(taken);
  expect([address, said]).toEqual([undefined, expect.stringContaining('PORT=4681')]);
  const again = await start({ ...taken, PORT: '0' });
  expect(again.address).toBeDefined();
  expect(await again.stop()).toBe(0);
  await rm(other, { recursive: true });
});

it('refuses what is not a port', async () => {
  expect((await start({ PORT: 'tám nghìn' })).said).toContain('PORT: «tám nghìn»');
});
