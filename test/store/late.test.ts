/** What is recorded late, put right and undone, in every store: each act decided on what the store gives back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { openImageFor } from '../../src/application/image.ts';
import { verify } from '../../src/application/queries/verify.ts';
import type { Store } from '../../src/application/store.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { valueAt } from '../../src/domain/register/facts.ts';
import type { ActId, ItemId, UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { type FreshStore, REGISTER, STORES, actOf, tickingClock } from './stores.ts';

const commune = (unit: string, area: number): Operation => ({
  op: 'establish',
  unit: unit as UnitId,
  name: unit,
  kind: 'commune',
  area,
});
const absorb = (unit: string, into: string): Operation => ({
  op: 'absorb',
  unit: unit as UnitId,
  into: into as UnitId,
  everything: 'follows',
});
const opening = (b: number): readonly Operation[] => [
  commune('xa-a', 100),
  commune('xa-b', b),
  commune('xa-c', 300),
];
const id = (text: string): ActId => text as ActId;

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

  const enact = async (act: Act): Promise<void> => {
    const image = await openImageFor(store, REGISTER, [act]);
    const done = await enactAct(store, clock, image, act);
    expect(done.status === 'refused' ? done.findings : done.status).toBe('enacted');
    expect((await verify(store, REGISTER, sha256)).differences).toEqual([]);
  };
  /** The area of the third commune from 2020 on. */
  const area = async (known: Instant | 'now' = 'now') =>
    valueAt(
      await store.load(REGISTER, 'all', known),
      'territory',
      ['xa-c' as UnitId],
      day('2020-01-01'),
    )?.amount;

  it('gives what takes effect later as if all had been recorded in the order of effect', async () => {
    await enact(actOf('mo-so', '2015-01-01', opening(200)));
    await enact(actOf('b-vao-c', '2020-01-01', [absorb('xa-b', 'xa-c')]));
    const before = (await store.head(REGISTER)).recorded;
    expect(await area()).toBe(500);
    await enact(actOf('a-vao-c', '2018-01-01', [absorb('xa-a', 'xa-c')]));
    expect([await area(), await area(before)]).toEqual([600, 500]);
    expect(await store.restated(REGISTER, [id('b-vao-c')])).toBe(true);
    expect(await store.restated(REGISTER, [id('mo-so')])).toBe(false);
    await enact(
      actOf('dinh-chinh', '2021-01-01', [
        { op: 'correct', act: id('mo-so'), article: '1', operations: opening(250) },
      ]),
    );
    expect(await area()).toBe(650);
    const journal = store.journal(REGISTER);
    let changed = 0;
    for await (const { version } of journal) if (version === 4) changed += 1;
    // The area of the second commune, and of the third from 2020 on: nothing else is said anew.
    expect(changed).toBe(2);
    await enact(actOf('huy-1', '2022-01-01', [{ op: 'undo', act: id('dinh-chinh') }]));
    expect(await area()).toBe(600);
    await enact(actOf('huy-2', '2023-01-01', [{ op: 'undo', act: id('a-vao-c') }]));
    expect([await area(), await area(before)]).toEqual([500, 500]);
  });

  it('settles what was open on what it needs of the register, through units that have ended', async () => {
    const [a, b, c] = ['xa-a', 'xa-b', 'xa-c'] as UnitId[] as [UnitId, UnitId, UnitId];
    await enact(actOf('mo-so', '2015-01-01', opening(200)));
    await enact(
      actOf('tach', '2016-01-01', [
        { op: 'adjust-boundary', from: a, to: b, area: 'unknown' },
        absorb('xa-a', 'xa-c'),
      ]),
    );
    await enact(actOf('sau', '2020-01-01', [absorb('xa-b', 'xa-c')]));
    const item = 'tach.territory.xa-a' as ItemId;
    const settle = actOf('xac-dinh', '2018-01-01', [
      {
        op: 'settle-item',
        item,
        shares: [
          { unit: b, amount: 40 },
          { unit: c, amount: 60 },
        ],
      },
    ]);
    await enact(settle);
    const facts = await store.load(REGISTER, { units: [b] }, 'now');
    const at = (unit: UnitId, on: string) => valueAt(facts, 'territory', [unit], day(on));
    expect(at(b, '2017-12-31')).toEqual({ amount: 200, parts: { [item]: 1 } });
    expect(at(b, '2018-01-01')).toEqual({ amount: 240 });
    expect(at(c, '2018-01-01')).toEqual({ amount: 360 });
    expect(await area()).toBe(600);
    await enact(actOf('huy', '2021-01-01', [{ op: 'undo', act: id('xac-dinh') }]));
    const now = await store.load(REGISTER, 'all', 'now');
    expect(valueAt(now, 'open-item', [item], day('2019-01-01'))).toMatchObject({ most: 100 });
  });
});
