/** The portal as files: what goes on answering while the service is down. Every page of a day, in every language, no form. */
import { overview } from '../../application/queries/overview.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { publishedText } from '../../domain/portal/article.ts';
import { type PlacedFigure, figuresOf } from '../../domain/portal/document.ts';
import { type Facts, keysOf } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { childrenAt, isAlive } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { actView, actsPages, actsView } from './acts-view.ts';
import type { DayVisits } from '../../application/portal-store.ts';
import { calendarFeed, calendarView, linksView, visitsView } from './calendar-view.ts';
import type { Opinion } from '../../domain/portal/consultation.ts';
import { receptionView, voiceView, voicesView } from './consultation-view.ts';
import { apparatusView } from './apparatus-view.ts';
import { dataPath, dataView, unitCsv, unitData, unitJson } from './data-view.ts';
import {
  articleView,
  monthView,
  newsMonths,
  newsPages,
  newsView,
  sectionView,
} from './article-view.ts';
import { compareView } from './compare-view.ts';
import { indicatorView } from './figure-view.ts';
import type { News } from './news.ts';
import { actsFeed, articlesFeed, robots, siteMap } from './feeds.ts';
import { homeView } from './home-view.ts';
import { indexView, unitIndex } from './index-view.ts';
import { type PortalContext, type PortalPage, contextOf, hrefOf, renderPage } from './page.ts';
import { STYLE, STYLE_ADDRESS } from './style.ts';
import { unitView } from './unit-view.ts';

/** A file: where it is, beginning at the folder of the portal, and what is in it. */
export interface PortalFile {
  readonly path: string;
  readonly text: string;
  /** A picture, instead of a text. */
  readonly bytes?: Uint8Array;
}

/** What is kept. */
export interface StillPortal {
  readonly facts: Facts;
  readonly acts: Acts;
  readonly day: Day;
  readonly title: string;
  /** The address that readers will reach it by: `https://example.vn`. */
  readonly origin: string;
  readonly licence?: string;
  readonly news: (language: Language) => News;
  readonly visits: readonly DayVisits[];
  /** What was said in each consultation. */
  readonly opinions: ReadonlyMap<number, readonly Opinion[]>;
}

/** The file that an address is answered with. */
const fileOf = (address: string): string =>
  `${address.replace(/^\/|\/$/gu, '')}/index.html`.replace(/^\//u, '');

/** Pages of what is published: lists, sections, months, every article with its publications, every indicator and comparison that a text has. */
function* newsPagesOf(context: PortalContext, news: News): Generator<PortalPage> {
  const found = (page: PortalPage | undefined): readonly PortalPage[] => (page ? [page] : []);
  for (let page = 1; page <= newsPages(news); page += 1) yield newsView(context, news, page);
  for (const month of newsMonths(news)) yield* found(monthView(context, news, month));
  for (const id of news.book.sections.keys()) yield* found(sectionView(context, news, id));
  const behind = new Map<string, PlacedFigure>();
  for (const { article } of news.all) {
    yield* found(articleView(context, news, article.id));
    for (const [i, publication] of article.publications.entries()) {
      if (publication.from <= news.now) yield* found(articleView(context, news, article.id, i + 1));
      const text = publishedText(article, publication);
      for (const figure of text ? figuresOf(text.body) : [])
        if (figure.of === 'indicator' || figure.of === 'comparison')
          behind.set(`${figure.of}|${figure.id}|${figure.from ?? ''}|${figure.day}`, figure);
    }
  }
  for (const { of, id, day, from = day } of behind.values())
    yield* found(
      of === 'indicator'
        ? indicatorView(context, news, id, from, day)
        : compareView(context, news, id as UnitId, from, day),
    );
}

function* pagesOf(
  { facts, acts, day, news: newsOf, visits, opinions }: StillPortal,
  context: PortalContext,
): Generator<PortalPage> {
  const news = newsOf(context.language);
  const point = overview(facts).findLast((one) => one.day <= day);
  yield homeView(context, acts, point, day, news);
  yield* newsPagesOf(context, news);
  const thisWeek = calendarView(context, facts, news.book, day, day);
  for (const path of ['/lich', thisWeek.path]) yield { ...thisWeek, path };
  yield voicesView(context, news.book, day);
  for (const asked of news.book.consultations.values()) {
    const said = opinions.get(asked.id) ?? [];
    yield voiceView(context, facts, acts, asked, said, day, undefined);
    yield receptionView(context, facts, asked, said, day);
  }
  yield linksView(context, news.book, new Map());
  yield visitsView(context, news.book, visits, day);
  for (let page = 1; page <= actsPages(acts, day); page += 1)
    yield actsView(context, acts, day, page);
  const index = unitIndex(facts, day);
  yield indexView(context, index);
  for (const letter of index.keys()) yield indexView(context, index, letter);
  const found = (page: PortalPage | undefined): readonly PortalPage[] => (page ? [page] : []);
  const apparatus = (under?: UnitId) => found(apparatusView(context, facts, day, under));
  for (const page of apparatus()) {
    yield page;
    // Without a day it is that of the day of these files.
    yield { ...page, path: '/bo-may' };
  }
  for (const [unit] of keysOf(facts, 'unit.life')) {
    yield* found(unitView(context, facts, acts, unit, day, undefined, news.book.holdersShown));
    if (isAlive(facts, unit, day) && childrenAt(facts, unit, day).length > 0)
      yield* apparatus(unit);
  }
  yield dataView(context, day);
  for (const { act } of acts) yield* found(actView(context, facts, acts, act.id));
}

/** The files of the portal, one after the other. */
export function* portalFiles(still: StillPortal): Generator<PortalFile> {
  const { facts, acts, day, title, origin, licence, news } = still;
  const site = { title, origin, still: day, ...(licence !== undefined && { licence }) };
  for (const language of LANGUAGES) {
    const context = contextOf(language, site);
    for (const page of pagesOf(still, context))
      yield { path: fileOf(hrefOf(language, page.path)), text: renderPage(context, page) };
    const at = (path: string): string => hrefOf(language, path).slice(1);
    yield { path: at('/van-ban.atom'), text: actsFeed(context, acts, day) };
    const { book, now } = news(language);
    yield { path: at('/lich.ics'), text: calendarFeed(context, facts, book, now) };
    yield { path: at('/bai.atom'), text: articlesFeed(context, news(language)) };
    const data = unitData(context, facts, acts, day);
    yield { path: at(dataPath(day, 'csv')), text: unitCsv(context, data) };
    yield { path: at(dataPath(day, 'json')), text: unitJson(context, data, day) };
  }
  const context = contextOf('vi', site);
  yield { path: STYLE_ADDRESS.slice(1), text: STYLE };
  yield { path: 'sitemap.xml', text: siteMap(context, facts, acts, day, news('vi')) };
  yield { path: 'robots.txt', text: robots(origin) };
}

/** Where links of the portal lead, the desk and the service of machines aside: they are not kept. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:href|src)="(\/[^"#?]*)"/gu)].flatMap(([, href = '']) =>
    /^\/(?:desk|docs|assets)(?:\/|$)/u.test(href) ? [] : [href],
  );

/** Checks that every link of the files leads to one of them. */
export class LinkCheck {
  readonly #files = new Set<string>();
  /** Files that are linked to, each with one that does. */
  readonly #links = new Map<string, string>();

  add({ path, text }: PortalFile): void {
    this.#files.add(path);
    for (const href of linksIn(text)) {
      const file = /\.[a-z]+$/u.test(href) ? href.slice(1) : fileOf(href);
      if (!this.#links.has(file)) this.#links.set(file, path);
    }
  }

  /** Links that lead nowhere: what is missing, and where one came from. */
  get broken(): readonly (readonly [missing: string, from: string])[] {
    return [...this.#links].filter(([file]) => !this.#files.has(file));
  }
}
