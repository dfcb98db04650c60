/** A process killed in the middle of an enactment leaves the register as before it or as after it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { openStores } from '../../src/adapters/open-store.ts';
import { verify } from '../../src/application/queries/verify.ts';
import { freshFolder } from '../postgres/harness.ts';
import { startedProgram } from '../processes.ts';
import { REGISTER } from './stores.ts';

const PROGRAM = join(import.meta.dirname, 'enact-forever.ts');

/** Runs until `acts` are acknowledged and `ms` more have passed, then kills; gives the last act acknowledged. */
const runAndKill = async (folder: string, acts: number, ms: number): Promise<number> => {
  const acknowledged = (out: string): readonly string[] =>
    [...out.matchAll(/enacted (\d+)\n/g)].map(([, number = '']) => number);
  const program = await startedProgram(
    [PROGRAM, folder],
    ({ out }) => acknowledged(out).length >= acts,
  );
  try {
    await wait(ms);
  } finally {
    await program.end();
  }
  return Number(acknowledged(program.said.out).at(-1));
};

it('is whole after every kill', async () => {
  const folder = await freshFolder();
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
