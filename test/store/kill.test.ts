/** A process killed in the middle of an enactment leaves the register as before it or as after it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { openStores } from '../../src/adapters/open-store.ts';
import { verify } from '../../src/application/queries/verify.ts';
import { REGISTER } from './stores.ts';

/** Runs until `acts` are acknowledged and `ms` more have passed, then kills; gives the last act acknowledged. */
const runAndKill = async (folder: string, acts: number, ms: number): Promise<number> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'enact-forever.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let last = 0;
  let seen = 0;
  const enough = Promise.withResolvers<void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const [, number] of text.matchAll(/enacted (\d+)\n/g)) {
      last = Number(number);
      seen += 1;
      if (seen >= acts) enough.resolve();
    }
  });
  await Promise.race([enough.promise, ended]);
  await wait(ms);
  child.kill('SIGKILL');
  await ended;
  return last;
};

it('is whole after every kill', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-kill-'));
  try {
    for (const [acts, ms] of [
      [1, 7],
      [3, 2],
      [5, 11],
    ] as const) {
      const last = await runAndKill(folder, acts, ms);
      const { store } = await openStores(folder, undefined);
      const { version } = await store.head(REGISTER);
      const { differences, entries } = await verify(store, REGISTER, sha256);
      await store.close();
      expect(last).toBeGreaterThan(0);
      expect(version - last).toBeGreaterThanOrEqual(0);
      expect(version - last).toBeLessThanOrEqual(1);
      expect(differences).toEqual([]);
      expect(entries).toBe(version * 60);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
