/** What is published, over HTTP: who may what in which section, what is refused and how, and what visitors never get. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { isVisit } from '../../src/adapters/http/visits.ts';
import { answers } from '../../src/adapters/http/link-check.ts';
import { startService } from '../service.ts';
import { Callers } from './callers.ts';

let app: App;
let callers: Callers;

const WARD = 'phuong-trung-vuong';

beforeAll(async () => {
  app = await startService();
  callers = new Callers(app);
  await callers.begin();
  for (const [name, role, unit] of [
    ['bien-tap', 'editor', null],
    ['bien-tap-phuong', 'editor', WARD],
    ['kiem-duyet', 'moderator', null],
    ['xuat-ban', 'publisher', null],
    ['xuat-ban-phuong', 'publisher', WARD],
    ['soan', 'drafter', null],
  ] as const)
    await callers.person(name, role, unit);
  await callers.call('xuat-ban', 'PUT', '/portal/sections/chung', { vi: 'Chung', en: 'All' });
  const ward = { vi: 'Phường', en: 'Ward', unit: WARD };
  await callers.call('xuat-ban', 'PUT', '/portal/sections/phuong', ward);
});
afterAll(async () => app.close());

const text = (section: string, more: object = {}): object => ({
  section,
  title: 'Bài',
  lead: 'Tóm tắt',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'chữ' }] }] },
  ...more,
});

const write = async (who: string, section: string, more: object = {}): Promise<number> =>
  Number((await callers.call(who, 'POST', '/portal/articles', text(section, more))).body['id']);

const step = (who: string | undefined, id: number, name: string, more: object = {}) =>
  callers.call(who, 'POST', `/portal/articles/${id}/steps`, { step: name, expected: 1, ...more });

const get = (url: string, headers: object = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } });

describe('rights', () => {
  it('are over sections: of a body for whoever has the role over it, else for whoever has it over all', async () => {
    const statusOf = async (who: string | undefined, section: string) =>
      (await callers.call(who, 'POST', '/portal/articles', text(section))).status;
    expect([
      await statusOf(undefined, 'chung'),
      await statusOf('soan', 'chung'),
      await statusOf('bien-tap-phuong', 'chung'),
      await statusOf('bien-tap-phuong', 'phuong'),
      await statusOf('bien-tap', 'phuong'),
      await statusOf('bien-tap', 'khong-co'),
    ]).toEqual([401, 403, 403, 200, 200, 422]);
  });

  it('are asked for at every step, and nobody checks what they wrote', async () => {
    await callers.call('quan-tri', 'GET', '/accounts');
    const id = await write('bien-tap', 'chung');
    const statuses: number[] = [];
    for (const [who, name] of [
      ['kiem-duyet', 'check'],
      ['xuat-ban', 'publish'],
      ['bien-tap', 'submit'],
      ['bien-tap', 'check'],
      ['xuat-ban-phuong', 'publish'],
      ['kiem-duyet', 'check'],
      ['kiem-duyet', 'publish'],
      ['xuat-ban', 'publish'],
      ['xuat-ban', 'withdraw'],
    ] as const)
      statuses.push((await step(who, id, name)).status);
    expect(statuses).toEqual([409, 409, 200, 403, 403, 200, 403, 200, 422]);
    expect((await get(`/bai/${id}`)).statusCode).toBe(200);
  });

  it('of a body reach its calendar and no other', async () => {
    const entry = (unit: string) => ({ unit, day: '2019-05-06', from: '08:00', what: 'Họp' });
    const set = (who: string, unit: string) =>
      callers.call(who, 'POST', '/portal/calendar', entry(unit));
    expect((await set('xuat-ban-phuong', 'ubnd-thanh-pho')).status).toBe(403);
    expect((await set('xuat-ban', 'ubnd-thanh-pho')).status).toBe(200);
    expect((await set('xuat-ban', 'khong-co')).status).toBe(404);
    const link = { group: 'g', title: 't', href: 'javascript:alert(1)' };
    expect((await callers.call('xuat-ban', 'POST', '/portal/links', link)).status).toBe(400);
    const good = { ...link, href: 'https://example.vn' };
    expect((await callers.call('xuat-ban-phuong', 'POST', '/portal/links', good)).status).toBe(403);
  });
});

describe('writing', () => {
  it('refuses whoever has not seen what was written last', async () => {
    const id = await write('bien-tap', 'chung');
    const on = (expected: number) =>
      callers.call('bien-tap', 'PUT', `/portal/articles/${id}`, { ...text('chung'), expected });
    expect([(await on(0)).status, (await on(1)).status, (await on(1)).status]).toEqual([
      409, 200, 409,
    ]);
  });

  it('keeps a figure as it was shown, and works out one that says what it likes', async () => {
    const attrs = {
      of: 'count',
      id: 'communes',
      day: '2020-09-18',
      shown: '999',
      known: '2020-01-01T00:00:00.000Z',
    };
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs }] }],
    };
    const id = await write('bien-tap', 'chung', { body });
    const { body: kept } = await callers.call('bien-tap', 'GET', `/portal/articles/${id}`);
    expect(JSON.stringify(kept)).toContain('"shown":"10"');
    expect(JSON.stringify(kept)).not.toContain('999');
  });

  it('is in the trail, by name', async () => {
    await callers.person('kiem-tra', 'auditor', null);
    const { body } = await callers.call('kiem-tra', 'GET', '/audit?limit=200');
    expect(JSON.stringify(body)).toMatch(/Xuất bản bài số \d+/u);
  });
});

describe('who holds which post', () => {
  const named = async (): Promise<readonly string[]> => {
    const { body } = await get('/don-vi/ubnd-phuong-uong-bi');
    return body
      .split('<li>')
      .filter((line) => /ub-\d{4}/u.test(line))
      .map((line) => line.replaceAll(/\s+/gu, ' ').trim().replace(/:.*/u, ''));
  };
  const set = async (who: string | undefined, posts: readonly object[]): Promise<number> =>
    (await callers.call(who, 'PUT', '/portal/holders', { posts })).status;
  const heads = [{ unit: 'peoples-committee', rank: 'head' }];

  it('is told of the kinds of post that the office chose, of no other, and by whoever publishes for all', async () => {
    expect(await named()).toEqual([]);
    expect([
      await set(undefined, heads),
      await set('bien-tap', heads),
      await set('xuat-ban-phuong', heads),
    ]).toEqual([401, 403, 403]);
    expect(await named()).toEqual([]);
    expect(await set('xuat-ban', heads)).toBe(200);
    expect(await named()).toEqual(['Chủ tịch UBND phường Uông Bí']);
    const { body } = await callers.call(undefined, 'GET', '/portal/holders');
    const kinds = body['data'] as readonly { unit: string; rank: string; shown: boolean }[];
    expect(kinds.filter(({ shown }) => shown)).toMatchObject(heads);
    expect(await set('xuat-ban', [])).toBe(200);
    expect(await named()).toEqual([]);
  });
});

describe('pictures', () => {
  const put = (bytes: Buffer, type = 'image/png') =>
    callers.call('bien-tap', 'POST', '/portal/pictures', bytes, type);

  it('are written anew, without what the camera told', async () => {
    const jpeg = await sharp({
      create: { width: 3000, height: 20, channels: 3, background: 'red' },
    })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'bí mật' } })
      .toBuffer();
    const { status, body } = await put(jpeg);
    expect([status, body['width']]).toEqual([200, 1600]);
    const kept = await get(`/anh/${String(body['id'])}.webp`);
    expect(kept.headers['content-type']).toBe('image/webp');
    const { exif, format } = await sharp(kept.rawPayload).metadata();
    expect([exif, format]).toEqual([undefined, 'webp']);
  });

  it('are pictures by what is in them, not by what they are called', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    expect((await put(svg)).status).toBe(422);
    expect((await put(svg, 'image/svg+xml')).status).toBe(422);
    expect((await put(Buffer.from('<html>'), 'image/png')).status).toBe(422);
    expect((await callers.call('soan', 'POST', '/portal/pictures', svg, 'image/png')).status).toBe(
      403,
    );
  });
});

describe('what visitors get', () => {
  it('is nothing before its time, and the notice once it is withdrawn', async () => {
    const id = await write('bien-tap', 'chung');
    await step('bien-tap', id, 'submit');
    await step('kiem-duyet', id, 'check');
    expect((await get(`/bai/${id}`)).statusCode).toBe(404);
    await step('xuat-ban', id, 'publish', { from: '2099-01-01T00:00:00.000Z' });
    expect((await get(`/bai/${id}`)).statusCode).toBe(404);
    await step('xuat-ban', id, 'withdraw', { said: 'Nhầm' });
    const gone = await get(`/bai/${id}`);
    expect([gone.statusCode, gone.body.includes('Nhầm')]).toEqual([410, true]);
  });

  it('is counted as visits only when it is one', () => {
    const of = (headers: Record<string, string>, method = 'GET') =>
      isVisit({ method, headers: { 'user-agent': 'Mozilla/5.0', ...headers } });
    expect(of({})).toBe(true);
    expect(of({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' })).toBe(true);
    expect(of({ 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(of({ 'sec-fetch-dest': 'image' })).toBe(false);
    expect(of({ 'cache-control': 'max-age=0' })).toBe(false);
    expect(of({ 'sec-purpose': 'prefetch' })).toBe(false);
    expect(of({ 'user-agent': 'Googlebot/2.1' })).toBe(false);
    expect(of({ 'user-agent': '' })).toBe(false);
    expect(of({}, 'HEAD')).toBe(false);
  });

  it('counts who comes, and says so', async () => {
    const visitor = { 'user-agent': 'Mozilla/5.0', 'sec-fetch-dest': 'document' };
    const countOf = async (): Promise<number> =>
      Number(
        /Hôm nay: (\d+)/u.exec((await get('/luot-xem', { 'user-agent': 'curl/8' })).body)?.[1],
      );
    const before = await countOf();
    await get('/', { ...visitor, 'sec-fetch-site': 'none' });
    await get('/tin', { ...visitor, 'sec-fetch-site': 'same-origin' });
    expect((await countOf()) - before).toBe(1);
  });
});

describe('linked sites', () => {
  it('are not asked for within the office', async () => {
    expect(await answers('http://127.0.0.1:1/')).toBe(false);
    expect(await answers('http://[::1]/')).toBe(false);
    expect(await answers('ftp://example.vn/')).toBe(false);
  });
});
