/** The store of what is published, over both drivers: places without gaps, the same words told, pictures once, visits added up. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storesOf } from '../../src/adapters/open-store.ts';
import { LivePortal } from '../../src/application/portal/live-portal.ts';
import type { PortalStore } from '../../src/application/portal-store.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { DRIVERS, type FreshDatabase } from '../postgres/harness.ts';
import { REGISTER } from './stores.ts';

const AT = instant('2026-01-01T00:00:00.000Z');
const closed = (id: string) => ({ kind: 'section-closed', id }) as const;

describe.each(DRIVERS)('what is published ($name)', ({ fresh }) => {
  let own: FreshDatabase;
  let portal: PortalStore;

  beforeAll(async () => {
    own = await fresh();
    const stores = storesOf(own.database);
    await stores.store.createRegister(REGISTER, 'Sổ thử');
    ({ portal } = stores);
  });
  afterAll(async () => own.discard());

  it('grows at its end alone: who comes second is told, and keeps nothing', async () => {
    const two = ['a', 'b'].map((id) => ({ at: AT, change: closed(id) }));
    expect(await portal.append(REGISTER, 0, two)).toBe(true);
    expect(await portal.append(REGISTER, 0, two)).toBe(false);
    expect(await portal.append(REGISTER, 7, two)).toBe(false);
    const kept = await portal.changes(REGISTER, 1);
    expect(kept).toEqual([{ place: 2, at: AT, change: closed('b') }]);
  });

  it('two services that write at once both write, one after the other', async () => {
    const services = [0, 1].map(() => new LivePortal(portal, REGISTER, () => AT));
    const before = (await portal.changes(REGISTER, 0)).length;
    const write = async (i: number): Promise<void> => {
      await services[i % 2]?.write(undefined, () => ({
        changes: [closed(`c${i}`)],
        answer: undefined,
      }));
    };
    await Promise.all(Array.from({ length: 20 }, async (_, i) => write(i)));
    const all = await portal.changes(REGISTER, before);
    expect(all.map(({ place }) => place)).toEqual(
      Array.from({ length: 20 }, (_, i) => before + i + 1),
    );
    const ids = all.map(({ change }) => ('id' in change ? change.id : ''));
    expect(new Set(ids).size).toBe(20);
  });

  it('numbers opinions within their consultation, and tells the same words', async () => {
    const said = (text: string) => ({ at: AT, about: '', place: '', name: '', text, folded: text });
    for (const [consultation, text] of [
      [1, 'x'],
      [1, 'y'],
      [2, 'x'],
      [1, 'x'],
      [1, 'x'],
    ] as const)
      await portal.addOpinion(REGISTER, consultation, said(text));
    const of = async (id: number) =>
      (await portal.opinions(REGISTER, id)).map(({ number, same }) => [number, same]);
    expect(await of(1)).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 1],
      [4, 1],
    ]);
    expect(await of(2)).toEqual([[1, undefined]]);
  });

  it('adds visits up, day by day', async () => {
    for (const [on, visits] of [
      ['2026-01-02', 3],
      ['2026-01-01', 1],
      ['2026-01-02', 4],
    ] as const)
      await portal.addVisits(REGISTER, { day: day(on), visits });
    expect(await portal.visits(REGISTER)).toEqual([
      { day: '2026-01-01', visits: 1 },
      { day: '2026-01-02', visits: 7 },
    ]);
  });
});
