/** One request cannot stop the others: what a visitor may send is bounded, what is long is done elsewhere and can be stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/adapters/http/app.ts';
import { ALLOWANCES } from '../src/adapters/http/jobs/job.ts';
import { JobPool } from '../src/adapters/http/jobs/job-pool.ts';
import { NO_LIMITS } from '../src/adapters/http/limits.ts';
import { Problem } from '../src/adapters/http/problem.ts';
import { freshHosted } from './postgres/harness.ts';
import { INVITATION, startService } from './service.ts';
import { CASE_SIZE, REGISTER } from './store/stores.ts';
import { storesOf } from '../src/adapters/open-store.ts';
import { day } from '../src/domain/time/day.ts';

const VISITOR = ALLOWANCES.visitor;

const act = (operations: readonly object[]): object => ({
  act: 'thu',
  type: 'decision',
  title: 'Thử',
  issuer: 'Người thử',
  signed: '2021-01-01',
  articles: [{ article: 1, do: operations }],
});

/** Each unit founded under the last. */
const chain = (count: number): object =>
  act(
    Array.from({ length: count }, (_, i) => ({
      establish: {
        unit: `u-${i}`,
        name: `Đơn vị ${i}`,
        kind: 'division',
        ...(i > 0 ? { superior: `u-${i - 1}` } : { opening: true }),
      },
    })),
  );

describe('a visitor', () => {
  let app: App;
  beforeAll(async () => {
    app = await startService();
  });
  afterAll(async () => app.close());

  const check = (payload: object | string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/drafts/check',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  it('is told the limit of what may be sent: bytes, and operations', async () => {
    const large = await check({ ...act([]), title: 'x'.repeat(VISITOR.bytes) });
    expect([large.statusCode, large.json()]).toEqual([
      413,
      expect.objectContaining({ limit: VISITOR.bytes }),
    ]);
    const many = await check(chain(VISITOR.operations + 1));
    expect([many.statusCode, many.json()]).toEqual([
      422,
      expect.objectContaining({ limit: VISITOR.operations, found: VISITOR.operations + 1 }),
    ]);
    expect((await check(chain(VISITOR.operations))).statusCode).toBe(200);
  });

  it('may not ask for a verification; an auditor may, and is never given an old one', async () => {
    expect((await app.inject({ url: '/api/v1/verify' })).statusCode).toBe(401);
    const opened = await app.inject({
      method: 'POST',
      url: '/api/v1/first-administrator',
      payload: { invitation: INVITATION, name: 'q', display: 'Q', password: 'một câu dài để nhớ' },
    });
    expect(opened.statusCode).toBe(422);
    const right = { invitation: INVITATION, name: 'quan-tri', display: 'Q' };
    const again = await app.inject({
      method: 'POST',
      url: '/api/v1/first-administrator',
      payload: { ...right, password: 'một câu dài để nhớ' },
    });
    const cookie = String(again.headers['set-cookie']).split(';')[0] ?? '';
    const grants = { url: '/api/v1/accounts/1/grants', headers: { cookie } };
    await app.inject({ method: 'POST', ...grants, payload: { role: 'auditor', unit: null } });
    const verify = () => app.inject({ url: '/api/v1/verify', headers: { cookie } });
    const [first, second] = await Promise.all([verify(), verify()]);
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(first.json()).toMatchObject({ data: { clean: true, acts: CASE_SIZE } });
  });

  it('is served while another is being worked for', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    const working = check(chain(VISITOR.operations));
    let served = 0;
    const state = { done: false };
    void working.then(() => (state.done = true));
    while (!state.done) {
      const page = await app.inject({ url: '/api/v1/units/phong-noi-vu?asAt=2016-01-01' });
      expect(page.statusCode).toBe(200);
      served += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    clearInterval(timer);
    expect((await working).statusCode).toBe(200);
    expect(served).toBeGreaterThan(3);
    expect(ticks).toBeGreaterThan(3);
  });
});

it('turns away who asks too often, and says when to come again', async () => {
  const app = await startService(undefined, undefined, { ...NO_LIMITS, requests: 3 });
  try {
    const ask = () => app.inject({ url: '/api/v1/register' });
    expect((await Promise.all([ask(), ask(), ask()])).map((a) => a.statusCode)).toEqual([
      200, 200, 200,
    ]);
    const last = await ask();
    expect(last.statusCode).toBe(429);
    expect(last.json()).toMatchObject({ type: 'urn:tinhgon:problem:too-many-requests' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  } finally {
    await app.close();
  }
});

describe('work off the event loop', () => {
  let own: Awaited<ReturnType<typeof freshHosted>>;
  let jobs: JobPool;
  beforeAll(async () => {
    own = await freshHosted();
    await storesOf(own.database).store.createRegister(REGISTER, 'Sổ thử');
    jobs = new JobPool(() => ({ by: 'port', port: own.port() }));
  });
  afterAll(async () => {
    await jobs.close();
    await own.discard();
  });

  const stay = new AbortController().signal;
  const long = {
    text: JSON.stringify(chain(15_000)),
    notation: 'json',
    language: 'vi',
    allowance: ALLOWANCES.known,
    register: REGISTER,
    page: 1,
    limit: 10,
    today: day('2026-01-01'),
  } as const;
  const short = { ...long, text: JSON.stringify(chain(3)) };
  const codeOf = (error: unknown): unknown => (error instanceof Problem ? error.code : error);

  it('is stopped when it takes too long, and the next is done', async () => {
    const late = jobs.run('check-draft', long, { asker: 'known', gone: stay, milliseconds: 150 });
    expect(codeOf(await late.catch((e: unknown) => e))).toBe('too-much-work');
    const next = await jobs.run('check-draft', short, { asker: 'known', gone: stay });
    expect(next.data.enactable).toBe(true);
  });

  it('is stopped when whoever asked has gone', async () => {
    const gone = new AbortController();
    const left = jobs.run('check-draft', long, { asker: 'visitor', gone: gone.signal });
    setTimeout(() => gone.abort(), 50);
    expect(codeOf(await left.catch((e: unknown) => e))).toBe('gone');
  });

  it('is turned away where too much waits already', async () => {
    const gone = new AbortController();
    const all = Array.from({ length: 40 }, () =>
      jobs.run('check-draft', long, { asker: 'visitor', gone: gone.signal }).catch(codeOf),
    );
    const first = await Promise.race(all);
    gone.abort();
    expect(first).toBe('busy');
    expect(new Set(await Promise.all(all))).toEqual(new Set(['busy', 'gone']));
  });
});
