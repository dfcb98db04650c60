/** An article as visitors read it, and lists of articles: all, of a section, of a month. */
import { publishedText } from '../../domain/portal/article.ts';
import { picturesOf } from '../../domain/portal/document.ts';
import type { Published } from '../../domain/portal/portal-book.ts';
import { type Instant, dayIn } from '../../domain/time/instant.ts';
import { dayText, instantText, numberText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { documentIn, picturePath } from './document-view.ts';
import { type News, articlePath, crumbs, inSection, sectionTitle } from './news.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';

/** Articles on a page of a list. */
const ON_A_PAGE = 20;

/** The month of an instant in Việt Nam: `2026-11`. */
const monthOf = (at: Instant): string => dayIn(at).slice(0, 7);

/** One article in a list. */
export const articleLine = (
  context: PortalContext,
  news: News,
  { article, text, from }: Published,
): Html =>
  html`<li lang="${text.language}">
    <p class="headline">${linkTo(context, articlePath(article.id), text.title)}</p>
    <p class="quiet" lang="${context.language}">
      ${sectionTitle(context, news, text.section)} · ${instantText(from, context.language)}
    </p>
    <p>${text.lead}</p>
  </li>`;

const listOf = (context: PortalContext, news: News, articles: readonly Published[]): Html =>
  articles.length === 0
    ? html`<p class="quiet">${context.say('noArticles')}</p>`
    : html`<ul class="news">
        ${articles.map((one) => articleLine(context, news, one))}
      </ul>`;

const sectionList = (context: PortalContext, news: News, within?: string): Html => {
  const { book } = news;
  const inner = [...book.sections]
    .filter(([, section]) => section.within === within)
    .toSorted(([, a], [, b]) => a.order - b.order);
  return inner.length === 0
    ? html``
    : html`<ul>
        ${inner.map(
          ([id]) =>
            html`<li>
              ${linkTo(context, `/muc/${id}`, sectionTitle(context, news, id))}
              <span class="quiet">${numberText(inSection(news, id).length, context.language)}</span>
              ${sectionList(context, news, id)}
            </li>`,
        )}
      </ul>`;
};

const monthText = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

/** The address of a page of the list of all articles. */
const newsPath = (page: number): string => (page === 1 ? '/tin' : `/tin/trang/${page}`);

/** How many pages the list has. */
export const newsPages = ({ published }: News): number =>
  Math.max(1, Math.ceil(published.length / ON_A_PAGE));

/** The months in which something was published, newest first. */
export const newsMonths = ({ published }: News): readonly string[] => [
  ...new Set(published.map(({ from }) => monthOf(from))),
];

/** All articles, page by page, with the sections and the months. */
export const newsView = (context: PortalContext, news: News, page: number): PortalPage => {
  const { say, language } = context;
  const last = newsPages(news);
  return {
    path: newsPath(page),
    title: say('news'),
    body: html`<h1>${say('news')}</h1>
      ${listOf(context, news, news.published.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE))}
      ${
        last > 1 &&
        html`<nav aria-label="${say('more')}">
          <ul>
            ${page > 1 && html`<li>${linkTo(context, newsPath(page - 1), say('newer'))}</li>`}
            <li>
              ${say('pageOf', { page: numberText(page, language), of: numberText(last, language) })}
            </li>
            ${page < last && html`<li>${linkTo(context, newsPath(page + 1), say('older'))}</li>`}
          </ul>
        </nav>`
      }
      <h2>${say('sections')}</h2>
      ${sectionList(context, news)}
      <h2>${say('byMonth')}</h2>
      <ul>
        ${newsMonths(news).map(
          (month) =>
            html`<li>
              ${linkTo(context, `/tin/thang/${month}`, say('month', { month: monthText(month) }))}
            </li>`,
        )}
      </ul>
      <p><a href="${hrefOf(language, '/bai.atom')}">${say('newsFeed')}</a></p>`,
  };
};

/** The articles of a month; nothing where there is none. */
export const monthView = (
  context: PortalContext,
  news: News,
  month: string,
): PortalPage | undefined => {
  const articles = news.published.filter(({ from }) => monthOf(from) === month);
  const title = context.say('newsOfMonth', { month: monthText(month) });
  return articles.length === 0
    ? undefined
    : {
        path: `/tin/thang/${month}`,
        title,
        body: html`<h1>${title}</h1>
          ${listOf(context, news, articles)}`,
      };
};

/** A section: what is in it and in those within. */
export const sectionView = (
  context: PortalContext,
  news: News,
  id: string,
): PortalPage | undefined => {
  if (!news.book.sections.has(id)) return undefined;
  const title = sectionTitle(context, news, id);
  return {
    path: `/muc/${id}`,
    title,
    body: html`<p class="quiet">${crumbs(context, news, id)}</p>
      <h1>${title}</h1>
      ${sectionList(context, news, id)} ${listOf(context, news, inSection(news, id))}`,
  };
};

const articleBody = (
  context: PortalContext,
  news: News,
  { article, text, number, from }: Published,
): Html => {
  const { say, language } = context;
  const related = news.all.filter((one) => text.related.includes(one.article.id));
  const current = article.publications.length;
  const publication = article.publications[number - 1];
  return html`<article lang="${text.language}">
    <p class="quiet" lang="${language}">${crumbs(context, news, text.section)}</p>
    <h1>${text.title}</h1>
    <p class="quiet" lang="${language}">
      <time datetime="${from}">${instantText(from, language)}</time>
      ${text.byline !== '' && html` · ${text.byline}`}
      ${
        publication &&
        publication.from !== from &&
        html` · ${say('changedOn', { at: instantText(publication.from, language) })}`
      }
    </p>
    ${
      number < current &&
      html`<p class="notice" lang="${language}">
        ${say('olderVersion')} ${linkTo(context, articlePath(article.id), say('toCurrent'))}
      </p>`
    }
    <p class="lead">${text.lead}</p>
    ${documentIn(context, news, text.body, text.language)}
    ${
      text.sources.length > 0 &&
      html`<h2 lang="${language}">${say('sources')}</h2>
        <ul>
          ${text.sources.map((source) => html`<li>${source}</li>`)}
        </ul>`
    }
    ${
      related.length > 0 &&
      html`<h2 lang="${language}">${say('related')}</h2>
        <ul>
          ${related.map((one) => html`<li>${linkTo(context, articlePath(one.article.id), one.text.title)}</li>`)}
        </ul>`
    }
    ${
      current > 1 &&
      html`<details lang="${language}">
        <summary>${say('versions')}</summary>
        <ol>
          ${article.publications.map(
            (one, i) =>
              html`<li>
                ${linkTo(context, articlePath(article.id, i + 1), instantText(one.from, language))}
              </li>`,
          )}
        </ol>
      </details>`
    }
  </article>`;
};

/** An article; one of its publications where a number is given. Nothing where visitors are to see none. */
export const articleView = (
  context: PortalContext,
  news: News,
  id: number,
  publication?: number,
): PortalPage | undefined => {
  const { say, language, origin } = context;
  const article = news.book.articles.get(id);
  const shown = news.all.find((one) => one.article.id === id);
  const { withdrawn } = article ?? {};
  if (article && withdrawn && withdrawn.at <= news.now) {
    const at = dayText(dayIn(withdrawn.at), language);
    return {
      path: articlePath(id),
      title: say('withdrawn'),
      status: 410,
      body: html`<h1>${say('withdrawn')}</h1>
        <p>${say('withdrawnOn', { at })}</p>
        <p>${withdrawn.notice}</p>`,
    };
  }
  if (!article || !shown) return undefined;
  const wanted = publication === undefined ? undefined : article.publications[publication - 1];
  const text = wanted && publishedText(article, wanted);
  if (publication !== undefined && (!wanted || !text || wanted.from > news.now)) return undefined;
  const one = text && publication !== undefined ? { ...shown, text, number: publication } : shown;
  const [picture] = picturesOf(one.text.body);
  return {
    path: articlePath(id, publication),
    title: one.text.title,
    body: articleBody(context, news, one),
    structured: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: one.text.title,
      description: one.text.lead,
      inLanguage: one.text.language,
      datePublished: one.from,
      dateModified: article.publications[one.number - 1]?.from ?? one.from,
      url: `${origin}${hrefOf(language, articlePath(id))}`,
      ...(one.text.byline !== '' && { author: { '@type': 'Organization', name: one.text.byline } }),
      ...(picture && { image: `${origin}${picturePath(picture.id)}` }),
    },
  };
};
