/** Articles as pages: a figure keeps what it showed, and says where the register knows better now. */
import { beforeAll, describe, expect, it } from 'vitest';
import { articleView } from '../../src/adapters/portal/article-view.ts';
import { articlesFeed } from '../../src/adapters/portal/feeds.ts';
import { findArticles } from '../../src/adapters/portal/article-search.ts';
import { type News, newsAt } from '../../src/adapters/portal/news.ts';
import { compareView } from '../../src/adapters/portal/compare-view.ts';
import { contextOf } from '../../src/adapters/portal/page.ts';
import { readPortal } from '../../src/adapters/files/read-portal.ts';
import { loadPortal } from '../../src/application/portal/load-portal.ts';
import { figureValue, plainSource } from '../../src/application/portal/figure-value.ts';
import type { NewChange, PortalStore } from '../../src/application/portal-store.ts';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import { cleanDocument } from '../../src/domain/portal/document.ts';
import { PortalBook } from '../../src/domain/portal/portal-book.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const NOW = instant('2026-06-01T00:00:00.000Z');
const context = contextOf('vi', { title: 'Sổ thử', origin: 'https://example.vn' });
const register = new ActBook();
let news: News;

beforeAll(async () => {
  for (const act of await caseActs()) register.advance(act, NOW, register.draft(act));
  const source = plainSource(register.facts, register.acts);
  const book = new PortalBook();
  const store = {
    changes: async () => Promise.resolve([]),
    addOpinion: async () => Promise.resolve(1),
    append: async (_register: unknown, after: number, changes: readonly NewChange[]) => {
      for (const [i, change] of changes.entries())
        book.advance({ ...change, place: after + i + 1 });
      return Promise.resolve(true);
    },
  } as Partial<PortalStore> as PortalStore;
  await loadPortal(
    store,
    REGISTER,
    await readPortal('cases/uong-bi-portal', () => ({
      begun: [],
      ended: [],
      moved: [],
      findings: [],
    })),
    (language) => (ref) => figureValue(source, ref, language),
    NOW,
  );
  news = newsAt(book, NOW, source, 'vi');
});

const bodyOf = (id: number): string => articleView(context, news, id)?.body.text ?? '';

/** The same article with one word of what a figure showed put otherwise. */
const withShown = (from: string, to: string): string => {
  const text = JSON.stringify(news.all.find(({ article }) => article.id === 3)?.text);
  const changed = JSON.parse(text.replace(`"shown":"${from}"`, `"shown":"${to}"`)) as never;
  const book = new PortalBook();
  for (const change of [
    { kind: 'article-written', id: 3, text: changed },
    { kind: 'article-published', id: 3, from: NOW },
  ] as const)
    book.advance({ place: book.place + 1, at: NOW, change });
  return articleView(context, newsAt(book, NOW, news.source, 'vi'), 3)?.body.text ?? '';
};

describe('the account of the reform', () => {
  it('has every figure of it by reference, each leading to what is behind it, and all as the register has them', () => {
    const body = bodyOf(3);
    expect(body.match(/class="placed"/gu)?.length).toBeGreaterThan(18);
    expect(body).not.toContain('nay sổ bộ');
    expect(body).toContain('href="/so-lieu/cadres.movements/2015-01-01/2020-09-18">133</a>');
    expect(body).toContain('>100/100</a>');
    const words = body.replaceAll(/<[^>]*>/gu, ' ');
    for (const figure of ['133', '905', '11.000.000.000'])
      expect([figure, body.includes(`>${figure}`), words.includes(figure)]).toEqual([
        figure,
        true,
        true,
      ]);
  });

  it('compares two days of the city, and opens what is behind it', () => {
    const body = bodyOf(3).replaceAll(/\s+/gu, ' ');
    const path = '/so-sanh/tp-uong-bi/2015-01-01/2020-09-18';
    const [, shown = ''] = new RegExp(`href="${path}">([^<]*)<`, 'u').exec(body) ?? [];
    const counts = [...shown.matchAll(/\d+/gu)].map(([n]) => Number(n));
    const [from, to] = [day('2015-01-01'), day('2020-09-18')];
    const unit = 'tp-uong-bi' as UnitId;
    const page = compareView(context, news, unit, from, to)?.body.text ?? '';
    const heads = [...page.matchAll(/<h2>[^(<]*\((\d+)\)<\/h2>/gu)].map(([, n]) => Number(n));
    expect(heads).toEqual(counts);
    expect(page).toContain('>Xã Điền Công<');
    expect(page.match(/<li>/gu)?.length).toBe(counts.reduce((sum, n) => sum + n, 0));
    expect(compareView(context, news, unit, to, from)).toBeUndefined();
    expect(compareView(context, news, 'khong-co' as UnitId, from, to)).toBeUndefined();
  });

  it('says where the register knows better than what was shown, and when that was', () => {
    const body = withShown('133', '131').replaceAll(/\s+/gu, ' ');
    expect(body).toContain('>131</a>');
    expect(body).toContain('(số vào lúc 07:00 ngày 01/06/2026; nay sổ bộ ghi 133)');
  });
});

describe('articles', () => {
  it('are found by section, word and day, without accents or tones', () => {
    const ids = (asked: Parameters<typeof findArticles>[1]): readonly number[] =>
      findArticles(news, asked).map(({ article }) => article.id);
    expect(ids({ q: 'dien cong' })[0]).toBe(1);
    expect(ids({ q: 'hop nhat co quan', section: 'bo-may' })).toEqual([3]);
    expect(ids({ q: 'phường', section: 'su-nghiep' })).toEqual([]);
    expect(ids({ q: '', from: '2025-01-01' as never })).toEqual([4]);
  });

  it('are a feed, newest first', () => {
    const titles = [...articlesFeed(context, news).matchAll(/<title>([^<]*)<\/title>/gu)].map(
      ([, t]) => t,
    );
    expect(titles[1]).toContain('ba phường');
    expect(titles).toHaveLength(6);
  });

  it('show words alone, whatever was written', () => {
    const body = cleanDocument({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] },
      ],
    });
    const text = { ...news.all[0]?.text, body, title: '<b>T</b>' } as never;
    const book = new PortalBook();
    for (const change of [
      { kind: 'article-written', id: 1, text },
      { kind: 'article-published', id: 1, from: NOW },
    ] as const)
      book.advance({ place: book.place + 1, at: NOW, change });
    const page = articleView(context, newsAt(book, NOW, news.source, 'vi'), 1);
    expect(page?.body.text).toContain('&lt;img');
    expect(page?.body.text).not.toMatch(/<img|<b>/u);
  });
});
