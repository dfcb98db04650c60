/** The desk over HTTP: everybody by their own session, nothing without a right, and a trail of it all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS, AUDITED_READS } from '../../src/adapters/http/access.ts';
import type { App } from '../../src/adapters/http/app.ts';
import { RIGHTS, ROLES, hasRight } from '../../src/domain/drafting/roles.ts';
import { INVITATION, startService } from '../service.ts';

let app: App;
const cookies = new Map<string, string>();

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookie: string | undefined;
}

const call = async (
  who: string | undefined,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  payload?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const cookie = who === undefined ? undefined : cookies.get(who);
  const response = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      ...(payload && { 'content-type': 'application/json' }),
      ...(cookie !== undefined && { cookie }),
      ...headers,
    },
    ...(payload && { payload: JSON.stringify(payload) }),
  });
  const set = response.headers['set-cookie'];
  return {
    status: response.statusCode,
    body: response.json<Record<string, unknown>>(),
    cookie: typeof set === 'string' ? set : undefined,
  };
};

const signIn = async (name: string, password: string): Promise<Answer> => {
  const answer = await call(undefined, 'POST', '/session', { name, password });
  if (answer.cookie !== undefined) cookies.set(name, answer.cookie.split(';')[0] ?? '');
  return answer;
};

/** What was answered to the first administrator, and to people before they changed their password. */
const firstAnswers: Answer[] = [];
const beforeChange: unknown[] = [];

const PASSWORD = 'bốn chữ đủ dài để nhớ';

/** Opens an account as the administrator, gives it a role, and changes its first password as its holder. */
const person = async (name: string, role: string, unit: string | null = null): Promise<void> => {
  const { body } = await call('quan-tri', 'POST', '/accounts', { name, display: name });
  const { body: all } = await call('quan-tri', 'GET', '/accounts');
  const id = (all['data'] as { id: number; name: string }[]).find((a) => a.name === name)?.id;
  await call('quan-tri', 'POST', `/accounts/${id}/grants`, { role, unit });
  const present = String(body['firstPassword']);
  await signIn(name, present);
  beforeChange.push((await call(name, 'GET', '/drafts')).body['type']);
  await call(name, 'PUT', '/me/password', { present, next: PASSWORD });
};

const form = (name: string): object => ({
  act: 'du-thao',
  type: 'decision',
  title: 'Đổi tên Phòng Y tế',
  issuer: 'Ủy ban nhân dân thành phố',
  signed: '2021-01-01',
  source: 'M',
  articles: [{ article: 1, do: [{ rename: { unit: 'phong-y-te', name } }] }],
});

beforeAll(async () => {
  app = await startService();
  const first = { name: 'quan-tri', display: 'Quản trị', password: PASSWORD };
  const wrong = { invitation: 'sai', ...first };
  firstAnswers.push(await call(undefined, 'POST', '/first-administrator', wrong));
  const right = { invitation: INVITATION, ...first };
  const opened = await call(undefined, 'POST', '/first-administrator', right);
  cookies.set('quan-tri', opened.cookie?.split(';')[0] ?? '');
  firstAnswers.push(opened, await call(undefined, 'POST', '/first-administrator', right));
  await person('soan', 'drafter');
  await person('tham-dinh', 'appraiser');
  await person('duyet', 'approver');
  await person('van-thu', 'registrar');
  await person('doc', 'reader');
  await person('kiem-tra', 'auditor');
}, 60_000);
afterAll(async () => app.close());

describe('signing in', () => {
  it('takes one first administrator, by the link that was printed', () => {
    expect(firstAnswers.map((answer) => answer.status)).toEqual([403, 200, 403]);
    expect(firstAnswers[1]?.cookie).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('has first passwords changed before anything else', () => {
    expect(new Set(beforeChange)).toEqual(new Set(['urn:tinhgon:problem:password-change-needed']));
  });
});

describe('the desk', () => {
  it('takes a draft to an act by four people, each with a session of their own', async () => {
    const { body, status } = await call('soan', 'POST', '/drafts', { act: form('Phòng Y tế mới') });
    expect(status).toBe(201);
    const path = `/drafts/${String(body['id'])}`;
    const step = async (who: string, revision: number, name: string, more: object = {}) =>
      (await call(who, 'POST', `${path}/steps`, { revision, step: name, ...more })).status;
    expect(await step('doc', 1, 'submit')).toBe(403);
    expect(await step('soan', 1, 'submit')).toBe(200);
    expect((await call('soan', 'GET', path)).body).toMatchObject({ steps: ['withdraw'] });
    expect((await call('tham-dinh', 'GET', path)).body).toMatchObject({
      steps: ['appraise', 'return'],
      mayChange: false,
    });
    expect(await step('tham-dinh', 2, 'appraise', { note: 'Đồng ý' })).toBe(200);
    expect(await step('duyet', 3, 'approve')).toBe(200);
    const promulgation = { number: '02/QĐ-UBND', signed: '2021-01-02' };
    expect(await step('van-thu', 4, 'promulgate', { promulgation })).toBe(200);
    const unit = await call(undefined, 'GET', '/units/phong-y-te?asAt=2021-06-01');
    expect(JSON.stringify(unit.body)).toContain('Phòng Y tế mới');
    expect((await call('doc', 'GET', path)).body).toMatchObject({
      status: 'promulgated',
      promulgatedAs: '02-qd-ubnd-2021',
    });
  });

  it('lets a reader speak, and not write', async () => {
    const { body } = await call('soan', 'POST', '/drafts', { act: form('Một') });
    const path = `/drafts/${String(body['id'])}`;
    const said = await call('doc', 'POST', `${path}/events`, { kind: 'comment', note: 'Vì sao?' });
    expect(said.status).toBe(201);
    const change = { revision: 1, act: form('Hai'), kept: [] };
    expect((await call('doc', 'PUT', path, change)).status).toBe(403);
    expect((await call('doc', 'POST', '/drafts', { act: form('Ba') })).status).toBe(403);
    expect((await call('soan', 'PUT', path, { ...change, act: {} })).body['type']).toContain(
      'bad-act',
    );
    expect((await call('soan', 'PUT', path, change)).body).toEqual({ revision: 2 });
    expect((await call('soan', 'PUT', path, change)).status).toBe(409);
  });

  it('keeps a trail of every write and of every look at a person, for auditors only', async () => {
    await call('doc', 'GET', '/people/ub-0006');
    expect((await call('soan', 'GET', '/audit')).status).toBe(403);
    const { body } = await call('kiem-tra', 'GET', '/audit?limit=500');
    const lines = (body['data'] as { name: string | null; action: string; status: number }[]).map(
      ({ name, action, status }) => `${name ?? '—'} ${action} ${status}`,
    );
    expect(lines).toContain('doc GET /api/v1/people/:id 200');
    expect(lines).toContain('van-thu POST /api/v1/drafts/:id/steps 200');
    expect(lines).toContain('doc POST /api/v1/drafts 403');
    expect(lines).toContain('— POST /api/v1/first-administrator 403');
  });

  it('ends a session when its holder signs out, or is disabled', async () => {
    await person('tam', 'reader');
    expect((await call('tam', 'GET', '/drafts')).status).toBe(200);
    await call('tam', 'DELETE', '/session');
    expect((await call('tam', 'GET', '/drafts')).status).toBe(401);
    await signIn('tam', PASSWORD);
    const { body } = await call('quan-tri', 'GET', '/accounts');
    const id = (body['data'] as { id: number; name: string }[]).find((a) => a.name === 'tam')?.id;
    await call('quan-tri', 'PUT', `/accounts/${id}/disabled`, { disabled: true });
    expect((await call('tam', 'GET', '/drafts')).status).toBe(401);
  });

  it('takes nothing that a browser sends for another site', async () => {
    const evil = { origin: 'https://example.org' };
    const body = { act: form('Lạ') };
    expect((await call('soan', 'POST', '/drafts', body, evil)).body['type']).toContain(
      'cross-site',
    );
    const fetched = { 'sec-fetch-site': 'cross-site' };
    expect((await call('soan', 'POST', '/drafts', body, fetched)).status).toBe(403);
  });
});

describe('the table of access', () => {
  const concrete = (path: string): string => path.replace('/api/v1', '').replaceAll(/:\w+/g, '1');
  const closed = Object.entries(ACCESS).filter(
    ([route, access]) => route.includes('/api/') && access !== 'read' && access !== 'sign-in',
  );

  it.each(closed)('%s is closed to whoever has not signed in', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await call(undefined, method as 'POST', concrete(path), {});
    expect([route, answer.status]).toEqual([route, 401]);
  });

  it.each(closed.filter(([, access]) => access !== 'token' && access !== 'account'))(
    '%s needs the right %s',
    async (route, access) => {
      const without = access === 'comment' ? 'kiem-tra' : access === 'audit' ? 'soan' : 'kiem-tra';
      const [method = '', path = ''] = route.split(' ');
      const answer = await call(without, method as 'POST', concrete(path), {});
      expect([route, answer.status, answer.body['type']]).toEqual([
        route,
        403,
        'urn:tinhgon:problem:no-role',
      ]);
    },
  );

  it('has no dead policy: every right is given by a role, and asked for by a route or a step', () => {
    const given = RIGHTS.filter((right) => ROLES.some((role) => hasRight([{ role }], right)));
    expect(given).toEqual([...RIGHTS]);
    const steps = ['appraise', 'approve', 'promulgate'];
    const asked = new Set([...Object.values(ACCESS), ...steps]);
    expect(RIGHTS.filter((right) => !asked.has(right))).toEqual([]);
    expect([...AUDITED_READS].filter((route) => !(route in ACCESS))).toEqual([]);
  });
});
