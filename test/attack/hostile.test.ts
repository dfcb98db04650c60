/** Whatever is sent to whatever address, the answer is a refusal in words and never a fault: a part of it all in each run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { INVITATION, startService } from '../service.ts';
import { type Document, type Hostile, hostileRequests } from './hostile.ts';
import { CASE_SIZE } from '../store/stores.ts';

const TOKEN = 'ma-truy-cap-de-thu';
/** Every so many requests of all; the command `npm run attack` sends them all. */
const EVERY = 7;

let app: App;
let cookie = '';
let document: Document;

beforeAll(async () => {
  app = await startService(TOKEN);
  document = (await app.inject({ url: '/docs/json' })).json<Document>();
  const opened = await app.inject({
    method: 'POST',
    url: '/api/v1/first-administrator',
    payload: {
      invitation: INVITATION,
      name: 'quan-tri',
      display: 'Q',
      password: 'một câu dài để nhớ',
    },
  });
  cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  for (const role of ['drafter', 'auditor', 'registrar'])
    await app.inject({
      method: 'POST',
      url: '/api/v1/accounts/1/grants',
      headers: { cookie },
      payload: { role, unit: null },
    });
});
afterAll(async () => app.close());

/** Signing out would end the attack, and so would closing the account or changing its password. */
const ENDING =
  /^(?:DELETE .*\/session|PUT .*\/disabled|PUT .*\/me\/password|.*\/grants|POST .*\/accounts\/1\/password)/;

const send = async ({ method, url, body, type }: Hostile): Promise<string | undefined> => {
  const answer = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      cookie,
      authorization: `Bearer ${TOKEN}`,
      'if-match': `"${CASE_SIZE}"`,
      ...(type !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { payload: body }),
  });
  if (answer.statusCode >= 500) return `${answer.statusCode}: ${answer.body.slice(0, 200)}`;
  if (answer.statusCode < 400 || !url.startsWith('/api/')) return undefined;
  const problem = answer.json<{ status?: unknown; detail?: unknown }>();
  return typeof problem.status === 'number' && typeof problem.detail === 'string'
    ? undefined
    : `no problem: ${answer.body.slice(0, 200)}`;
};

it('is refused in words', async () => {
  const faults: string[] = [];
  let sent = 0;
  let place = 0;
  for (const request of hostileRequests(document)) {
    place += 1;
    if (place % EVERY !== 0 || ENDING.test(`${request.method} ${request.url}`)) continue;
    sent += 1;
    const fault = await send(request);
    if (fault !== undefined)
      faults.push(`${request.method} ${request.url.slice(0, 90)} (${request.what}) ${fault}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(sent).toBeGreaterThan(500);
});

it('leaves the register as it was', async () => {
  const { version } = (await app.inject({ url: '/api/v1/register' })).json<{ version: number }>();
  expect(version).toBe(CASE_SIZE);
  const proof = await app.inject({ url: '/api/v1/verify', headers: { cookie } });
  expect(proof.json()).toMatchObject({ data: { clean: true, differences: [] } });
});

it('answers a wrong method with 405, and an address that is none with 404 or 400', async () => {
  const status = async (method: string, url: string): Promise<number> =>
    (await app.inject({ method: method as 'GET', url })).statusCode;
  expect(await status('DELETE', '/api/v1/units')).toBe(405);
  expect([400, 404]).toContain(await status('GET', '//'));
  expect(await status('POST', '//')).toBe(405);
  expect([400, 404]).toContain(await status('GET', '/%'));
});
