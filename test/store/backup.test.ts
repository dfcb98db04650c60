/** A backup is everything: from either driver into either, proved by digest; and what is not one is refused, and nothing lost. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { storesOf } from '../../src/adapters/open-store.ts';
import { NotRestorable, backUp, restore } from '../../src/adapters/postgres/backup.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import { openImage } from '../../src/application/image.ts';
import { verify } from '../../src/application/queries/verify.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { DRIVERS, type FreshDatabase } from '../postgres/harness.ts';
import { REGISTER, actOf, caseActs, tickingClock } from './stores.ts';

const LATE = instant('2027-01-01T00:00:00.000Z');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-backup-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const filled = async (driver: (typeof DRIVERS)[number]) => {
  const own = await driver.fresh();
  const { store, identity, drafts } = storesOf(own.database);
  const clock = tickingClock();
  await store.createRegister(REGISTER, 'Sổ thử');
  const image = await openImage(store, REGISTER);
  await loadActs(store, clock, image, await caseActs());
  await store.createRegister('trong' as typeof REGISTER, 'Sổ trống');
  const person = { name: 'ai', display: 'Ai', password: 'x' };
  const account = await identity.createFirstAdministrator(REGISTER, person, clock());
  if (typeof account === 'string') throw new Error(account);
  const event = { at: clock(), account, kind: 'created' } as const;
  const act = actOf('nhap', '2021-01-01', []);
  const base = { version: 48, known: clock() };
  await drafts.createDraft(REGISTER, { act, kept: [], base, authors: [account], event });
  const line = { at: clock(), via: 'cli', action: 'thử', status: 200, request: '1' } as const;
  await identity.noteTrail(REGISTER, [line, line]);
  return own;
};

describe.each(DRIVERS)('from $name', (source) => {
  let from: FreshDatabase;
  beforeAll(async () => {
    from = await filled(source);
  });
  afterAll(async () => from.discard());

  it.each(DRIVERS)('into $name: the same, to the last row', async (target) => {
    const into = await target.fresh();
    try {
      const file = join(folder, `${source.kind}-${target.kind}`);
      const kept = await backUp(from.database, file);
      expect(await restore(into.database, file)).toEqual(kept);
      expect(await backUp(into.database, `${file}-2`)).toEqual(kept);
      const [before, after] = [storesOf(from.database), storesOf(into.database)];
      expect(await after.identity.trail(REGISTER, {}, 10)).toEqual(
        await before.identity.trail(REGISTER, {}, 10),
      );
      // What the database numbers goes on, and what is written next is proved too.
      const next = { name: 'hai', display: 'Hai' };
      expect(await after.identity.createAccount(next, LATE)).toBe(2);
      const image = await openImage(after.store, REGISTER);
      await loadActs(after.store, () => LATE, image, [actOf('moi', '2026-01-01', [])]);
      expect((await verify(after.store, REGISTER, sha256)).differences).toEqual([]);
    } finally {
      await into.discard();
    }
  });
});

describe('what is not a backup', () => {
  const refusal = async (name: string, content: Uint8Array): Promise<unknown> => {
    const [driver] = DRIVERS;
    if (!driver) throw new Error('no driver');
    const { database, discard } = await driver.fresh();
    try {
      const file = join(folder, name);
      await writeFile(file, content);
      const error: unknown = await restore(database, file).catch((e: unknown) => e);
      expect(await database.query('select * from register')).toEqual([]);
      return error instanceof NotRestorable ? error.reason : error;
    } finally {
      await discard();
    }
  };

  it('is refused, and nothing of it is kept', async () => {
    const [driver] = DRIVERS;
    if (!driver) throw new Error('no driver');
    const own = await filled(driver);
    const file = join(folder, 'whole');
    try {
      await backUp(own.database, file);
      const busy: unknown = await restore(own.database, file).catch((e: unknown) => e);
      expect(busy).toMatchObject({ reason: 'not-empty' });
    } finally {
      await own.discard();
    }
    const whole = await readFile(file);
    const lines = gunzipSync(whole).toString().split('\n');
    const written = (edited: readonly string[]) => gzipSync(edited.join('\n'));
    expect(await refusal('text', Buffer.from('xin chào'))).toBe('not-a-backup');
    expect(await refusal('other', written(['{"format":"khác"}']))).toBe('not-a-backup');
    expect(await refusal('cut', whole.subarray(0, whole.length / 2))).toBe('damaged');
    expect(await refusal('short', written(lines.slice(0, 40)))).toBe('damaged');
    const edited = lines.map((line, i) => (i === 30 ? line.replace('2', '3') : line));
    expect(await refusal('edited', written(edited))).not.toBeUndefined();
    const older = lines.map((line, i) => (i === 0 ? line.replace(/\d+/, '1') : line));
    expect(await refusal('older', written(older))).toBe('other-schema');
  });
});
