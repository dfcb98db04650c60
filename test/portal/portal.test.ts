/** The portal as whoever asks for it gets it: every page complete without a script, kept by its tag, with nothing of persons. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/adapters/http/app.ts';
import { storesOf } from '../../src/adapters/open-store.ts';
import { freshHosted } from '../postgres/harness.ts';
import { serveCase } from '../web/serve-case.ts';

let app: App;
beforeAll(async () => {
  const { database, port, discard } = await freshHosted();
  app = await serveCase({ ...storesOf(database), reach: () => ({ by: 'port', port: port() }) });
  app.addHook('onClose', discard);
});
afterAll(async () => app.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } });

const textOf = (html: string): string =>
  html
    .replaceAll(/<script[^>]*>.*?<\/script>|<[^>]+>/gsu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="(\/[^"#]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

const OF_THE_PORTAL =
  /^\/(?:en(?:\/(?!lich\/)|$)|bo-may|don-vi|van-ban|tim|tin|muc|bai\/|so-lieu|gop-y|lich$|lien-ket|luot-xem|du-lieu$|$)/u;

describe('what became of', () => {
  it('Điền Công: begins with its name and its fate, and says where to go now, by which acts', async () => {
    const { body, statusCode } = await get('/don-vi/xa-dien-cong');
    expect(statusCode).toBe(200);
    expect(body).toContain('<h1>Xã Điền Công</h1>');
    const text = textOf(body);
    expect(text).toContain('Từ 01/01/2020: thuộc phường Trưng Vương; từ 01/07/2025: phường Trưng');
    expect(text).toMatch(/Nay liên hệ Phường Uông Bí Phường Vàng Danh/u);
    expect(text).toContain('837/NQ-UBTVQH14');
    expect(body).toContain('class="lineage"');
    expect(body).toContain('aria-label="Mã QR của trang này, để in lên bảng tin"');
  });

  it('a hamlet that moved with its commune tells whose it is now', async () => {
    const found = await get('/tim?q=thon+den+cong+1');
    const [page = ''] = linksIn(found.body).filter((href) => href.startsWith('/don-vi/'));
    expect(textOf((await get(page)).body)).toContain('Từ 01/01/2020');
  });

  it('a city whose tier was ended: its people go to what its wards became', async () => {
    const text = textOf((await get('/don-vi/tp-uong-bi')).body);
    expect(text).toContain('kết thúc hoạt động');
    expect(text).toMatch(/Nay liên hệ .*Phường Uông Bí/u);
  });

  it('on a day is what it was then, under an address that does not change', async () => {
    const then = await get('/don-vi/phong-noi-vu/2016-06-01');
    expect(then.statusCode).toBe(200);
    expect(textOf(then.body)).toContain('Trưởng phòng Nội vụ');
    const asked = await get('/don-vi/phong-noi-vu?ngay=2016-06-01');
    expect(asked.statusCode).toBe(302);
    expect(asked.headers.location).toBe('/don-vi/phong-noi-vu/2016-06-01');
  });
});

describe('searching', () => {
  const first = async (q: string): Promise<string> => {
    const { body } = await get(`/tim?q=${encodeURIComponent(q)}`);
    return /<ol>\s*<li>\s*<a[^>]*>([^<]*)/u.exec(body)?.[1] ?? '';
  };

  it('finds without accents, by part of a name, and acts by their number', async () => {
    expect(await first('dien cong')).toBe('Xã Điền Công');
    expect(await first('Điền Công')).toBe('Xã Điền Công');
    for (const q of ['nghị quyết 1679', 'nghi quyet 837']) {
      const { body } = await get(`/tim?q=${encodeURIComponent(q)}&loai=act`);
      expect(textOf(body)).toContain(/\d+/u.exec(q)?.[0] ?? '?');
    }
  });

  it('narrows by kind and by days, in its address', async () => {
    const links = async (query: string): Promise<readonly string[]> =>
      linksIn((await get(`/tim?q=noi+vu${query}`)).body);
    const acts = await links('&loai=act');
    expect(acts.some((href) => href.startsWith('/van-ban/'))).toBe(true);
    expect(acts.some((href) => href.startsWith('/don-vi/'))).toBe(false);
    const early = (await links('&loai=act&den=2017-12-31')).filter((h) => /van-ban\/\w/u.test(h));
    expect(early.length).toBeLessThan(acts.filter((h) => /van-ban\/\w/u.test(h)).length);
  });

  it('says that it found nothing, and refuses a day that is none', async () => {
    expect(textOf((await get('/tim?q=xyzzy')).body)).toContain('Không tìm thấy gì cho “xyzzy”');
    expect((await get('/tim?q=a&tu=2020-02-30')).statusCode).toBe(400);
  });

  it('says that there is no page where an address names nothing that could have one', async () => {
    for (const url of ['/don-vi/', '/don-vi/%20', '/bo-may/2020-02-30', '/en/don-vi/a%22b']) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 404]);
      expect(textOf(body)).toContain(url.startsWith('/en') ? 'no such page' : 'Không có trang này');
    }
  });

  it('writes what was asked as text, not as HTML', async () => {
    const { body } = await get(`/tim?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).not.toContain('<script>alert');
  });
});

describe('open data', () => {
  it('is the apparatus of the day, the same as a table and for programs, and nothing of persons', async () => {
    const json = await get('/du-lieu/bo-may/2019-06-01.json');
    const { asAt, licence, units } = json.json() as {
      asAt: string;
      licence: string | null;
      units: { id: string; name: string; quota: number }[];
    };
    expect([asAt, licence]).toEqual(['2019-06-01', null]);
    const listed = await app.inject({ url: '/api/v1/units?asAt=2019-06-01&limit=1' });
    const { total }: { total: number } = listed.json();
    expect(units.length).toBe(total);
    const csv = (await get('/du-lieu/bo-may/2019-06-01.csv')).body;
    expect(csv.trimEnd().split('\r\n').length).toBe(units.length + 1);
    expect(csv).toContain('Cơ quan Tổ chức - Nội vụ');
    expect(csv + json.body).not.toMatch(/ub-0\d/u);
  });

  it('of a day that is none is not there', async () => {
    for (const file of ['2019-02-30.csv', '2019-06-01.xls', 'x.json'])
      expect([file, (await get(`/du-lieu/bo-may/${file}`)).statusCode]).toEqual([file, 404]);
  });
});

describe('addresses', () => {
  it('are kept by their tag: a second asking is answered with nothing but that', async () => {
    for (const url of [
      '/',
      '/don-vi/xa-dien-cong',
      '/van-ban.atom',
      '/sitemap.xml',
      '/en/van-ban',
    ]) {
      const { headers } = await get(url);
      const again = await get(url, { 'if-none-match': String(headers.etag) });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
    }
  });

  it('that the desk once had lead to where it is now, what they asked included', async () => {
    const moved = await get('/units/phong-noi-vu?asAt=2016-06-01');
    expect([moved.statusCode, moved.headers.location]).toEqual([
      301,
      '/desk/units/phong-noi-vu?asAt=2016-06-01',
    ]);
  });

  it('with a slash at their end lead to those without, and never to another host', async () => {
    for (const [url, to] of [
      ['/en/', '/en'],
      ['/van-ban//?q=1', '/van-ban?q=1'],
      ['/khong-co/', '/khong-co'],
      ['//example.org/', undefined],
    ] as const) {
      const { statusCode, headers } = await get(url);
      expect([url, statusCode, headers.location]).toEqual([url, to ? 301 : 404, to]);
    }
  });

  it('that never were are a page with the search, and 404', async () => {
    for (const url of ['/khong-co', '/don-vi/khong-co', '/van-ban/khong-co', '/en/nowhere']) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).toContain('name="q"');
    }
  });

  it('of the map lead to pages', async () => {
    const { body } = await get('/sitemap.xml');
    const paths = [...body.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/gu)].map(([, p]) => p);
    expect(paths.length).toBeGreaterThan(300);
    for (const path of paths.filter((_, i) => i % 9 === 0)) {
      const { statusCode } = await get(path === '' || path === undefined ? '/' : path);
      expect([path, [200, 302].includes(statusCode)]).toEqual([path, true]);
    }
  });
});

describe('a visitor', () => {
  /** Pages that a visitor comes to by links alone, at most so many of them. */
  const walk = async (start: string, most: number): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    const queue = [start];
    for (const url of queue) {
      if (found.size >= most) break;
      if (found.has(url)) continue;
      const { body, statusCode, headers } = await get(url);
      if (statusCode === 302) {
        queue.push(String(headers.location));
        continue;
      }
      expect([url, statusCode]).toEqual([url, 200]);
      found.set(url, body);
      queue.push(...linksIn(body).filter((href) => OF_THE_PORTAL.test(href)));
    }
    return found;
  };

  it('meets whole pages of less than 100 kB, and no holder of a post', async () => {
    const holders = new Set<string>();
    const { data } = (
      await app.inject({ url: '/api/v1/search?q=ub-0&kind=person&limit=50' })
    ).json() as { data: { id: string }[] };
    for (const { id } of data) holders.add(id);
    expect(holders.size).toBeGreaterThan(10);
    const pages = await walk('/', 500);
    expect(pages.size).toBe(500);
    for (const path of [
      '/bai/3',
      '/gop-y/1/tong-hop',
      '/so-lieu/cadres.movements/2015-01-01/2020-09-18',
    ])
      expect([...pages.keys()]).toContain(path);
    for (const [url, body] of pages) {
      expect([url, body.length < 100_000]).toEqual([url, true]);
      const text = textOf(body);
      expect([url, [...holders].filter((id) => text.includes(id))]).toEqual([url, []]);
      expect([url, /<script(?! type="application\/ld\+json")/u.test(body)]).toEqual([url, false]);
    }
  });

  it('reads English under /en, complete', async () => {
    const { body } = await get('/en/don-vi/xa-dien-cong');
    expect(body).toContain('<html lang="en">');
    const text = textOf(body);
    expect(text).toContain('Since 1 January 2020: part of phường Trưng Vương');
    expect(text).not.toMatch(/Từng bước|Nay liên hệ|Trang chủ/u);
    for (const href of linksIn(body).filter((one) => OF_THE_PORTAL.test(one)))
      expect([href, href.startsWith('/en') || href.startsWith('/don-vi/xa-dien-cong')]).toEqual([
        href,
        true,
      ]);
  });
});
