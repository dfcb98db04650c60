/** Rules about areas above communes, on drafts: told on what is read of them as on the whole register. */
import { expect, it } from 'vitest';
import { MemoryStore } from '../../src/adapters/memory/memory-store.ts';
import { draft, enactAct } from '../../src/application/commands/enact-act.ts';
import { openImage, openImageFor } from '../../src/application/image.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Finding } from '../../src/domain/acts/finding.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { PersonId, PostId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { actOn } from '../../src/domain/acts/test-book.ts';
import { REGISTER, tickingClock } from '../store/stores.ts';
import { act, division, founded, lawIn, unit } from './world.ts';

const HEAD = 'chu-tich' as PostId;
const PERSON = 'can-bo-1' as PersonId;

const target = (value: number, by = '2040-01-01'): Operation => ({
  op: 'set-target',
  unit: unit('tinh'),
  subject: 'quota',
  sense: 'at-most',
  value,
  by: day(by),
});

const opening: Act = {
  ...actOn('mo', day('2015-01-01'), [
    founded('tinh', 'province'),
    founded('ubnd-tinh', 'peoples-committee', 'tinh'),
    founded('huyen', 'rural-district', 'tinh', { name: 'Huyện' }),
    founded('ubnd-huyen', 'peoples-committee', 'huyen', {
      posts: [{ post: HEAD, title: 'Chủ tịch', rank: 'head' }],
      quota: { state: 30 },
    }),
    founded('xa', 'commune', 'huyen', { name: 'Xã Một' }),
    founded('thon', 'hamlet', 'xa', { name: 'Thôn Một' }),
    founded('ubnd-xa', 'peoples-committee', 'xa', { quota: { commune: 20 } }),
    ...[1, 2, 3, 4].map((n) => founded(`phong-${n}`, 'division', 'ubnd-xa')),
    target(50),
    {
      op: 'engage',
      person: PERSON,
      unit: unit('ubnd-huyen'),
      pool: 'state',
      origin: 'Thôn Một',
    },
  ]),
  type: 'opening-balance',
};

/** What an act is told, read for it alone and on the whole register, after others. */
const toldBoth = async (
  drafted: Act,
  ...before: readonly Act[]
): Promise<readonly (readonly Finding[])[]> => {
  const store = new MemoryStore();
  const clock = tickingClock();
  await store.createRegister(REGISTER, 'Sổ thử');
  const whole = await openImage(store, REGISTER);
  for (const earlier of [opening, ...before])
    expect((await enactAct(store, clock, whole, earlier)).status).toBe('enacted');
  const scoped = await openImageFor(store, REGISTER, [drafted]);
  return [draft(scoped, drafted).findings, draft(whole, drafted).findings];
};

const AREA_RULES = ['BC-02', 'CB-01', 'CB-02', 'XA-02'];

/** The rules about areas that an act is told of, the same on what is read for it as on the whole. */
const areaRules = async (drafted: Act, ...before: readonly Act[]): Promise<readonly string[]> => {
  const [scoped = [], whole = []] = await toldBoth(drafted, ...before);
  expect(scoped).toEqual(whole);
  return lawIn(scoped).filter((rule) => AREA_RULES.includes(rule));
};

const quota = (number: number): Operation => ({
  op: 'assign-quota',
  unit: unit('ubnd-xa'),
  pool: 'commune',
  number,
});

it('a quota that goes over the total of the province is told, and one that does not is not', async () => {
  expect(await areaRules(act('ubnd-tinh', '2018-01-01', [quota(20)]))).toEqual([]);
  expect(await areaRules(act('ubnd-tinh', '2018-01-01', [quota(21)]))).toEqual(['BC-02']);
});

it('a total that is set below what is assigned is told, and what is no further over it than it was is not', async () => {
  const lower = act('ubnd-tinh', '2018-01-01', [target(45, '2041-01-01')]);
  expect(await areaRules(lower)).toEqual(['BC-02']);
  const fewer = act('ubnd-tinh', '2018-02-01', [quota(19)], { id: 'bot' as Act['id'] });
  expect(await areaRules(fewer, lower)).toEqual([]);
});

it('a chair of a district who is from a hamlet in it is told, by the rule of the day', async () => {
  const appointed = (on: string): Act =>
    act('ubnd-tinh', on, [{ op: 'appoint', person: PERSON, post: HEAD, mode: 'appointment' }]);
  expect(await areaRules(appointed('2016-01-01'))).toEqual([]);
  expect(await areaRules(appointed('2019-01-01'))).toEqual(['CB-02']);
  expect(await areaRules(appointed('2023-01-01'))).toEqual(['CB-01']);
});

it('a body too many for the average of the province is told', async () => {
  const fifth = act('ubnd-tinh', '2026-02-01', [division('phong-5', 'ubnd-xa')]);
  expect(await areaRules(fifth)).toEqual(['XA-02']);
});

it('a province put under a district of its own is told as that, and the law is judged all the same', async () => {
  const drafted = act('ubnd-tinh', '2026-02-01', [
    { op: 'change-superior', unit: unit('tinh'), superior: unit('huyen') },
    division('phong-5', 'ubnd-xa'),
  ]);
  const [scoped = [], whole = []] = await toldBoth(drafted);
  expect(scoped).toEqual(whole);
  expect(scoped.flatMap((f) => (f.code === 'rule' ? [f.rule] : []))).toContain('cycle');
});
