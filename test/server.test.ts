/** `npm start` as its user meets it: what it says, and what it says when it cannot start. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

interface Started {
  /** Where it listens; `undefined` where it ended instead. */
  readonly address?: string;
  readonly said: string;
  readonly stop: () => Promise<number | null>;
}

let folder = '';
let first: Started;

const start = (environment: Readonly<Record<string, string>>): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../src/server/main.ts')], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const ended = new Promise<number | null>((end) => child.once('close', end));
    const stop = (): Promise<number | null> => {
      child.kill('SIGTERM');
      return ended;
    };
    const hear = (text: string): void => {
      said += text;
      const address = /(http:\/\/127\.0\.0\.1:\d+)\/docs/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, said, stop });
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', () => {
      resolve({ said, stop });
    });
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-start-'));
  first = await start({ PORT: '0', TINHGON_DATA: join(folder, 'data') });
}, 120_000);

afterAll(async () => {
  await first.stop();
  await rm(folder, { recursive: true, force: true });
});

it('loads the case into an empty folder and serves it', async () => {
  expect(first.said).toMatch(/nạp văn bản \/ loading acts: 48\/48/);
  const answer = await fetch(`${first.address}/api/v1/register`);
  expect(await answer.json()).toMatchObject({ version: 48 });
});

it('says who holds the folder', async () => {
  const { address, said } = await start({ PORT: '0', TINHGON_DATA: join(folder, 'data') });
  expect(address).toBeUndefined();
  expect(said).toMatch(/đang do tiến trình \d+ giữ/);
});

it('says that the port is taken, and lets go of the folder', async () => {
  const taken = {
    PORT: new URL(first.address ?? '').port,
    TINHGON_DATA: join(folder, 'other'),
    TINHGON_REGISTER: 'khac',
  };
  const { address, said } = await start(taken);
  expect([address, said]).toEqual([undefined, expect.stringContaining('PORT=4681')]);
  const again = await start({ ...taken, PORT: '0' });
  expect(again.address).toBeDefined();
  expect(await again.stop()).toBe(0);
});

it('refuses what is not a port', async () => {
  expect((await start({ PORT: 'tám nghìn' })).said).toContain('PORT: «tám nghìn»');
});
