/** How pages of the portal are answered: kept while nothing changes, told apart by their text, in a language. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../words/language.ts';
import { askForm } from '../portal/home-view.ts';
import { type News, newsAt } from '../portal/news.ts';
import {
  type PortalContext,
  type PortalPage,
  type PortalSite,
  contextOf,
  renderPage,
} from '../portal/page.ts';
import type { Service } from './app.ts';
import { figureSource } from './figure-source.ts';
import { html } from './html.ts';
import type { Kept } from './kept.ts';
import type { Reading } from './live-register.ts';

/** What the pages of this portal have in common. */
export const siteOf = (
  { title, origin, licence }: Pick<Service, 'title' | 'origin' | 'licence'>,
  request: FastifyRequest,
): PortalSite => ({
  title,
  origin: origin ?? `${request.protocol}://${request.host}`,
  ...(licence !== undefined && { licence }),
});

/** Sends a text, or says that the reader has it. */
export const sendText = (
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
): FastifyReply => {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag).removeHeader('vary');
  return request.headers['if-none-match'] === tag
    ? reply.code(304).send()
    : reply.type(`${type}; charset=utf-8`).send(text);
};

/** A page that tells that there is none. */
const missing = (context: PortalContext): PortalPage => ({
  path: '/tim',
  title: context.say('notFound'),
  status: 404,
  body: html`<h1>${context.say('notFound')}</h1>
    <p>${context.say('notFoundHelp')}</p>
    ${askForm(context)}`,
});

/** Shows the page for an address that nothing else answers to. */
export const portalMissing = (
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const language: Language = request.url.startsWith('/en') ? 'en' : 'vi';
  const context = contextOf(language, siteOf(service, request));
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(renderPage(context, missing(context)));
};

/** Makes a page; nothing where there is none. */
type Make = (context: PortalContext, reading: Reading) => PortalPage | undefined;
/** Makes a page from what is published too. */
type MakeNews = (context: PortalContext, reading: Reading, news: News) => PortalPage | undefined;

/** What is published, to whoever reads the register now. */
export const readNews = async <T>(
  { live, portal }: Service,
  kept: Kept,
  language: Language,
  use: (reading: Reading, news: News) => T,
): Promise<T> => {
  const book = await portal.book();
  return live.read({}, (reading) =>
    use(reading, newsAt(book, portal.clock(), figureSource(reading, kept), language)),
  );
};

/** What shows pages in a language. `name` tells a page from the others that are kept. */
export const showing = (service: Service, kept: Kept, language: Language) => {
  const send = (
    request: FastifyRequest,
    reply: FastifyReply,
    reading: Reading,
    name: string,
    make: (context: PortalContext) => PortalPage | undefined,
  ): FastifyReply => {
    const context = contextOf(language, siteOf(service, request));
    const key = `portal|${language}|${reading.asAt}|${context.origin}|${name}`;
    const { text, status } = kept.of('page', reading, key, () => {
      const page = make(context) ?? missing(context);
      return { text: renderPage(context, page), status: page.status ?? 200 };
    });
    if (status === 200) service.visits.note(request);
    return sendText(request, reply.code(status), 'text/html', text);
  };
  return {
    /** A page that changes by itself: it is made each time. */
    fresh: (request: FastifyRequest, reply: FastifyReply, make: MakeNews) =>
      readNews(service, kept, language, (reading, news) => {
        const context = contextOf(language, siteOf(service, request));
        const page = make(context, reading, news) ?? missing(context);
        if (page.status === undefined) service.visits.note(request);
        const text = renderPage(context, page);
        return sendText(request, reply.code(page.status ?? 200), 'text/html', text);
      }),
    /** A page of the register alone. */
    page: (request: FastifyRequest, reply: FastifyReply, name: string, make: Make) =>
      service.live.read({}, (reading) =>
        send(request, reply, reading, name, (context) => make(context, reading)),
      ),
    /** A page with what is published. */
    news: (request: FastifyRequest, reply: FastifyReply, name: string, make: MakeNews) =>
      readNews(service, kept, language, (reading, news) => {
        const { book, now } = news;
        const state = `${name}|${book.place}|${book.changesAfter(now) ?? ''}`;
        return send(request, reply, reading, state, (context) => make(context, reading, news));
      }),
  };
};
