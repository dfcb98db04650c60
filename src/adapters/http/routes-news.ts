/** What the office publishes, as visitors see it: articles, sections, months, figures, pictures. */
import { z } from 'zod';
import { compareView } from '../portal/compare-view.ts';
import { ID_PATTERN, type UnitId } from '../../domain/register/ids.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import {
  articleView,
  monthView,
  newsPages,
  newsView,
  sectionView,
} from '../portal/article-view.ts';
import { articlesFeed } from '../portal/feeds.ts';
import { indicatorView } from '../portal/figure-view.ts';
import { contextOf, hrefOf } from '../portal/page.ts';
import type { App, Service } from './app.ts';
import { numberSchema } from './article-schema.ts';
import type { Kept } from './kept.ts';
import { portalMissing, readNews, sendText, showing, siteOf } from './portal-reply.ts';
import { daySchema } from './query-schema.ts';

const YEAR = 31_536_000;

const addPages = (app: App, service: Service, kept: Kept, language: Language): void => {
  const { news: show } = showing(service, kept, language);
  const at = (path: string): string => hrefOf(language, path);
  const schema = { hide: true } as const;

  app.route({
    method: 'GET',
    url: at('/tin'),
    schema,
    handler: (request, reply) =>
      show(request, reply, 'news', (context, _reading, news) => newsView(context, news, 1)),
  });
  app.route({
    method: 'GET',
    url: at('/tin/trang/:page'),
    schema: { ...schema, params: z.object({ page: numberSchema }) },
    handler: (request, reply) => {
      const { page } = request.params;
      return show(request, reply, `news|${page}`, (context, _reading, news) =>
        page > newsPages(news) ? undefined : newsView(context, news, page),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/tin/thang/:month'),
    schema: { ...schema, params: z.object({ month: z.string().regex(/^\d{4}-\d{2}$/u) }) },
    handler: (request, reply) => {
      const { month } = request.params;
      return show(request, reply, `month|${month}`, (context, _reading, news) =>
        monthView(context, news, month),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/muc/:id'),
    schema: { ...schema, params: z.object({ id: z.string().regex(ID_PATTERN) }) },
    handler: (request, reply) => {
      const { id } = request.params;
      return show(request, reply, `section|${id}`, (context, _reading, news) =>
        sectionView(context, news, id),
      );
    },
  });
  for (const url of ['/bai/:id', '/bai/:id/ban/:publication'])
    app.route({
      method: 'GET',
      url: at(url),
      schema: {
        ...schema,
        params: z.object({ id: numberSchema, publication: numberSchema.exactOptional() }),
      },
      handler: (request, reply) => {
        const { id, publication } = request.params;
        return show(
          request,
          reply,
          `article|${id}|${publication ?? ''}`,
          (context, _reading, news) => articleView(context, news, id, publication),
        );
      },
    });
  app.route({
    method: 'GET',
    url: at('/so-lieu/:indicator/:from/:to'),
    schema: {
      ...schema,
      params: z.object({ indicator: z.string().max(96), from: daySchema, to: daySchema }),
    },
    handler: (request, reply) => {
      const { indicator, from, to } = request.params;
      return show(request, reply, `figure|${indicator}|${from}|${to}`, (context, _reading, news) =>
        from > to ? undefined : indicatorView(context, news, indicator, from, to),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/so-sanh/:unit/:from/:to'),
    schema: {
      ...schema,
      params: z.object({ unit: z.string().regex(ID_PATTERN), from: daySchema, to: daySchema }),
    },
    handler: (request, reply) => {
      const { unit, from, to } = request.params;
      return show(request, reply, `compare|${unit}|${from}|${to}`, (context, _reading, news) =>
        compareView(context, news, unit as UnitId, from, to),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/bai.atom'),
    schema,
    handler: (request, reply) =>
      readNews(service, kept, language, (_reading, news) =>
        sendText(
          request,
          reply,
          'application/atom+xml',
          articlesFeed(contextOf(language, siteOf(service, request)), news),
        ),
      ),
  });
};

/** Adds the pages. */
export const addNewsRoutes = (app: App, service: Service, kept: Kept): void => {
  for (const language of LANGUAGES) addPages(app, service, kept, language);
  const { portal, id: register } = service;
  app.route({
    method: 'GET',
    url: '/anh/:file',
    schema: { hide: true, params: z.object({ file: z.string().max(40) }) },
    handler: async (request, reply) => {
      const [, id = ''] = /^([\w-]{22})\.webp$/u.exec(request.params.file) ?? [];
      const picture = id === '' ? undefined : await portal.store.picture(register, id);
      if (!picture) return portalMissing(service, request, reply);
      return reply
        .header('cache-control', `public, max-age=${YEAR}, immutable`)
        .type(picture.type)
        .send(Buffer.from(picture.bytes));
    },
  });
};
