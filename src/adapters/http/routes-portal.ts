/** The portal: pages that citizens read, written by the service, complete without a script. */
import { z } from 'zod';
import { indexNames } from '../../application/queries/search.ts';
import { overview } from '../../application/queries/overview.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { parseDay } from '../../domain/time/day.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { actView, actsPages, actsView } from '../portal/acts-view.ts';
import { apparatusPath, apparatusView } from '../portal/apparatus-view.ts';
import { dataView, unitCsv, unitData, unitJson } from '../portal/data-view.ts';
import { actsFeed, robots, siteMap } from '../portal/feeds.ts';
import { homeView } from '../portal/home-view.ts';
import { contextOf, hrefOf, renderPage } from '../portal/page.ts';
import { PORTAL_KINDS, searchView } from '../portal/search-view.ts';
import { STYLE, STYLE_HASH } from '../portal/style.ts';
import { unitPath, unitView } from '../portal/unit-view.ts';
import type { App, Service } from './app.ts';
import type { Kept } from './kept.ts';
import { portalMissing, readNews, sendText, showing, siteOf } from './portal-reply.ts';
import { ID_PATTERN } from '../../domain/register/ids.ts';
import { daySchema } from './query-schema.ts';

const YEAR = 31_536_000;
/** Longest question that is searched for. */
const LONGEST = 200;

const idParam = z.string().regex(ID_PATTERN);
/** A form sends an empty text for a field that nobody filled in. */
const orEmpty = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal(''), schema]).exactOptional();
const dayAsked = z.object({ ngay: orEmpty(daySchema), goc: orEmpty(idParam) });
const pageAsked = z.object({ page: z.coerce.number().int().min(1).max(100_000) });
const searchAsked = z.object({
  q: z.string().max(LONGEST).default(''),
  loai: orEmpty(z.enum(PORTAL_KINDS)),
  muc: orEmpty(idParam),
  tu: orEmpty(daySchema),
  den: orEmpty(daySchema),
});

const addPages = (app: App, service: Service, kept: Kept, language: Language): void => {
  const { live } = service;
  const { page: show, news: showNews } = showing(service, kept, language);
  const at = (path: string): string => hrefOf(language, path);
  const schema = { hide: true } as const;

  app.route({
    method: 'GET',
    url: at('/'),
    schema,
    handler: (request, reply) =>
      showNews(request, reply, 'home', (context, reading, news) => {
        const { facts, acts, asAt } = reading;
        const points = kept.of('register', reading, 'overview', () => overview(facts));
        const point = points.findLast(({ day }) => day <= asAt);
        return homeView(context, acts, point, asAt, news);
      }),
  });
  app.route({
    method: 'GET',
    url: at('/bo-may'),
    schema: { ...schema, querystring: dayAsked },
    handler: (request, reply) =>
      live.read({}, ({ asAt }) => {
        const { ngay, goc } = request.query;
        const under = goc === '' || goc === undefined ? undefined : (goc as UnitId);
        const day = ngay === '' || ngay === undefined ? asAt : ngay;
        return reply.redirect(at(apparatusPath(day, under)));
      }),
  });
  for (const url of ['/bo-may/:day', '/bo-may/:day/:unit'])
    app.route({
      method: 'GET',
      url: at(url),
      schema: { ...schema, params: z.object({ day: daySchema, unit: idParam.exactOptional() }) },
      handler: (request, reply) => {
        const { day, unit } = request.params;
        return show(request, reply, `apparatus|${day}|${unit ?? ''}`, (context, { facts }) =>
          apparatusView(context, facts, day, unit as UnitId | undefined),
        );
      },
    });
  app.route({
    method: 'GET',
    url: at('/don-vi/:unit'),
    schema: { ...schema, params: z.object({ unit: idParam }), querystring: dayAsked },
    handler: (request, reply) => {
      const unit = request.params.unit as UnitId;
      const { ngay } = request.query;
      if (ngay !== undefined && ngay !== '') return reply.redirect(at(unitPath(unit, ngay)));
      return showNews(request, reply, `unit|${unit}`, (context, { facts, acts, asAt }, { book }) =>
        unitView(context, facts, acts, unit, asAt, undefined, book.holdersShown),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/don-vi/:unit/:day'),
    schema: { ...schema, params: z.object({ unit: idParam, day: daySchema }) },
    handler: (request, reply) => {
      const { unit, day } = request.params;
      const name = `unit|${unit}|${day}`;
      return showNews(request, reply, name, (context, { facts, acts, asAt }, { book }) =>
        unitView(context, facts, acts, unit as UnitId, asAt, day, book.holdersShown),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/van-ban'),
    schema,
    handler: (request, reply) =>
      show(request, reply, 'acts', (context, { acts, asAt }) => actsView(context, acts, asAt, 1)),
  });
  app.route({
    method: 'GET',
    url: at('/van-ban/trang/:page'),
    schema: { ...schema, params: pageAsked },
    handler: (request, reply) => {
      const { page } = request.params;
      return show(request, reply, `acts|${page}`, (context, { acts, asAt }) =>
        page > actsPages(acts, asAt) ? undefined : actsView(context, acts, asAt, page),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/van-ban/:id'),
    schema: { ...schema, params: z.object({ id: idParam }) },
    handler: (request, reply) => {
      const { id } = request.params;
      return show(request, reply, `act|${id}`, (context, { facts, acts }) =>
        actView(context, facts, acts, id),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/du-lieu'),
    schema: { ...schema, querystring: dayAsked },
    handler: (request, reply) => {
      const { ngay } = request.query;
      return show(request, reply, `data|${ngay ?? ''}`, (context, { asAt }) =>
        dataView(context, ngay === '' || ngay === undefined ? asAt : ngay),
      );
    },
  });
  app.route({
    method: 'GET',
    url: at('/du-lieu/bo-may/:file'),
    schema: { ...schema, params: z.object({ file: z.string().max(15) }) },
    handler: (request, reply) => {
      const [, text = '', form] = /^([\d-]+)\.(csv|json)$/u.exec(request.params.file) ?? [];
      const day = parseDay(text);
      if (day === undefined) return portalMissing(service, request, reply);
      return live.read({}, (reading) => {
        const context = contextOf(language, siteOf(service, request));
        const key = `portal-data|${language}|${day}`;
        const data = kept.of('day', reading, key, () =>
          unitData(context, reading.facts, reading.acts, day),
        );
        reply.header('content-disposition', `attachment; filename="bo-may-${day}.${form}"`);
        return form === 'csv'
          ? sendText(request, reply, 'text/csv', unitCsv(context, data))
          : sendText(request, reply, 'application/json', unitJson(context, data, day));
      });
    },
  });
  app.route({
    method: 'GET',
    url: at('/van-ban.atom'),
    schema,
    handler: (request, reply) =>
      live.read({}, ({ acts, asAt }) =>
        sendText(
          request,
          reply,
          'application/atom+xml',
          actsFeed(contextOf(language, siteOf(service, request)), acts, asAt),
        ),
      ),
  });
  app.route({
    method: 'GET',
    url: at('/tim'),
    schema: { ...schema, querystring: searchAsked },
    handler: (request, reply) =>
      readNews(service, kept, language, (reading, news) => {
        const { q, loai, muc, tu, den } = request.query;
        const context = contextOf(language, siteOf(service, request));
        const index = kept.of('register', reading, 'names', () =>
          indexNames(reading.facts, reading.acts),
        );
        const page = searchView(
          context,
          reading.facts,
          index,
          reading.asAt,
          {
            q,
            ...(loai && { kind: loai }),
            ...(muc && { section: muc }),
            ...(tu && { from: tu }),
            ...(den && { to: den }),
          },
          news,
        );
        return sendText(request, reply, 'text/html', renderPage(context, page));
      }),
  });
};

/** Adds the portal. */
export const addPortalRoutes = (app: App, service: Service, kept: Kept): void => {
  for (const language of LANGUAGES) addPages(app, service, kept, language);
  app.route({
    method: 'GET',
    url: '/cong/:file',
    schema: { hide: true, params: z.object({ file: z.string().max(64) }) },
    handler: (request, reply) => {
      if (request.params.file !== `${STYLE_HASH}.css`)
        return portalMissing(service, request, reply);
      return reply
        .header('cache-control', `public, max-age=${YEAR}, immutable`)
        .type('text/css; charset=utf-8')
        .send(STYLE);
    },
  });
  app.route({
    method: 'GET',
    url: '/sitemap.xml',
    schema: { hide: true },
    handler: (request, reply) =>
      readNews(service, kept, 'vi', ({ facts, acts, asAt }, news) =>
        sendText(
          request,
          reply,
          'application/xml',
          siteMap(contextOf('vi', siteOf(service, request)), facts, acts, asAt, news),
        ),
      ),
  });
  app.route({
    method: 'GET',
    url: '/robots.txt',
    schema: { hide: true },
    handler: (request, reply) =>
      reply.type('text/plain; charset=utf-8').send(robots(siteOf(service, request).origin)),
  });
};
