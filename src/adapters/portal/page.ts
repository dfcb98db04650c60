/** A page of the portal: what stands around what it is about. */
import type { Day } from '../../domain/time/day.ts';
import { type Language, dayText, inLanguage } from '../../words/language.ts';
import { Html, type Insert, html } from '../http/html.ts';
import { type Say, sayingIn } from './portal-words.ts';
import { STYLE_ADDRESS } from './style.ts';

/** What every page needs to know. */
export interface PortalContext {
  readonly language: Language;
  readonly say: Say;
  /** What the register is of. */
  readonly title: string;
  /** The service as readers reach it: `https://example.vn`. */
  readonly origin: string;
  /**
   * The pages are kept in files, as they are on this day: nobody is there to answer what is asked, so there are no forms, and no
   * other days.
   */
  readonly still?: Day;
  /** What others may do with the data, as the office says it. */
  readonly licence?: string;
}

/** What the pages of one portal have in common. */
export type PortalSite = Pick<PortalContext, 'title' | 'origin' | 'still' | 'licence'>;

/** A page: its own address without the language, its title, and what is in it. */
export interface PortalPage {
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** Of schema.org, for machines. */
  readonly structured?: Readonly<Record<string, unknown>>;
  /** 200 where nothing is said. */
  readonly status?: number;
}

/** The context of a language. */
export const contextOf = (language: Language, site: PortalSite): PortalContext => ({
  language,
  say: sayingIn(language),
  ...site,
});

/** An address of the portal in a language: Vietnamese ones stand at the root, English ones under `/en`. */
export const hrefOf = (language: Language, path: string): string =>
  language === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path;

/** A link to a page in the same language. */
export const linkTo = ({ language }: PortalContext, path: string, text: Insert): Html =>
  html`<a href="${hrefOf(language, path)}">${text}</a>`;

const PAGES = [
  ['/', 'home'],
  ['/tin', 'news'],
  ['/bo-may', 'apparatus'],
  ['/van-ban', 'acts'],
  ['/gop-y', 'voice'],
  ['/lich', 'calendar'],
  ['/tim', 'search'],
] as const;

/** A script holds its text as it is: what would end it is written otherwise. */
const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

/** The whole page, as text. */
export const renderPage = (context: PortalContext, page: PortalPage): string => {
  const { language, say, title, origin, still } = context;
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const [current] = PAGES.filter(([path]) => path !== '/' && page.path.startsWith(path)).map(
    ([path]) => path,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title === title ? title : `${page.title} · ${title}`}</title>
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="canonical" href="${origin}${hrefOf(language, page.path)}" />
        <link rel="alternate" hreflang="${other}" href="${origin}${hrefOf(other, page.path)}" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="${say('feed')}"
          href="${hrefOf(language, '/van-ban.atom')}"
        />
        ${page.structured && structuredScript(page.structured)}
      </head>
      <body>
        <a class="skip" href="#noi-dung">${say('skip')}</a>
        <header class="top">
          <p class="brand"><a href="${hrefOf(language, '/')}">${title}</a></p>
          <nav aria-label="${say('pages')}">
            <ul>
              ${PAGES.map(
                ([path, word]) =>
                  html`<li>
                    <a
                      href="${hrefOf(language, path)}"
                      ${
                        (current ?? '/') === path && (path !== '/' || page.path === '/')
                          ? html` aria-current="page"`
                          : undefined
                      }
                      >${say(word)}</a
                    >
                  </li>`,
              )}
              <li><a href="/desk">${say('desk')}</a></li>
              <li>
                <a href="${hrefOf(other, page.path)}" lang="${other}" hreflang="${other}"
                  >${inLanguage(language, ['English', 'Tiếng Việt'])}</a
                >
              </li>
            </ul>
          </nav>
        </header>
        <main id="noi-dung">
          ${still !== undefined && html`<p class="quiet">${say('keptOn', { day: dayText(still, language) })}</p>`}${page.body}
        </main>
        <footer class="end">
          <p>${say('source')}</p>
          <p>
            <a href="${hrefOf(language, '/du-lieu')}">${say('data')}</a> ·
            <a href="${hrefOf(language, '/van-ban.atom')}">${say('feed')}</a> ·
            <a href="${hrefOf(language, '/bai.atom')}">${say('newsFeed')}</a> ·
            <a href="${hrefOf(language, '/lien-ket')}">${say('links')}</a> ·
            <a href="${hrefOf(language, '/luot-xem')}">${say('visits')}</a>
          </p>
        </footer>
      </body>
    </html> `.text;
};

const structuredScript = (data: Readonly<Record<string, unknown>>): Html =>
  html`<script type="application/ld+json">
    ${new Html(json(data))}
  </script>`;
