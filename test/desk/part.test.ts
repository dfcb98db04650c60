/** Rights over a part of the register stay within it, and the trail tells who did what, in words, to whom it concerns. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { INVITATION, startService } from '../service.ts';

const PASSWORD = 'bốn chữ đủ dài để nhớ';
const WARD = 'phuong-bac-son';

let app: App;
const cookies = new Map<string, string>();
const ids = new Map<string, number>();
/** What was answered to the first administrator, who opened the link twice. */
const firstAnswers: number[] = [];

const call = async (
  who: string | undefined,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  payload?: object,
  headers: Readonly<Record<string, string>> = {},
) => {
  const cookie = who === undefined ? undefined : cookies.get(who);
  const response = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...headers, ...(cookie !== undefined && { cookie }) },
    ...(payload && { payload }),
  });
  const set = response.headers['set-cookie'];
  if (who !== undefined && typeof set === 'string') cookies.set(who, set.split(';')[0] ?? '');
  return {
    status: response.statusCode,
    text: response.body,
    headers: response.headers,
    body: response.body.startsWith('{') ? response.json<Readonly<Record<string, unknown>>>() : {},
  };
};

const codeOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }): string =>
  String(body['type']).replace('urn:tinhgon:problem:', '');

const open = async (name: string): Promise<void> => {
  const { body } = await call('quan-tri', 'POST', '/accounts', { name, display: name });
  const present = String(body['firstPassword']);
  const all = (await call('quan-tri', 'GET', '/accounts')).body['data'] as {
    id: number;
    name: string;
  }[];
  ids.set(name, all.find((a) => a.name === name)?.id ?? 0);
  await call(name, 'POST', '/session', { name, password: present });
  await call(name, 'PUT', '/me/password', { present, next: PASSWORD });
};

const give = (by: string, to: string, role: string, unit: string | null) =>
  call(by, 'POST', `/accounts/${ids.get(to)}/grants`, { role, unit });

beforeAll(async () => {
  app = await startService();
  const first = { invitation: INVITATION, name: 'quan-tri', display: 'Q', password: PASSWORD };
  const both = await Promise.all(
    [1, 2].map(() => call('quan-tri', 'POST', '/first-administrator', first)),
  );
  firstAnswers.push(...both.map(({ status }) => status));
  ids.set('quan-tri', 1);
  for (const name of ['quan-phuong', 'soan', 'soan-khac', 'kiem-tra', 'kiem-phuong', 'trong'])
    await open(name);
  await give('quan-tri', 'quan-phuong', 'administrator', WARD);
  await give('quan-tri', 'soan', 'drafter', WARD);
  await give('quan-tri', 'soan-khac', 'drafter', 'phuong-quang-trung');
  await give('quan-tri', 'kiem-tra', 'auditor', null);
  await give('quan-tri', 'kiem-phuong', 'auditor', WARD);
});
afterAll(async () => app.close());

it('is made by the link once, also when it is opened twice in the same moment', () => {
  expect(firstAnswers.toSorted((a, b) => a - b)).toEqual([200, 409]);
});

describe('an administrator of a part', () => {
  it('gives roles within it, and none beyond', async () => {
    expect((await give('quan-phuong', 'trong', 'reader', WARD)).status).toBe(200);
    expect((await give('quan-phuong', 'trong', 'reader', 'bac-son-khu-1')).status).not.toBe(500);
    expect(codeOf(await give('quan-phuong', 'trong', 'reader', 'phuong-quang-trung'))).toBe(
      'no-right',
    );
    expect(codeOf(await give('quan-phuong', 'trong', 'reader', null))).toBe('no-right-whole');
    expect(codeOf(await give('quan-phuong', 'quan-phuong', 'administrator', null))).toBe(
      'no-right-whole',
    );
    expect(codeOf(await give('quan-tri', 'trong', 'reader', 'khong-co'))).toBe('unknown-thing');
  });

  it('neither closes nor opens the account of somebody with more', async () => {
    const reset = (name: string) =>
      call('quan-phuong', 'POST', `/accounts/${ids.get(name)}/password`);
    expect(codeOf(await reset('quan-tri'))).toBe('no-right-whole');
    expect(codeOf(await reset('soan-khac'))).toBe('no-right');
    expect((await reset('trong')).status).toBe(200);
    const close = await call('quan-phuong', 'PUT', `/accounts/1/disabled`, { disabled: true });
    expect(codeOf(close)).toBe('no-right-whole');
  });
});

describe('the last administrator', () => {
  it('stays: neither closed nor without the role', async () => {
    const close = await call('quan-tri', 'PUT', '/accounts/1/disabled', { disabled: true });
    expect(codeOf(close)).toBe('last-administrator');
    const { body } = await call('quan-tri', 'GET', '/accounts');
    const me = (body['data'] as { id: number; grants: { id: number }[] }[]).find((a) => a.id === 1);
    const taken = await call('quan-tri', 'DELETE', `/accounts/1/grants/${me?.grants[0]?.id}`);
    expect(codeOf(taken)).toBe('last-administrator');
  });
});

describe('a password', () => {
  it('that was set again opens the lock, and changing it is limited like signing in', async () => {
    const change = (present: string) =>
      call('trong', 'PUT', '/me/password', { present, next: 'một câu khác cũng dài' });
    const signIn = (password: string) =>
      call('trong', 'POST', '/session', { name: 'trong', password });
    const { body } = await call('quan-tri', 'POST', `/accounts/${ids.get('trong')}/password`);
    const fresh = String(body['firstPassword']);
    await signIn(fresh);
    for (const _ of [1, 2, 3, 4, 5]) expect((await change('sai sai sai sai')).status).toBe(401);
    expect((await change(fresh)).status).toBe(429);
    expect((await signIn(fresh)).status).toBe(429);
    const again = await call('quan-tri', 'POST', `/accounts/${ids.get('trong')}/password`);
    expect((await signIn(String(again.body['firstPassword']))).status).toBe(200);
  });
});

describe('a draft that is looked at again and again', () => {
  const form = (unit: string) => ({
    act: 'du-thao',
    type: 'decision',
    title: 'Đổi tên',
    issuer: 'UBND',
    signed: '2021-01-01',
    articles: [{ article: 1, do: [{ rename: { unit, name: 'Tên mới' } }] }],
  });

  it('is told in a word that nothing has changed, and anew when something has', async () => {
    const begun = await call('soan', 'POST', '/drafts', { act: form(WARD) });
    const path = `/drafts/${String(begun.body['id'])}`;
    const first = await call('soan', 'GET', path);
    const known = { 'if-none-match': String(first.headers['etag']) };
    const again = await call('soan', 'GET', path, undefined, known);
    expect([again.status, again.text]).toEqual([304, '']);
    await call('soan', 'POST', `${path}/events`, { kind: 'comment', note: 'xem' });
    expect((await call('soan', 'GET', path, undefined, known)).status).toBe(200);
    expect((await call('soan-khac', 'GET', path, undefined, known)).status).toBe(200);
  });

  it('says plainly what somebody may not do, and why', async () => {
    const begun = await call('soan', 'POST', '/drafts', { act: form(WARD) });
    const path = `/drafts/${String(begun.body['id'])}`;
    const { body } = await call('soan-khac', 'GET', path);
    expect(body).toMatchObject({ steps: [], mayChange: false });
    expect(body['closed']).toContainEqual({
      step: 'submit',
      code: 'no-right',
      why: expect.stringContaining('Phường Bắc Sơn') as string,
    });
    const write = { revision: 1, act: form(WARD), kept: [] };
    expect(codeOf(await call('soan-khac', 'PUT', path, write))).toBe('no-right');
    const step = { revision: 1, step: 'withdraw' };
    expect(codeOf(await call('soan-khac', 'POST', `${path}/steps`, step))).toBe('no-right');
    expect(
      (await call('soan', 'POST', `${path}/steps`, { revision: 1, step: 'submit' })).status,
    ).toBe(200);
  });
});

describe('the trail', () => {
  const lines = async (who: string, query = '') => {
    const { body } = await call(who, 'GET', `/audit?limit=500${query}`);
    return body['data'] as {
      what: string;
      result: string;
      name: string | null;
      about: { kind: string; id: string; text: string } | null;
    }[];
  };

  it('says in words who did what to whom, over what, with what result', async () => {
    await call('soan', 'GET', '/units/phong-noi-vu?asAt=2016-01-01');
    const told = (await lines('kiem-tra')).map(
      ({ name, what, result }) => `${name ?? '—'}: ${what} → ${result}`,
    );
    expect(told).toContainEqual(expect.stringMatching(/^soan: Trình dự thảo số \d+ → được$/));
    expect(told).toContainEqual(
      expect.stringMatching(
        /^quan-tri: Giao vai trò .* đối với Phường Bắc Sơn cho quan-phuong → được$/,
      ),
    );
    expect(told).toContainEqual(expect.stringMatching(/^quan-phuong: .* → Không có quyền$/));
    expect(told).toContainEqual(expect.stringMatching(/^soan: Xem thông tin của 3 người → được$/));
    const seen = (await lines('kiem-tra')).find(({ what }) => what.includes('của 3 người'));
    expect(seen?.about).toEqual({ kind: 'unit', id: 'phong-noi-vu', text: 'Phòng Nội vụ' });
    const given = (await lines('kiem-tra')).find(({ what }) => what.endsWith(' cho quan-phuong'));
    expect(given?.about?.kind).toBe('account');
    expect(given?.what).toContain(given?.about?.text);
    expect(told).toContainEqual(
      expect.stringMatching(/^quan-tri: Đặt lại mật khẩu của trong → được$/),
    );
  });

  it('is narrowed, paged and taken away', async () => {
    const mine = await lines('kiem-tra', '&name=soan');
    expect(new Set(mine.map(({ name }) => name))).toEqual(new Set(['soan']));
    const wrong = await lines('kiem-tra', '&refused=true&name=quan-phuong');
    expect(wrong.length).toBeGreaterThan(2);
    const table = await call('kiem-tra', 'GET', '/audit/export?name=soan');
    expect(table.headers['content-type']).toContain('text/csv');
    expect(table.text.split('\r\n')).toHaveLength(mine.length + 2);
  });

  it('of a part is open to its auditor, and nothing else of it', async () => {
    const part = await lines('kiem-phuong');
    expect(part.length).toBeGreaterThan(0);
    expect(part.every(({ what }) => !what.includes('phuong-quang-trung'))).toBe(true);
    expect(part.length).toBeLessThan((await lines('kiem-tra')).length);
    expect(codeOf(await call('soan', 'GET', '/audit/export'))).toBe('no-role');
  });
});
