/** Beginning registers: who may, what it may be called, and that a name is not taken twice. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { startService } from '../service.ts';
import { Callers } from './callers.ts';

let app: App;
let callers: Callers;

beforeAll(async () => {
  app = await startService();
  callers = new Callers(app);
  await callers.begin();
  await callers.person('phuong', 'administrator', 'tp-uong-bi');
  await callers.person('soan', 'drafter', null);
}, 60_000);
afterAll(async () => app.close());

const begin = (who: string | undefined, title: string) =>
  callers.call(who, 'POST', '/registers', { title });

it('is for whoever administers the whole register, and nobody else', async () => {
  expect((await begin(undefined, 'Phường Thử')).status).toBe(401);
  expect((await begin('soan', 'Phường Thử')).status).toBe(403);
  expect((await begin('phuong', 'Phường Thử')).body).toMatchObject({
    status: 403,
    type: 'urn:tinhgon:problem:no-right-whole',
  });
  const { body } = await callers.call('quan-tri', 'GET', '/registers');
  expect(body['data']).toHaveLength(1);
});

it('takes its id from the name, another one where that is taken, and refuses a name of nothing', async () => {
  expect(await begin('quan-tri', '  Phường   Thử ')).toMatchObject({
    status: 201,
    body: { id: 'phuong-thu' },
  });
  expect((await begin('quan-tri', 'PHƯỜNG THỬ')).body).toEqual({ id: 'phuong-thu-2' });
  for (const title of ['', '   ', '…'])
    expect([400, 422]).toContain((await begin('quan-tri', title)).status);
  expect((await begin('quan-tri', 'x'.repeat(201))).status).toBe(400);
  const { body } = await callers.call('soan', 'GET', '/registers');
  expect(body['data']).toMatchObject([
    { id: 'phuong-thu', title: 'Phường Thử', version: 0, here: false },
    { id: 'phuong-thu-2', here: false },
    { id: 'thu', here: true },
  ]);
});

it('is told in the trail, and gives its beginner alone a role there', async () => {
  await callers.person('kiem-tra', 'auditor', null);
  const { body } = await callers.call('kiem-tra', 'GET', '/audit?limit=500');
  const lines = (body['data'] as { what: string }[]).map(({ what }) => what);
  expect(lines).toContain('Lập sổ bộ phuong-thu');
});
