/** A draft put to the people over HTTP: opened by the law, answered by citizens without a script, moderated, taken up, reported. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormGuard } from '../../src/adapters/http/form-guard.ts';
import type { App } from '../../src/adapters/http/app.ts';
import { startService } from '../service.ts';
import { Callers } from './callers.ts';

let app: App;
let callers: Callers;
let draft: number;

const WARDS = ['phuong-uong-bi', 'phuong-yen-tu'];

const ACT = {
  act: 'du-thao',
  type: 'resolution',
  title: 'Đổi tên một khu',
  issuer: 'Hội đồng nhân dân phường Uông Bí',
  signed: '2026-03-01',
  articles: [
    { article: 1, do: [{ rename: { unit: 'phuong-yen-tu', name: 'Phường Yên Tử mới' } }] },
    { article: 2, text: 'Giấy tờ đã cấp vẫn có giá trị.', do: [] },
  ],
};

beforeAll(async () => {
  app = await startService();
  callers = new Callers(app);
  await callers.begin();
  for (const [name, role] of [
    ['soan', 'drafter'],
    ['kiem-duyet', 'moderator'],
    ['xuat-ban', 'publisher'],
    ['doc', 'reader'],
  ] as const)
    await callers.person(name, role, null);
  const begun = await callers.call('soan', 'POST', '/drafts', { act: ACT });
  draft = Number(begun.body['id']);
});
afterAll(async () => app.close());

const asked = (more: object = {}): object => ({
  draft,
  title: 'Đổi tên phường',
  about: 'Có nên đổi tên không',
  from: '2026-01-01',
  to: '2026-02-01',
  ...more,
});

const open = (who: string | undefined, more: object = {}) =>
  callers.call(who, 'POST', '/portal/consultations', asked(more));

const page = async (id: number): Promise<string> =>
  (await app.inject({ url: `/gop-y/${id}`, headers: { accept: 'text/html' } })).body;

const wait = async (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 2_050));

/** Sends the form of a page as a browser does, some seconds after it was opened. */
const say = async (id: number, fields: Readonly<Record<string, string>>, patience = wait) => {
  const [, the = ''] = /name="the" value="([^"]*)"/u.exec(await page(id)) ?? [];
  await patience();
  return app.inject({
    method: 'POST',
    url: `/gop-y/${id}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://cong.vn',
      host: 'cong.vn',
    },
    payload: new URLSearchParams({ the, ...fields }).toString(),
  });
};

describe('opening', () => {
  it('takes whoever publishes for the whole office, and a draft that there is', async () => {
    expect((await open(undefined)).status).toBe(401);
    expect((await open('soan')).status).toBe(403);
    expect((await open('xuat-ban', { draft: 999 })).status).toBe(404);
    expect((await open('xuat-ban', { to: '2025-12-01' })).status).toBe(422);
    expect((await open('xuat-ban', { from: '2025-12-01' })).status).toBe(422);
    expect((await open('xuat-ban', { who: 'residents' })).status).toBe(422);
    const gone = { who: 'residents', units: ['xa-dien-cong'] };
    expect((await open('xuat-ban', gone)).status).toBe(404);
  });

  it('warns of a time shorter than the rule of the day asks, with the rule; one that is long enough is not spoken of', async () => {
    const short = await open('xuat-ban', { to: '2026-01-10' });
    expect(short.body['short']).toEqual({ days: 10, least: 20, cites: 'Luật 64/2025/QH15' });
    const long = await open('xuat-ban');
    expect([long.status, long.body['short']]).toEqual([200, null]);
  });
});

describe('an opinion', () => {
  it('is sent without a script, waits to be moderated, is answered, and tells the draft what was taken up', async () => {
    const id = Number((await open('xuat-ban')).body['id']);
    const before = await page(id);
    expect(before).toContain('Đổi tên phường');
    expect(before).toContain('Phường Yên Tử mới');
    const sent = await say(id, { ve: 'article:1', y: 'Nên giữ tên cũ <b>' });
    expect(sent.statusCode).toBe(200);
    expect(sent.body).toContain('Đã nhận ý kiến số 1');
    expect(await page(id)).not.toContain('Nên giữ tên cũ');
    const opinion = `/portal/consultations/${id}/opinions/1`;
    const moderated = (who: string, shown: boolean, why = '') =>
      callers.call(who, 'POST', `${opinion}/moderation`, { shown, why });
    expect((await moderated('soan', true)).status).toBe(403);
    expect((await moderated('kiem-duyet', false)).status).toBe(422);
    expect((await moderated('kiem-duyet', true)).status).toBe(200);
    expect(await page(id)).toContain('Nên giữ tên cũ &lt;b&gt;');
    const reply = { answer: 'accepted', reply: 'Bỏ Điều 1.' };
    expect((await callers.call('doc', 'POST', `${opinion}/answer`, reply)).status).toBe(403);
    expect((await callers.call('soan', 'POST', `${opinion}/answer`, reply)).status).toBe(200);
    expect(await page(id)).toContain('Bỏ Điều 1.');
    const { body } = await callers.call('soan', 'GET', `/drafts/${draft}`);
    expect(JSON.stringify(body['events'])).toContain('Nên giữ tên cũ');
    const report = await app.inject({ url: `/gop-y/${id}/tong-hop` });
    const text = report.body.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    expect(text).toMatch(/Ý kiến nhận được 1 Ý kiến khác nhau 1 Tiếp thu 1/u);
    expect(text).toMatch(/Điều 1 1/u);
  });

  it('of the same words is one, answered with the first', async () => {
    const id = Number((await open('xuat-ban')).body['id']);
    await say(id, { y: 'Đồng ý.' });
    await say(id, { y: '  đồng Ý!' });
    const at = `/portal/consultations/${id}`;
    await callers.call('kiem-duyet', 'POST', `${at}/opinions/1/moderation`, { shown: true });
    expect(await page(id)).toContain('2 người nói như vậy');
    const { body } = await callers.call('soan', 'GET', at);
    const { list } = body['data'] as { list: { same: number | null; shown: boolean | null }[] };
    expect(list.map(({ same, shown }) => [same, shown])).toEqual([
      [null, true],
      [1, true],
    ]);
  });

  it('is taken out for good at the wish of who said it; that it was said stays counted, and others of its words keep theirs', async () => {
    const id = Number((await open('xuat-ban')).body['id']);
    for (const y of ['Nhà tôi số 7', 'Đồng ý.', 'Đồng ý'])
      await say(id, { y, ten: 'Một người', ve: 'unit:phuong-yen-tu' });
    const at = `/portal/consultations/${id}`;
    const erase = (who: string, n: number, why: string) =>
      callers.call(who, 'POST', `${at}/opinions/${n}/erasure`, { why });
    for (const n of [1, 2])
      await callers.call('kiem-duyet', 'POST', `${at}/opinions/${n}/moderation`, { shown: true });
    expect((await erase('soan', 1, 'x')).status).toBe(403);
    expect((await erase('kiem-duyet', 1, '')).status).toBe(422);
    expect((await erase('kiem-duyet', 9, 'x')).status).toBe(404);
    expect(await page(id)).toContain('Nhà tôi số 7');
    expect((await erase('kiem-duyet', 1, 'Người góp ý yêu cầu')).status).toBe(200);
    expect((await erase('kiem-duyet', 2, 'Người góp ý yêu cầu')).status).toBe(200);
    const after = await page(id);
    expect(after).not.toContain('Nhà tôi số 7');
    expect(after).toContain('Nội dung đã được xóa theo yêu cầu');
    expect(after.match(/Đồng ý</gu)?.length).toBe(1);
    const { body } = await callers.call('soan', 'GET', at);
    const { list } = body['data'] as { list: readonly Record<string, unknown>[] };
    expect(
      list.map(({ name, text, erased, aboutName }) => [name, text, erased, aboutName]),
    ).toEqual([
      ['', '', true, 'Phường Yên Tử'],
      ['', '', true, 'Phường Yên Tử'],
      ['Một người', 'Đồng ý', false, 'Phường Yên Tử'],
    ]);
  });

  it('is refused in words where it is empty, of nowhere asked, about nothing of the draft, too quick, or from a program', async () => {
    const id = Number((await open('xuat-ban', { who: 'residents', units: WARDS })).body['id']);
    const good = { y: 'Ý', noi: 'phuong-yen-tu' };
    const quick = async (): Promise<void> => Promise.resolve();
    expect((await say(id, { ...good, y: '  ' }, quick)).body).toContain('Bạn chưa viết ý kiến');
    expect((await say(id, { ...good, noi: 'x' }, quick)).body).toContain('Chọn nơi bạn sống');
    expect((await say(id, { ...good, ve: 'article:9' }, quick)).body).toContain('Chọn phần');
    expect((await say(id, { ...good, y: 'a'.repeat(4_001) }, quick)).body).toContain('dài quá');
    expect((await say(id, { ...good, y: 'a\0b' }, quick)).body).toContain('không in được');
    expect((await say(id, { ...good, ten: '\u202E' }, quick)).statusCode).toBe(422);
    expect((await say(id, good, quick)).body).toContain('quá nhanh');
    expect((await say(id, { ...good, dien: 'x' })).statusCode).toBe(422);
    expect((await say(id, { ...good, the: 'gia-mao.x' })).statusCode).toBe(422);
    expect((await say(id, good)).statusCode).toBe(200);
  });

  it('is not taken once it is over, nor from another site', async () => {
    const id = Number((await open('xuat-ban')).body['id']);
    const close = (why: string) =>
      callers.call('xuat-ban', 'POST', `/portal/consultations/${id}/close`, { why });
    expect((await close('')).status).toBe(422);
    const foreign = await app.inject({
      method: 'POST',
      url: `/gop-y/${id}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.vn' },
      payload: 'y=x',
    });
    expect(foreign.statusCode).toBe(403);
    expect((await close('Dự thảo thay đổi')).status).toBe(200);
    expect((await close('nữa')).status).toBe(409);
    expect(await page(id)).not.toContain('<form class="say"');
    expect((await say(id, { y: 'Muộn' }, async () => Promise.resolve())).body).toContain(
      'không nhận ý kiến',
    );
    expect((await say(77, { y: 'x' }, async () => Promise.resolve())).statusCode).toBe(404);
  });
});

describe('the guard of forms', () => {
  it('takes so many from one address in an hour, and a form no older than half a day', () => {
    let now = 1_000_000;
    const guard = new FormGuard(() => now);
    const takes = (address: string): number =>
      Array.from({ length: 12 }, () => guard.takes(address)).filter(Boolean).length;
    expect([takes('a'), takes('b'), takes('a')]).toEqual([10, 10, 0]);
    now += 3_600_001;
    expect(takes('a')).toBe(10);
    const token = guard.token('p');
    now += 60_000;
    expect([guard.isTimely('p', token), guard.isTimely('q', token)]).toEqual([true, false]);
    now += 12 * 3_600_000;
    expect(guard.isTimely('p', token)).toBe(false);
    expect(new FormGuard(() => now - 60_000).isTimely('p', token)).toBe(false);
  });
});
