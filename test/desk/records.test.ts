/** Records of persons over HTTP: who may read and write what, what the trail has of it, and that erased is erased. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { startService } from '../service.ts';
import { type Body, Callers } from './callers.ts';

let app: App;
let callers: Callers;

const call: Callers['call'] = (...given) => callers.call(...given);

/** Somebody of the ward Nam Khê's Party committee, and somebody of the city's Party office. */
const [OF_WARD, OF_CITY] = ['ub-0142', 'ub-0003'];
const NOW = '2019-06-01';

const set = (field: string, value: string | null, since = '2000-01-01'): object => ({
  changes: [{ field, since, value }],
});

interface FieldRow {
  readonly field: string;
  readonly text: string | null;
}

const fieldsFor = async (who: string | undefined, of: string): Promise<readonly FieldRow[]> =>
  (await call(who, 'GET', `/people/${of}/record?asAt=${NOW}`)).body['fields'] as FieldRow[];

const trail = async (): Promise<readonly Body[]> =>
  (await call('kiem-tra', 'GET', '/audit?limit=500')).body['data'] as Body[];

beforeAll(async () => {
  app = await startService();
  callers = new Callers(app);
  await callers.begin();
  await callers.person('giu-tat-ca', 'personnel', null);
  await callers.person('giu-tinh', 'personnel', 'phuong-yen-tu');
  await callers.person('soan', 'drafter', null);
  await callers.person('kiem-tra', 'auditor', null);
}, 60_000);
afterAll(async () => app.close());

describe('a record', () => {
  it('is written by who keeps it, whole or not at all, and told in the reader’s words', async () => {
    const good = await call('giu-tat-ca', 'PUT', `/people/${OF_CITY}/record`, {
      changes: [
        { field: 'name', since: '2000-01-01', value: 'Người thử' },
        { field: 'born', since: '2000-01-01', value: '1969-05-10' },
        { field: 'sex', since: '2000-01-01', value: 'female' },
        { field: 'coefficient', since: '2018-01-01', value: '4.98', act: 'nq-18-nq-tw-2017' },
      ],
    });
    expect(good.status).toBe(200);
    const bad = await call('giu-tat-ca', 'PUT', `/people/${OF_CITY}/record`, {
      changes: [
        { field: 'name', since: '2000-01-01', value: 'Khác' },
        { field: 'born', since: '2000-01-01', value: '1969-02-30' },
      ],
    });
    expect(bad.status).toBe(400);
    expect(bad.body['problems']).toEqual([
      { field: 'changes.1.value', text: 'Không phải ngày có thật; viết ngày/tháng/năm.' },
    ]);
    const fields = await fieldsFor('giu-tat-ca', OF_CITY);
    const texts = new Map(fields.map(({ field, text }) => [field, text]));
    expect([
      texts.get('name'),
      texts.get('born'),
      texts.get('sex'),
      texts.get('coefficient'),
    ]).toEqual(['Người thử', '10/05/1969', 'nữ', '4,98']);
    const { body } = await call('giu-tat-ca', 'GET', `/people/${OF_CITY}/record?asAt=${NOW}`);
    expect(body['pension']).toBe('2026-05-10');
  });

  it('is not written by others, nor of who is not there, nor by an act that is not there', async () => {
    const write = async (who: string | undefined, of: string, body: object = set('name', 'X')) =>
      (await call(who, 'PUT', `/people/${of}/record`, body)).status;
    expect(await write(undefined, OF_CITY)).toBe(401);
    expect(await write('soan', OF_CITY)).toBe(403);
    expect(await write('quan-tri', OF_CITY)).toBe(403);
    expect(await write('giu-tinh', OF_CITY)).toBe(403);
    expect(await write('giu-tat-ca', 'khong-co')).toBe(404);
    const act = { changes: [{ field: 'name', since: '2000-01-01', value: 'X', act: 'khong-co' }] };
    expect(await write('giu-tat-ca', OF_CITY, act)).toBe(404);
    expect(await write('giu-tat-ca', OF_CITY, set('shoe-size', '42'))).toBe(400);
    expect((await fieldsFor('giu-tat-ca', OF_CITY))[0]?.text).toBe('Người thử');
  });

  it('is shown by field to whom the administrator says, and to nobody else', async () => {
    expect(await fieldsFor(undefined, OF_CITY)).toEqual([]);
    expect(await fieldsFor('soan', OF_CITY)).toEqual([]);
    const readers = async (who: string, field: string, value: string) =>
      (await call(who, 'PUT', `/record-fields/${field}`, { readers: value })).status;
    expect(await readers('giu-tat-ca', 'name', 'public')).toBe(403);
    expect(await readers('quan-tri', 'name', 'desk')).toBe(200);
    expect((await fieldsFor('soan', OF_CITY)).map(({ text }) => text)).toEqual(['Người thử']);
    expect(await fieldsFor(undefined, OF_CITY)).toEqual([]);
    expect(await readers('quan-tri', 'name', 'public')).toBe(200);
    expect((await fieldsFor(undefined, OF_CITY)).map(({ field }) => field)).toEqual(['name']);
    expect(await readers('quan-tri', 'name', 'records')).toBe(200);
    expect(await fieldsFor(undefined, OF_CITY)).toEqual([]);
  });

  it('is in no other answer of the service', async () => {
    const addresses = [
      `/people/${OF_CITY}`,
      '/units/van-phong-thanh-uy?asAt=2019-06-01',
      '/export/acts',
      `/search?q=${encodeURIComponent('Người thử')}`,
    ];
    for (const address of addresses) {
      const { payload } = await app.inject({ method: 'GET', url: `/api/v1${address}` });
      expect([address, payload.includes('Người thử')]).toEqual([address, false]);
    }
  });

  it('leaves a line for every look and change, which says of whom and which field and no value', async () => {
    const lines = await trail();
    const texts = lines.map((line) => String(line['what']));
    expect(texts).toContain(`Xem hồ sơ ${OF_CITY}`);
    expect(texts).toContain(`Ghi hồ sơ ${OF_CITY}: Họ và tên, Ngày sinh, Giới tính, Hệ số lương`);
    expect(texts).toContain('Ai xem “Họ và tên”: mọi người');
    expect(JSON.stringify(lines)).not.toContain('Người thử');
    const before = texts.filter((text) => text === `Xem hồ sơ ${OF_CITY}`).length;
    await fieldsFor('giu-tat-ca', OF_CITY);
    const after = (await trail()).filter((line) => line['what'] === `Xem hồ sơ ${OF_CITY}`).length;
    expect(after).toBe(before + 1);
  });

  it('is erased whole, and nothing of it is left', async () => {
    await call('giu-tat-ca', 'PUT', `/people/${OF_WARD}/record`, set('name', 'Người khác'));
    expect((await call('soan', 'DELETE', `/people/${OF_WARD}/record`)).status).toBe(403);
    expect((await call('giu-tat-ca', 'DELETE', `/people/${OF_WARD}/record`)).status).toBe(200);
    const left = await fieldsFor('giu-tat-ca', OF_WARD);
    expect(left.filter(({ text }) => text !== null)).toEqual([]);
    expect((await trail())[0]?.['what']).toMatch(/Xóa hồ sơ|Xem hồ sơ/);
    expect((await fieldsFor('giu-tat-ca', OF_CITY)).some(({ text }) => text !== null)).toBe(true);
  });

  it('takes one value back', async () => {
    await call('giu-tat-ca', 'PUT', `/people/${OF_CITY}/record`, set('home', 'Uông Bí'));
    await call('giu-tat-ca', 'PUT', `/people/${OF_CITY}/record`, set('home', null));
    const fields = await fieldsFor('giu-tat-ca', OF_CITY);
    expect(fields.find(({ field }) => field === 'home')?.text).toBe(null);
  });
});

describe('the quality of the staff', () => {
  const quality = async (who: string | undefined, query = '') =>
    call(who, 'GET', `/records/quality?asAt=2025-07-01${query}`);

  it('is for who keeps the records, of what they keep them of', async () => {
    expect((await quality(undefined)).status).toBe(401);
    expect((await quality('soan')).status).toBe(403);
    expect((await quality('giu-tinh')).status).toBe(403);
    expect((await quality('giu-tinh', '&unit=phuong-uong-bi')).status).toBe(403);
    expect((await quality('giu-tinh', '&unit=phuong-yen-tu')).status).toBe(200);
    expect((await quality('giu-tat-ca')).status).toBe(200);
  });

  it('adds up: categories to all, and a ward to less than the register', async () => {
    const rows = async (query = '') =>
      (await quality('giu-tat-ca', query)).body['data'] as { people: number; women: number }[];
    const all = await rows();
    const sum = (key: 'people' | 'women') =>
      all.slice(0, -1).reduce((total, row) => total + row[key], 0);
    expect([sum('people'), sum('women')]).toEqual([all.at(-1)?.people, all.at(-1)?.women]);
    const ward = await rows('&unit=phuong-yen-tu');
    expect(ward.at(-1)?.people).toBeGreaterThan(0);
    expect(ward.at(-1)?.people).toBeLessThan(all.at(-1)?.people ?? 0);
  });

  it('tells who reaches the age of retirement within a year', async () => {
    const { body } = await quality('giu-tat-ca');
    expect(body['retirements']).toMatchObject([
      { person: OF_CITY, day: '2026-05-10', overdue: false },
    ]);
  });
});
