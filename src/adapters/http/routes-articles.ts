/** Articles at the desk: written, checked, published, withdrawn. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type ArticleRefusal,
  type Editing,
  type FigureNow,
  mayIn,
  stepArticle,
  stepsOf,
  writeArticle,
} from '../../application/portal/articles.ts';
import { figureValue } from '../../application/portal/figure-value.ts';
import { type Article, type ArticleText, lastText } from '../../domain/portal/article.ts';
import { cleanDocument } from '../../domain/portal/document.ts';
import { parseFigureRef } from '../../domain/portal/figure.ts';
import { type PortalBook, sectionPath, sectionTree } from '../../domain/portal/portal-book.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import {
  articleSchema,
  articleStep,
  articleText,
  articleWrite,
  articlesSchema,
  figureQuery,
  numberSchema,
} from './article-schema.ts';
import { figureSource } from './figure-source.ts';
import type { Kept } from './kept.ts';
import { Problem } from './problem.ts';
import { emptyQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { noteTrail } from './trail.ts';

const tags = ['cổng'];
const idParams = z.strictObject({ id: numberSchema });
const written = z.object({ id: z.int(), revision: z.int() });

const CODES = {
  'not-now': 'article-not-now',
  'own-article': 'own-article',
  unfinished: 'unfinished-article',
  'picture-untold': 'picture-untold',
  'reason-needed': 'reason-needed',
  'not-published': 'not-published',
  'unknown-article': 'unknown-article',
  'unknown-section': 'unknown-section',
  'written-meanwhile': 'written-meanwhile',
} as const;

const refusing = (refusal: ArticleRefusal, id: number | undefined): Problem =>
  refusal.why === 'no-right'
    ? new Problem('no-role', { right: refusal.right })
    : new Problem(CODES[refusal.why], { id: String(id ?? '') });

/** Who asks, on the register as it is. */
export const editingBy = async ({ live }: Service, request: FastifyRequest): Promise<Editing> => {
  const { id: account, grants } = signedIn(request);
  return live.read({}, ({ facts, asAt }) => ({ account, grants, facts, today: asAt }));
};

/** What a section is called, with those that it is in. */
const sectionName = ({ sections }: PortalBook, id: string, language: Language): string =>
  sectionPath(sections, id)
    .flatMap((one) => {
      const section = sections.get(one);
      return section ? [inLanguage(language, [section.vi, section.en])] : [];
    })
    .join(' › ');

const lineOf = (
  article: Article,
  book: PortalBook,
  names: ReadonlyMap<number, string>,
  language: Language,
) => {
  const text = lastText(article);
  const last = article.revisions.at(-1);
  return {
    id: article.id,
    title: text?.title ?? '',
    section: text?.section ?? '',
    sectionName: sectionName(book, text?.section ?? '', language),
    state: article.state,
    revisions: article.revisions.length,
    changed: last?.at ?? '',
    by: last?.account === undefined ? null : (names.get(last.account) ?? null),
    from: article.publications.at(-1)?.from ?? null,
  };
};

/** Adds the routes. */
export const addArticleRoutes = (app: App, service: Service, kept: Kept): void => {
  const { live, portal, identity, id: register } = service;
  const namesOf = async (): Promise<ReadonlyMap<number, string>> =>
    new Map(
      (await identity.store.accounts(register)).map(({ id, display }) => [Number(id), display]),
    );
  /** What figures of texts show, by the register as it is. */
  const figureNow = async (language: Language): Promise<FigureNow> =>
    live.read({}, (reading) => {
      const source = figureSource(reading, kept);
      return (ref) => figureValue(source, ref, language);
    });
  const cleaned = (given: z.infer<typeof articleText>): ArticleText => ({
    ...given,
    body: cleanDocument(given.body),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/portal/articles',
    schema: {
      tags,
      summary: 'Các bài của cổng — the articles of the portal',
      querystring: emptyQuery,
      response: { 200: articlesSchema, ...problems(401, 403) },
    },
    handler: async (request) => {
      const language = languageFor(request);
      const [book, editing, names] = [
        await portal.book(),
        await editingBy(service, request),
        await namesOf(),
      ];
      const isOpen = (section: string): boolean => mayIn(editing, 'edit', book, section);
      return {
        data: [...book.articles.values()]
          .filter((article) => isOpen(lastText(article)?.section ?? ''))
          .map((article) => lineOf(article, book, names, language))
          .toSorted((a, b) => (a.changed < b.changed ? 1 : -1)),
        sections: sectionTree(book.sections)
          .filter(({ id }) => isOpen(id))
          .map(({ id, level }) => {
            const { vi = id, en = id } = book.sections.get(id) ?? {};
            return {
              id,
              level,
              name: inLanguage(language, [vi, en]),
              write: mayIn(editing, 'write', book, id),
              publish: mayIn(editing, 'publish', book, id),
            };
          }),
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/portal/articles/:id',
    schema: {
      tags,
      summary: 'Một bài với mọi bản đã viết — one article with all its revisions',
      params: idParams,
      querystring: emptyQuery,
      response: { 200: articleSchema, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const language = languageFor(request);
      const book = await portal.book();
      const editing = await editingBy(service, request);
      const article = book.articles.get(request.params.id);
      const text = article && lastText(article);
      if (!article || !text || !mayIn(editing, 'edit', book, text.section))
        throw new Problem('unknown-article', { id: String(request.params.id) });
      const names = await namesOf();
      return {
        data: {
          ...lineOf(article, book, names, language),
          language: text.language,
          lead: text.lead,
          body: text.body,
          byline: text.byline,
          sources: text.sources,
          related: text.related,
          steps: stepsOf(book, editing, article),
          mayWrite: mayIn(editing, 'write', book, text.section),
          returned: article.returned ?? null,
          notice: article.withdrawn?.notice ?? null,
          hotUntil: article.hotUntil ?? null,
          featuredUntil: article.featuredUntil ?? null,
          history: article.revisions.map(({ at, account, text: { title } }) => ({
            at,
            by: account === undefined ? null : (names.get(account) ?? null),
            title,
          })),
          publications: article.publications,
        },
      };
    },
  });

  const write = async (
    request: FastifyRequest,
    text: ArticleText,
    of: { readonly id: number; readonly expected: number } | undefined,
  ) => {
    const editing = await editingBy(service, request);
    const figure = await figureNow(text.language);
    const now: Instant = live.clock();
    const done = await portal.write(editing.account, (book) =>
      writeArticle(book, editing, { ...of, text, figure, now }),
    );
    if ('refused' in done) throw refusing(done.refused, of?.id);
    noteTrail(request, {
      subject: String(done.answer),
      deed: { what: 'article', article: done.answer, step: 'write' },
    });
    const { revisions } = (await portal.book()).articles.get(done.answer) ?? { revisions: [] };
    return { id: done.answer, revision: revisions.length };
  };

  app.route({
    method: 'POST',
    url: '/api/v1/portal/articles',
    schema: {
      tags,
      summary: 'Viết bài mới — write a new article',
      querystring: emptyQuery,
      body: articleText,
      response: { 200: written, ...problems(401, 403, 422) },
    },
    handler: (request) => write(request, cleaned(request.body), undefined),
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/portal/articles/:id',
    schema: {
      tags,
      summary: 'Viết tiếp một bài — write on in an article',
      params: idParams,
      querystring: emptyQuery,
      body: articleWrite,
      response: { 200: written, ...problems(401, 403, 404, 409, 422) },
    },
    handler: (request) => {
      const { expected, ...text } = request.body;
      return write(request, cleaned(text), { id: request.params.id, expected });
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/portal/articles/:id/steps',
    schema: {
      tags,
      summary:
        'Trình, trả lại, kiểm duyệt, xuất bản, làm nổi bật, gỡ — take an article one step on',
      params: idParams,
      querystring: emptyQuery,
      body: articleStep,
      response: {
        200: z.object({ done: z.literal(true) }),
        ...problems(401, 403, 404, 409, 422),
      },
    },
    handler: async (request) => {
      const { id } = request.params;
      const editing = await editingBy(service, request);
      const done = await portal.write(editing.account, (book) =>
        stepArticle(book, editing, { ...request.body, id }, live.clock()),
      );
      if ('refused' in done) throw refusing(done.refused, id);
      noteTrail(request, {
        subject: String(id),
        deed: { what: 'article', article: id, step: request.body.step },
      });
      return { done: true as const };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/portal/figure',
    schema: {
      tags,
      summary: 'Một con số đặt trong bài, theo sổ bộ nay ghi — a figure of a text, as known now',
      querystring: figureQuery,
      response: { 200: z.object({ shown: z.string() }), ...problems(404) },
    },
    handler: async (request) => {
      const ref = parseFigureRef(request.query);
      if (!ref) throw new Problem('unknown-thing', { id: request.query.id });
      const shown = (await figureNow(languageFor(request)))(ref);
      if (shown === undefined) throw new Problem('unknown-thing', { id: ref.id });
      return { shown };
    },
  });
};
