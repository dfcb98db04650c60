/** The work calendar and the linked sites: at the desk, and as visitors see them; and how many visitors there are. */
import { z } from 'zod';
import {
  type AgendaRefusal,
  keepsCalendarOf,
  removeEntry,
  removeLink,
  setEntry,
  setLink,
} from '../../application/portal/agenda.ts';
import type { Editing } from '../../application/portal/articles.ts';
import type { Decided } from '../../application/portal/live-portal.ts';
import type { PortalBook } from '../../domain/portal/portal-book.ts';
import { conflictsOf, mondayOf, weekFrom } from '../../domain/portal/calendar.ts';
import { safeHref } from '../../domain/portal/document.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { calendarFeed, calendarView, linksView, visitsView } from '../portal/calendar-view.ts';
import { contextOf, hrefOf } from '../portal/page.ts';
import type { App, Service } from './app.ts';
import { numberSchema } from './article-schema.ts';
import type { Kept } from './kept.ts';
import { LinkStates } from './link-check.ts';
import { Problem } from './problem.ts';
import { readNews, sendText, showing, siteOf } from './portal-reply.ts';
import { daySchema, emptyQuery, proseSchema, unitId, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { editingBy } from './routes-articles.ts';

const tags = ['cổng'];
const DAILY = 86_400_000;
const done = z.object({ done: z.literal(true) });
const given = z.object({ id: z.int() });
const idParams = z.strictObject({ id: numberSchema });
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

const entryBody = z
  .strictObject({
    unit: unitId,
    day: daySchema,
    from: time,
    to: time.exactOptional(),
    what: wordsSchema(500),
    who: z.array(wordsSchema(120)).max(50).default([]),
    where: proseSchema(200).default(''),
    preparation: proseSchema(200).default(''),
    public: z.boolean().default(true),
  })
  .refine(({ from, to }) => to === undefined || to > from, { path: ['to'], message: 'from < to' });

const linkBody = z.strictObject({
  group: wordsSchema(120),
  title: wordsSchema(200),
  href: z
    .string()
    .max(500)
    .refine((href) => /^https?:/u.test(safeHref(href) ?? ''), 'https://…'),
  order: z.int().min(0).max(10_000).default(0),
});

const calendarSchema = z.object({
  monday: z.string(),
  days: z.array(z.string()).readonly(),
  data: z
    .array(
      z
        .object({
          id: z.int(),
          unit: z.string(),
          unitName: z.string(),
          day: z.string(),
          from: z.string(),
          to: z.string().nullable(),
          what: z.string(),
          who: z.array(z.string()).readonly(),
          where: z.string(),
          preparation: z.string(),
          public: z.boolean(),
          mine: z.boolean(),
        })
        .meta({ id: 'CalendarLine' }),
    )
    .readonly(),
  conflicts: z
    .array(
      z.object({
        first: z.int(),
        second: z.int(),
        who: z.array(z.string()).readonly(),
        where: z.string().nullable(),
      }),
    )
    .readonly(),
});

const linksSchema = z.object({
  data: z
    .array(
      z
        .object({
          id: z.int(),
          group: z.string(),
          title: z.string(),
          href: z.string(),
          order: z.int(),
          alive: z.boolean().nullable(),
        })
        .meta({ id: 'SiteLink' }),
    )
    .readonly(),
});

const refusing = (refused: AgendaRefusal): Problem =>
  refused === 'no-right'
    ? new Problem('no-role', { right: 'publish' })
    : new Problem(refused === 'unknown-entry' ? 'unknown-entry' : 'no-unit-then', {});

const answered = <T>(result: { readonly answer: T } | { readonly refused: AgendaRefusal }): T => {
  if ('refused' in result) throw refusing(result.refused);
  return result.answer;
};

/** How things of one kind are set and taken away. */
interface Setting<T> {
  readonly url: string;
  /** What setting one does, and taking one away. */
  readonly says: readonly [set: string, remove: string];
  readonly body: z.ZodType<T>;
  readonly set: (
    book: PortalBook,
    editing: Editing,
    given: number | undefined,
    thing: T,
  ) => Decided<number, AgendaRefusal>;
  readonly remove: (
    book: PortalBook,
    editing: Editing,
    id: number,
  ) => Decided<undefined, AgendaRefusal>;
}

const addSetting = <T>(
  app: App,
  service: Service,
  { url, says, body, set, remove }: Setting<T>,
): void => {
  const { portal } = service;
  for (const method of ['POST', 'PUT'] as const)
    app.route({
      method,
      url: method === 'POST' ? url : `${url}/:id`,
      schema: {
        tags,
        summary: says[0],
        ...(method === 'PUT' && { params: idParams }),
        querystring: emptyQuery,
        body,
        response: { 200: given, ...problems(401, 403, 404) },
      },
      handler: async (request) => {
        const editing = await editingBy(service, request);
        const { id } = request.params as { readonly id?: number };
        const outcome = await portal.write(editing.account, (book) =>
          set(book, editing, id, request.body as T),
        );
        return { id: answered(outcome) };
      },
    });
  app.route({
    method: 'DELETE',
    url: `${url}/:id`,
    schema: {
      tags,
      summary: says[1],
      params: idParams,
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const editing = await editingBy(service, request);
      const { id } = request.params;
      answered(await portal.write(editing.account, (book) => remove(book, editing, id)));
      return { done: true as const };
    },
  });
};

const addCalendar = (app: App, service: Service): void => {
  const { portal, live } = service;
  const url = '/api/v1/portal/calendar';
  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Lịch công tác của một tuần — the work calendar of a week',
      querystring: z.strictObject({ day: daySchema.exactOptional() }),
      response: { 200: calendarSchema, ...problems(401, 403) },
    },
    handler: async (request) => {
      const book = await portal.book();
      const editing = await editingBy(service, request);
      return live.read({}, ({ facts, asAt }) => {
        const monday = mondayOf(request.query.day ?? asAt);
        const days = weekFrom(monday);
        const week = new Map([...book.entries].filter(([, { day }]) => days.includes(day)));
        return {
          monday,
          days,
          data: [...week]
            .toSorted(([, a], [, b]) => (`${a.day} ${a.from}` < `${b.day} ${b.from}` ? -1 : 1))
            .map(([id, entry]) => ({
              ...entry,
              id,
              to: entry.to ?? null,
              unitName: nameAt(facts, entry.unit, entry.day),
              mine: keepsCalendarOf(editing, entry.unit),
            })),
          conflicts: conflictsOf(week).map(({ where, ...one }) => ({
            ...one,
            where: where ?? null,
          })),
        };
      });
    },
  });
  addSetting(app, service, {
    url,
    says: ['Ghi một dòng lịch — set a line of the calendar', 'Bỏ một dòng lịch — take a line away'],
    body: entryBody,
    set: setEntry,
    remove: removeEntry,
  });
};

const addLinks = (app: App, service: Service, states: LinkStates): void => {
  const { portal } = service;
  const url = '/api/v1/portal/links';
  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Trang liên kết, và còn mở được không — linked sites, and whether they answer',
      querystring: emptyQuery,
      response: { 200: linksSchema, ...problems() },
    },
    handler: async () => {
      const { links } = await portal.book();
      const found = states.of(links);
      return {
        data: [...links]
          .toSorted(([, a], [, b]) => a.order - b.order)
          .map(([id, link]) => ({ id, ...link, alive: found.get(id)?.alive ?? null })),
      };
    },
  });
  addSetting(app, service, {
    url,
    says: [
      'Ghi một trang liên kết — set a linked site',
      'Bỏ một trang liên kết — take a linked site away',
    ],
    body: linkBody,
    set: setLink,
    remove: removeLink,
  });
  app.route({
    method: 'POST',
    url: `${url}/check`,
    schema: {
      tags,
      summary: 'Kiểm tra các trang liên kết — ask every linked site whether it answers',
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403) },
    },
    handler: async () => {
      await states.check((await portal.book()).links);
      return { done: true as const };
    },
  });
};

const addPages = (
  app: App,
  service: Service,
  kept: Kept,
  states: LinkStates,
  language: Language,
): void => {
  const { portal, id: register } = service;
  const { news: show, fresh } = showing(service, kept, language);
  const at = (path: string): string => hrefOf(language, path);
  const schema = { hide: true } as const;
  for (const url of ['/lich', '/lich/:day'])
    app.route({
      method: 'GET',
      url: at(url),
      schema: { ...schema, params: z.object({ day: daySchema.exactOptional() }) },
      handler: (request, reply) => {
        const { day } = request.params;
        return show(request, reply, `calendar|${day ?? ''}`, (context, { facts, asAt }, { book }) =>
          calendarView(context, facts, book, day ?? asAt, asAt),
        );
      },
    });
  app.route({
    method: 'GET',
    url: at('/lich.ics'),
    schema,
    handler: (request, reply) =>
      readNews(service, kept, language, ({ facts }, { book, now }) =>
        sendText(
          request,
          reply,
          'text/calendar',
          calendarFeed(contextOf(language, siteOf(service, request)), facts, book, now),
        ),
      ),
  });
  app.route({
    method: 'GET',
    url: at('/lien-ket'),
    schema,
    handler: (request, reply) =>
      fresh(request, reply, (context, _reading, { book }) =>
        linksView(context, book, states.of(book.links)),
      ),
  });
  app.route({
    method: 'GET',
    url: at('/luot-xem'),
    schema,
    handler: async (request, reply) => {
      await service.visits.keep();
      const counted = await portal.store.visits(register);
      return fresh(request, reply, (context, { asAt }, { book }) =>
        visitsView(context, book, counted, asAt),
      );
    },
  });
};

/** Adds the routes. Linked sites are asked once a day. */
export const addAgendaRoutes = (app: App, service: Service, kept: Kept): void => {
  const states = new LinkStates(service.portal.clock);
  addCalendar(app, service);
  addLinks(app, service, states);
  for (const language of LANGUAGES) addPages(app, service, kept, states, language);
  const daily = setInterval(() => {
    void service.portal.book().then(({ links }) => states.check(links));
  }, DAILY).unref();
  app.addHook('onClose', async () => {
    clearInterval(daily);
    return Promise.resolve();
  });
};
