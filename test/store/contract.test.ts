/** What every store of registers promises, on memory, PGlite and PostgreSQL 18 alike. */
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { GENESIS, breaks } from '../../src/application/chain.ts';
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { loadActs } from '../../src/application/commands/load-acts.ts';
import { allActs, catchUp, openImage, without } from '../../src/application/image.ts';
import { verify } from '../../src/application/queries/verify.ts';
import type { ActCommit, RegisterId, Store } from '../../src/application/store.ts';
import { canonical } from '../../src/domain/canonical.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import { type Facts, allEntries } from '../../src/domain/register/facts.ts';
import type { ActId, UnitId } from '../../src/domain/register/ids.ts';
import { instant } from '../../src/domain/time/instant.ts';
import {
  CASE_SIZE,
  type FreshStore,
  REGISTER,
  STORES,
  actOf,
  allFactTexts,
  caseActs,
  tickingClock,
} from './stores.ts';

const A = 'don-vi-a' as UnitId;
const B = 'don-vi-b' as UnitId;

const found = (id: UnitId, superior?: UnitId) =>
  actOf(`lap-${id}`, '2020-01-01', [
    {
      op: 'establish',
      unit: id,
      name: `Đơn vị ${id}`,
      kind: 'division',
      ...(superior === undefined ? { opening: true } : { superior }),
    },
  ]);

const rename = (name: string, on: string) =>
  actOf(`doi-ten-${on}`, on, [{ op: 'rename', unit: A, name }]);

const texts = (facts: Facts): string[] =>
  [...allEntries(facts)].map((e: Entry) => canonical(e)).toSorted();

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe.each(STORES)('$name store', ({ fresh }) => {
  let made: FreshStore;
  let store: Store;
  const clock = tickingClock();

  beforeEach(async () => {
    made = await fresh();
    store = made.store;
    await store.createRegister(REGISTER, 'Sổ thử');
  });
  afterEach(async () => made.discard());

  const enactAll = async (...acts: readonly ReturnType<typeof actOf>[]) => {
    const image = await openImage(store, REGISTER);
    const outcomes = [];
    for (const act of acts) outcomes.push((await enactAct(store, clock, image, act)).status);
    return outcomes;
  };

  it('makes a register once and knows no other', async () => {
    expect(await store.createRegister(REGISTER, 'Lần hai')).toBe(false);
    expect(await store.registers()).toEqual([
      { id: REGISTER, title: 'Sổ thử', version: 0, hash: GENESIS },
    ]);
    await expect(store.head('khong-co' as RegisterId)).rejects.toThrow('no register');
  });

  it('chains acts and counts versions', async () => {
    expect(await enactAll(found(A), found(B, A))).toEqual(['enacted', 'enacted']);
    const acts = await allActs(store, REGISTER);
    const head = await store.head(REGISTER);
    expect(acts.map((a) => a.seq)).toEqual([1, 2]);
    expect(head).toEqual({ version: 2, hash: acts[1]?.hash, recorded: acts[1]?.recorded });
    expect(breaks(sha256, acts)).toEqual([]);
    expect((await store.act(REGISTER, 'lap-don-vi-a' as ActId))?.act).toEqual(found(A));
    expect(await store.act(REGISTER, 'khong-co' as ActId)).toBeUndefined();
  });

  it('pages acts both ways', async () => {
    await enactAll(found(A), rename('Một', '2020-02-01'), rename('Hai', '2020-03-01'));
    const seqs = async (page: Parameters<Store['acts']>[1]) =>
      (await store.acts(REGISTER, page)).map((a) => a.seq);
    expect(await seqs({ limit: 2 })).toEqual([1, 2]);
    expect(await seqs({ from: 2 })).toEqual([3]);
    expect(await seqs({ order: 'newest', limit: 2 })).toEqual([3, 2]);
    expect(await seqs({ order: 'newest', from: 2 })).toEqual([1]);
  });

  it('refuses a writer who has not seen the last act', async () => {
    const [first, second] = [
      await openImage(store, REGISTER),
      await openImage(store, REGISTER),
    ] as const;
    const outcomes = await Promise.all([
      enactAct(store, clock, first, found(A)),
      enactAct(store, clock, second, found(B)),
    ]);
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['conflict', 'enacted']);
    expect((await store.head(REGISTER)).version).toBe(1);
  });

  it('takes all of a batch or nothing', async () => {
    const image = await openImage(store, REGISTER);
    const drafts = [found(A), found(B, A)].map((act): ActCommit => {
      const done = image.draft(act);
      const recorded = image.recordedAt(clock());
      image.advance(act, recorded, done);
      return { act, recorded, added: done.added, retracted: done.retracted };
    });
    const [first, second] = drafts as [ActCommit, ActCommit];
    const withoutParent = { ...second, added: second.added };
    await expect(
      store.commit({ register: REGISTER, expected: 0, acts: [withoutParent] }),
    ).rejects.toThrow('integrity');
    await expect(
      store.commit({ register: REGISTER, expected: 0, acts: [first, { ...first }] }),
    ).rejects.toThrow('integrity');
    expect((await store.head(REGISTER)).version).toBe(0);
    expect(texts(await store.load(REGISTER, 'all', 'now'))).toEqual([]);
    expect(await store.commit({ register: REGISTER, expected: 0, acts: drafts })).toEqual({
      ok: 2,
    });
    expect(await store.commit({ register: REGISTER, expected: 0, acts: drafts })).toEqual({
      conflict: 2,
    });
  });

  it('reads as known before and after an undoing', async () => {
    await enactAll(found(A), rename('Tên mới', '2021-01-01'));
    const before = await store.load(REGISTER, 'all', 'now');
    const at = (await store.head(REGISTER)).recorded ?? instant('2026-01-01T00:00:00.000Z');
    const undoing = {
      ...actOf('huy', '2022-01-01', [{ op: 'undo', act: 'doi-ten-2021-01-01' as ActId }]),
      type: 'undo' as const,
    };
    expect(await enactAll(undoing)).toEqual(['enacted']);
    expect(texts(await store.load(REGISTER, 'all', at))).toEqual(texts(before));
    const now = await store.load(REGISTER, 'all', 'now');
    expect(texts(without(now, await store.since(REGISTER, at)))).toEqual(texts(before));
    expect((await store.load(REGISTER, 'all', 'now')).size).toBe(before.size - 1);
    expect((await store.act(REGISTER, 'doi-ten-2021-01-01' as ActId))?.undone).toBe('huy');
    expect(await store.entriesOf(REGISTER, 'doi-ten-2021-01-01' as ActId)).toEqual([]);
    expect(await store.entriesOf(REGISTER, `lap-${A}` as ActId, [0])).toEqual(
      await store.entriesOf(REGISTER, `lap-${A}` as ActId),
    );
    expect(await store.entriesOf(REGISTER, `lap-${A}` as ActId, [1])).toEqual([]);
    const journal = await collect(store.journal(REGISTER));
    expect(journal.filter((j) => j.retractedBy === 3)).toHaveLength(1);
    const taken = await store.takenBack(REGISTER, A);
    expect(taken).toEqual(journal.filter((j) => j.retractedBy === 3));
    expect(await store.takenBack(REGISTER, 'khong-co')).toEqual([]);
    expect((await verify(store, REGISTER, sha256)).differences).toEqual([]);
  });

  it('takes over what another writer recorded', async () => {
    await enactAll(found(A));
    const image = await openImage(store, REGISTER);
    expect(await catchUp(store, image)).toBe(false);
    await enactAll(found(B, A), rename('Tên mới', '2021-01-01'));
    expect(await catchUp(store, image)).toBe(true);
    const anew = await openImage(store, REGISTER);
    expect(texts(image.facts)).toEqual(texts(anew.facts));
    expect([...image.acts]).toMatchObject(
      [...anew.acts].map(({ act, seq, recorded }) => ({ act, seq, recorded })),
    );
  });

  it('finds acts by number', async () => {
    const numbered = { ...found(A), number: '12-QĐ/TU' };
    await enactAll(numbered, found(B));
    expect((await store.actsByNumber(REGISTER, '12-QĐ/TU')).map((a) => a.act)).toEqual([numbered]);
  });
});

describe('the reference case in every store', () => {
  const made: FreshStore[] = [];
  const register = 'uong-bi' as RegisterId;

  beforeAll(async () => {
    const acts = await caseActs();
    for (const { fresh } of STORES) {
      const each = await fresh();
      made.push(each);
      await each.store.createRegister(register, 'Uông Bí');
      const image = await openImage(each.store, register);
      await loadActs(each.store, tickingClock(), image, acts);
    }
  });
  afterAll(async () => Promise.all(made.map((m) => m.discard())));

  it('gives the same facts, superseded ones included', async () => {
    const [memory, ...others] = await Promise.all(made.map((m) => allFactTexts(m.store, register)));
    expect(memory?.length).toBeGreaterThan(4_000);
    for (const other of others) expect(other).toEqual(memory);
  });

  it('tells the past by what has changed since', async () => {
    for (const { store } of made) {
      const now = await store.load(register, 'all', 'now');
      for (const { recorded } of (await allActs(store, register)).filter((a) => a.seq % 12 === 0)) {
        const past = without(now, await store.since(register, recorded));
        expect(texts(past)).toEqual(texts(await store.load(register, 'all', recorded)));
      }
    }
  });

  it('is verified from the acts alone', async () => {
    for (const { store } of made) {
      const result = await verify(store, register, sha256);
      expect(result.differences).toEqual([]);
      expect(result.acts).toBe(CASE_SIZE);
    }
  });

  it.each([
    ['one unit', { units: ['khu-cau-sen' as UnitId] }],
    ['a subtree', { units: ['phuong-yen-thanh' as UnitId], subtree: true }],
    ['the commune of a body', { units: ['ubnd-yen-thanh' as UnitId], communes: true }],
    ['things', { units: [], things: ['post:truong-ban-to-chuc', 'person:ub-0006'] as const }],
  ])('loads the same for %s', async (_name, scope) => {
    const [memory, ...others] = await Promise.all(
      made.map(async (m) => texts(await m.store.load(register, scope, 'now'))),
    );
    expect(memory?.length).toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(memory);
  });
});
