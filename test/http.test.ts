/** The service as an engineer calls it: explicit times, pages, problems, and writes only with rights and a version. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/adapters/http/app.ts';
import { startService } from './service.ts';
import { ACCESS } from '../src/adapters/http/access.ts';
import { CASE_SIZE } from './store/stores.ts';

const TOKEN = 'ma-truy-cap-de-thu';
const ACT = 'application/yaml';

let app: App;

const yaml = (id: string, operation: string): string =>
  `act: ${id}\ntype: decision\ntitle: Thử\nissuer: Người thử\nsigned: 2017-01-01\nsource: M\narticles:\n  - article: 1\n    do:\n      - ${operation}\n`;

beforeAll(async () => {
  app = await startService(TOKEN);
});
afterAll(async () => app.close());

const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await app.inject({ method: 'GET', url, headers });
  return { response, body: response.json<Record<string, unknown>>() };
};

const post = async (url: string, payload: string, headers: Record<string, string> = {}) => {
  const response = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': ACT, ...headers },
  });
  return { response, body: response.json<Record<string, unknown>>() };
};

const entitled = (version: number): Record<string, string> => ({
  authorization: `Bearer ${TOKEN}`,
  'if-match': `"${version}"`,
});

describe('reading', () => {
  it('says the day, the instant and the version of every answer', async () => {
    const { response, body } = await get('/api/v1/units?asAt=2015-06-01&tier=commune&limit=5');
    expect(response.statusCode).toBe(200);
    expect(body).toMatchObject({
      asAt: '2015-06-01',
      version: CASE_SIZE,
      total: 11,
      limit: 5,
      page: 1,
    });
    expect(body['data']).toHaveLength(5);
    expect(response.headers.etag).toBe(`"${CASE_SIZE}"`);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('reads what was known before an act was recorded', async () => {
    const { body: acts } = await get(`/api/v1/acts?limit=${CASE_SIZE}`);
    const rows = acts['data'] as { id: string; recorded: string }[];
    const merger = rows.findIndex((row) => row.id === 'nq-837-ubtvqh14');
    const before = rows[merger - 1]?.recorded ?? '';
    const at = async (known: string) =>
      (await get(`/api/v1/units?asAt=2020-06-01&tier=commune&asKnown=${known}`)).body['total'];
    expect(await at(before)).toBe(11);
    expect(await at(rows[merger]?.recorded ?? '')).toBe(10);
  });

  it.each([
    '/api/v1/register',
    '/api/v1/tree?asAt=2018-01-01',
    '/api/v1/units/phong-noi-vu?asAt=2016-01-01',
    '/api/v1/units/tp-uong-bi/tree?asAt=2016-01-01&depth=1',
    '/api/v1/units/phuong-trung-vuong/lineage',
    '/api/v1/units/khu-cau-sen/history',
    '/api/v1/diff?from=2019-12-31&to=2020-01-01',
    '/api/v1/acts/nq-837-ubtvqh14',
    '/api/v1/acts/nq-837-ubtvqh14/books',
    '/api/v1/reports/term?from=2015-01-01&to=2020-09-18',
    '/api/v1/overview?asAt=2018-01-01',
    '/api/v1/days',
    '/api/v1/search?q=cau%20sen',
  ])('answers %s', async (url) => {
    const { response, body } = await get(url);
    expect([response.statusCode, body['detail']]).toEqual([200, undefined]);
    expect(body['data']).toBeDefined();
  });

  it.each(['2014-12-31', '2016-06-01', '2019-06-01', '2025-07-01'])(
    'counts line by line what the overview of %s says',
    async (day) => {
      const { body: overview } = await get('/api/v1/overview');
      const { points } = overview['data'] as { points: Record<string, unknown>[] };
      const point = points.findLast((p) => String(p['day']) <= day) ?? {};
      const sum = (part: unknown): number =>
        typeof part === 'number'
          ? part
          : Object.values((part ?? {}) as Record<string, number>).reduce((a, b) => a + b, 0);
      for (const what of ['bodies', 'areas', 'posts', 'quota', 'people']) {
        const { body } = await get(`/api/v1/counted?of=${what}&asAt=${day}&limit=500`);
        expect([what, body['amount']]).toEqual([what, sum(point[what])]);
        const rows = body['data'] as { amount: number }[];
        const whole = Number(body['total']) <= 500;
        expect(whole ? rows.reduce((n, r) => n + r.amount, 0) : body['amount']).toBe(
          body['amount'],
        );
      }
    },
  );

  it('describes itself in OpenAPI 3.1, every route that is not a page', async () => {
    const { body } = await get('/docs/json');
    expect(body['openapi']).toBe('3.1.0');
    const described = Object.entries(body['paths'] as Record<string, object>).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(
          (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        ),
    );
    const api = Object.keys(ACCESS).filter((route) => route.includes('/api/'));
    expect(described.toSorted()).toEqual(api.toSorted());
  });
});

describe('problems', () => {
  it.each([
    ['/api/v1/units?asAt=2015-02-30', 400, 'bad-request'],
    ['/api/v1/units?color=red', 400, 'bad-request'],
    ['/api/v1/units?limit=100000', 400, 'bad-request'],
    ['/api/v1/units/khong-co', 404, 'unknown-unit'],
    ['/api/v1/acts/khong-co', 404, 'unknown-act'],
    ['/api/v1/nowhere', 404, 'not-found'],
  ])('%s is %i %s', async (url, status, code) => {
    const { response, body } = await get(url, { 'accept-language': 'en' });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(body['type']).toBe(`urn:tinhgon:problem:${code}`);
    expect(body['requestId']).toBe(response.headers['x-request-id']);
  });

  it('reads in the language asked for', async () => {
    const vi = await get('/api/v1/acts/khong-co');
    const en = await get('/api/v1/acts/khong-co', { 'accept-language': 'en-GB,en;q=0.9' });
    expect([vi.body['title'], en.body['title']]).toEqual(['Không có văn bản này', 'No such act']);
  });

  it('refuses a method that an address does not take', async () => {
    const { response } = await post('/api/v1/units', '{}', { 'content-type': 'application/json' });
    expect([response.statusCode, response.headers.allow]).toEqual([
      405,
      expect.stringContaining('GET'),
    ]);
  });
});

describe('writing', () => {
  const dissolve = yaml('giai-the', 'dissolve: { unit: phong-noi-vu }');
  const rename = yaml('doi-ten', 'rename: { unit: phong-y-te, name: Phòng Y tế thành phố }');

  it('checks a draft without rights and changes nothing', async () => {
    const { response, body } = await post('/api/v1/drafts/check', dissolve);
    expect(response.statusCode).toBe(200);
    const data = body['data'] as { enactable: boolean; unplaced: { text: string }[] };
    expect(data.enactable).toBe(false);
    expect(data.unplaced.map((u) => u.text).join()).toContain('Chưa có nơi đến');
    expect((await get('/api/v1/register')).body['version']).toBe(CASE_SIZE);
  });

  it('takes nothing without the token, nor without a version', async () => {
    expect((await post('/api/v1/acts', rename)).response.statusCode).toBe(401);
    const wrong = { ...entitled(CASE_SIZE), authorization: 'Bearer sai' };
    expect((await post('/api/v1/acts', rename, wrong)).response.statusCode).toBe(401);
    const without = { authorization: `Bearer ${TOKEN}` };
    expect((await post('/api/v1/acts', rename, without)).response.statusCode).toBe(428);
    const closed = await startService();
    const { statusCode } = await closed.inject({
      method: 'POST',
      url: '/api/v1/acts',
      payload: rename,
      headers: { 'content-type': ACT, ...entitled(CASE_SIZE) },
    });
    await closed.close();
    expect(statusCode).toBe(401);
  });

  it('refuses what is not enactable, not readable, or stale', async () => {
    const unplaced = await post('/api/v1/acts', dissolve, entitled(CASE_SIZE));
    expect(unplaced.response.statusCode).toBe(422);
    const broken = await post('/api/v1/acts', 'act: [', entitled(CASE_SIZE));
    expect([broken.response.statusCode, broken.body['type']]).toEqual([
      400,
      'urn:tinhgon:problem:bad-act',
    ]);
    expect((await post('/api/v1/acts', rename, entitled(47))).response.statusCode).toBe(409);
  });

  it('enacts, says so again when sent twice, and undoes', async () => {
    expect((await post('/api/v1/acts', rename, entitled(CASE_SIZE))).response.statusCode).toBe(201);
    const again = await post('/api/v1/acts', rename, entitled(CASE_SIZE));
    expect([again.response.statusCode, again.body['data']]).toEqual([
      200,
      expect.objectContaining({ status: 'recorded-already' }),
    ]);
    const undone = await post('/api/v1/acts/doi-ten/undo', '', {
      ...entitled(CASE_SIZE + 1),
      'content-type': 'application/json',
    });
    expect(undone.response.statusCode).toBe(201);
    expect((await get('/api/v1/acts/doi-ten')).body['data']).toMatchObject({
      undoneBy: 'undo-doi-ten',
    });
  });

  it('takes one of two writers at once', async () => {
    const writers = ['mot', 'hai'].map(async (name) =>
      post(
        '/api/v1/acts',
        yaml(`doi-ten-${name}`, `rename: { unit: phong-y-te, name: Phòng ${name} }`),
        entitled(CASE_SIZE + 2),
      ),
    );
    const statuses = (await Promise.all(writers)).map((w) => w.response.statusCode);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it('refuses a body that is too large', async () => {
    const { response } = await post('/api/v1/drafts/check', `# ${'x'.repeat(5 * 1024 * 1024)}`);
    expect(response.statusCode).toBe(413);
  });
});

it('has every route of the table of access', () => {
  for (const route of Object.keys(ACCESS).filter((r) => r.includes('/api/'))) {
    const [method = '', path = ''] = route.split(' ');
    expect([route, app.hasRoute({ method: method as 'GET', url: path })]).toEqual([route, true]);
  }
});
