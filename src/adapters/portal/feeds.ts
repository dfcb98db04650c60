/** What machines read of the portal: the feed of acts (RFC 4287), the map of the site, what robots may visit. */
import type { Acts } from '../../domain/acts/act-list.ts';
import { type Facts, keysOf } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { html } from '../http/html.ts';
import { publishedActs } from './acts-view.ts';
import { type News, articlePath } from './news.ts';
import { type PortalContext, hrefOf } from './page.ts';
import { unitPath } from './unit-view.ts';

/** Entries of the feed. */
const ENTRIES = 40;
/** Addresses in a map at most (sitemaps.org). */
const ADDRESSES = 50_000;

/** Days become instants at the beginning of the day in Vietnam. */
const instant = (day: Day): string => `${day}T00:00:00+07:00`;

/** The feed. */
export const actsFeed = (
  { origin, title, language, say }: PortalContext,
  acts: Acts,
  today: Day,
): string => {
  const lines = publishedActs(acts, today).slice(0, ENTRIES);
  const self = `${origin}${hrefOf(language, '/van-ban.atom')}`;
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"
      ><title>${title} – ${say('acts')}</title><id>${self}</id
      ><link rel="self" href="${self}" /><link
        href="${origin}${hrefOf(language, '/van-ban')}"
      /><updated>${instant(lines[0]?.act.effect ?? today)}</updated
      ><author><name>${title}</name></author> ${lines.map(({ act }) => {
        const address = `${origin}${hrefOf(language, `/van-ban/${act.id}`)}`;
        return html`<entry
          ><title>${act.title}</title><id>${address}</id><link href="${address}" /><updated
            >${instant(act.effect)}</updated
          >
          <summary>
            ${[act.number, act.issuer].filter((text) => text !== undefined).join(' · ')}
          </summary></entry
        > `;
      })}</feed
    > `.text;
};

/** The feed of articles. */
export const articlesFeed = (context: PortalContext, news: News): string => {
  const { origin, title, language, say } = context;
  const self = `${origin}${hrefOf(language, '/bai.atom')}`;
  const articles = news.published.slice(0, ENTRIES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"
      ><title>${title} – ${say('news')}</title><id>${self}</id
      ><link rel="self" href="${self}" /><link
        href="${origin}${hrefOf(language, '/tin')}"
      /><updated>${articles[0]?.from ?? news.now}</updated
      ><author><name>${title}</name></author> ${articles.map(({ article, text, number, from }) => {
        const address = `${origin}${hrefOf(language, articlePath(article.id))}`;
        return html`<entry
          ><title>${text.title}</title><id>${address}</id><link href="${address}" /><published
            >${from}</published
          ><updated>${article.publications[number - 1]?.from ?? from}</updated>
          <summary>${text.lead}</summary></entry
        > `;
      })}</feed
    > `.text;
};

/** The map of the site: every article, every unit that ever was, every act. */
export const siteMap = (
  { origin }: PortalContext,
  facts: Facts,
  acts: Acts,
  today: Day,
  news: News,
): string => {
  const paths = [
    '/',
    '/bo-may',
    '/van-ban',
    '/tin',
    ...[...news.book.sections.keys()].map((id) => `/muc/${id}`),
    ...news.all.map(({ article }) => articlePath(article.id)),
    ...publishedActs(acts, today).map(({ act }) => `/van-ban/${act.id}`),
    ...keysOf(facts, 'unit.life').map(([unit]) => unitPath(unit)),
  ].slice(0, ADDRESSES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      >${paths.map((path) => html`<url><loc>${origin}${path}</loc></url>`)}</urlset
    > `.text;
};

/** What robots may visit: the portal, not the desk nor the service of machines. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /desk\nDisallow: /api/\nDisallow: /docs\nSitemap: ${origin}/sitemap.xml\n`;
