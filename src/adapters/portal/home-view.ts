/** The first page: what a citizen asks, the apparatus in five numbers, the acts that took effect last. */
import type { OverviewPoint } from '../../application/queries/overview.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { picturesOf } from '../../domain/portal/document.ts';
import type { Published } from '../../domain/portal/portal-book.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayText, numberText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { actLines } from './acts-view.ts';
import { articleLine } from './article-view.ts';
import { picturePath } from './document-view.ts';
import { type News, articlePath, featuredOf, hotOf } from './news.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';

/** Acts on the first page. */
const LATEST = 8;

/** The form that searches. */
export const askForm = (context: PortalContext, q = ''): Html => {
  const { say, language, still } = context;
  return still !== undefined
    ? html`<p>${linkTo(context, '/tim', say('allUnits'))}</p>`
    : html`<form class="ask" method="get" action="${hrefOf(language, '/tim')}" role="search">
          <label class="wide"
            >${say('ask')}<input type="search" name="q" value="${q}" required /></label
          ><button>${say('find')}</button>
        </form>
        <p class="quiet">${say('askHelp')}</p>`;
};

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce((all: number, n) => all + (n ?? 0), 0);

/** Articles on the first page. */
const NEWEST = 5;

const featuredCard = (context: PortalContext, { article, text }: Published): Html => {
  const [picture] = picturesOf(text.body);
  return html`<li lang="${text.language}">
    ${picture && html`<img src="${picturePath(picture.id)}" alt="${picture.alt}" />`}
    <p class="headline">${linkTo(context, articlePath(article.id), text.title)}</p>
    <p>${text.lead}</p>
  </li>`;
};

const newsPart = (context: PortalContext, news: News): Html => {
  const { say } = context;
  const [hot, featured] = [hotOf(news), featuredOf(news)];
  const apart = new Set([...hot, ...featured]);
  const newest = news.published.filter((one) => !apart.has(one)).slice(0, NEWEST);
  return html`${
    hot.length > 0 &&
    html`<section class="notice" aria-label="${say('hot')}">
      ${hot.map(
        ({ article, text }) =>
          html`<p>
            <strong>${say('hot')}:</strong>
            <span lang="${text.language}"
              >${linkTo(context, articlePath(article.id), text.title)}</span
            >
          </p>`,
      )}
    </section>`
  }
  ${
    featured.length > 0 &&
    html`<h2>${say('featured')}</h2>
      <ul class="featured">
        ${featured.map((one) => featuredCard(context, one))}
      </ul>`
  }
  ${
    newest.length > 0 &&
    html`<h2>${say('latestNews')}</h2>
      <ul class="news">
        ${newest.map((one) => articleLine(context, news, one))}
      </ul>`
  }
  ${news.published.length > 0 && html`<p>${linkTo(context, '/tin', say('allNews'))}</p>`}`;
};

/** The page. `point`: the numbers of the day; nothing where the register has none yet. */
export const homeView = (
  context: PortalContext,
  acts: Acts,
  point: OverviewPoint | undefined,
  today: Day,
  news: News,
): PortalPage => {
  const { say, language, title } = context;
  const figures: readonly (readonly [string, number])[] = point
    ? [
        [say('communes'), point.areas.commune ?? 0],
        [say('residential'), point.areas.residential ?? 0],
        [say('bodies'), sum(point.bodies)],
        [say('posts'), point.posts],
        [say('quota'), sum(point.quota)],
      ]
    : [];
  return {
    path: '/',
    title,
    body: html`<h1>${title}</h1>
      ${askForm(context)} ${newsPart(context, news)}
      <h2>${say('today', { day: dayText(today, language) })}</h2>
      <dl class="figures">
        ${figures.map(
          ([name, n]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${numberText(n, language)}</dd>
            </div>`,
        )}
      </dl>
      <p>${linkTo(context, `/bo-may/${today}`, say('apparatus'))}</p>
      <h2>${say('latest')}</h2>
      ${actLines(context, acts, today, 0, LATEST)}
      <p>${linkTo(context, '/van-ban', say('allActs'))}</p>`,
  };
};
