/** What pages know of what is published: the articles that visitors see now, and what their figures are worked out from. */
import type { FigureSource } from '../../application/portal/figure-value.ts';
import {
  type PortalBook,
  type Published,
  sectionPath,
  sectionsUnder,
} from '../../domain/portal/portal-book.ts';
import { type Day } from '../../domain/time/day.ts';
import { type Instant, dayIn } from '../../domain/time/instant.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { type PortalContext, linkTo } from './page.ts';

/** What is published. */
export interface News {
  readonly book: PortalBook;
  /** Everything, newest first. */
  readonly all: readonly Published[];
  /** What lists have: on Vietnamese pages what is written in Vietnamese, on others everything. */
  readonly published: readonly Published[];
  readonly now: Instant;
  readonly source: FigureSource;
}

/** The news at an instant, for pages of a language. */
export const newsAt = (
  book: PortalBook,
  now: Instant,
  source: FigureSource,
  language: Language,
): News => {
  const all = book.published(now);
  const published = language === 'vi' ? all.filter(({ text }) => text.language === 'vi') : all;
  return { book, all, published, now, source };
};

/** The address of an article; of one of its publications, where it is to stay as it was. */
export const articlePath = (id: number, publication?: number): string =>
  publication === undefined ? `/bai/${id}` : `/bai/${id}/ban/${publication}`;

/** What a section is called. */
export const sectionTitle = ({ language }: PortalContext, { book }: News, id: string): string => {
  const { vi = id, en = id } = book.sections.get(id) ?? {};
  return inLanguage(language, [vi, en]);
};

/** Links to the sections that a section is in, itself the last. */
export const crumbs = (context: PortalContext, news: News, section: string): Html =>
  html`${sectionPath(news.book.sections, section).map(
    (id, i) =>
      html`${i > 0 && ' › '}${linkTo(context, `/muc/${id}`, sectionTitle(context, news, id))}`,
  )}`;

/** Articles of a section and those within it. */
export const inSection = ({ published, book }: News, section: string): readonly Published[] => {
  const under = sectionsUnder(book.sections, section);
  return published.filter(({ text }) => under.has(text.section));
};

const lasts = (until: Day | undefined, now: Instant): boolean =>
  until !== undefined && until >= dayIn(now);

/** Articles that stand first. */
export const hotOf = ({ published, now }: News): readonly Published[] =>
  published.filter(({ article }) => lasts(article.hotUntil, now));

/** Articles that stand on the first page with their picture. */
export const featuredOf = ({ published, now }: News): readonly Published[] =>
  published.filter(({ article }) => lasts(article.featuredUntil, now));
