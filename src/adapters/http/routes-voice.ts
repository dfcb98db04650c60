/** Consultations as visitors see and answer them; no script is needed. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fold } from '../../application/fold.ts';
import { opinionRefusal } from '../../application/portal/consult.ts';
import { type Asked, isOpenOn } from '../../domain/portal/consultation.ts';
import { cleanText } from '../../words/clean-text.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import {
  type OpinionOutcome,
  aboutsIn,
  receptionView,
  voiceAnswer,
  voiceView,
  voicesView,
} from '../portal/consultation-view.ts';
import { contextOf, hrefOf, renderPage } from '../portal/page.ts';
import type { App, Service } from './app.ts';
import { numberSchema } from './article-schema.ts';
import { FormGuard } from './form-guard.ts';
import type { Kept } from './kept.ts';
import { portalMissing, showing, siteOf } from './portal-reply.ts';

/** Largest form, in bytes. */
const LARGEST_FORM = 64 * 1024;

const params = z.object({ id: numberSchema });
const said = z.object({
  ve: z.string().max(120).default(''),
  noi: z.string().max(120).default(''),
  y: z.string().default(''),
  ten: z.string().max(120).default(''),
  dien: z.string().default(''),
  the: z.string().max(120).default(''),
});

/** Forms are sent with the address of this site only if a page may say where it is. */
const tellSite = (reply: FastifyReply): FastifyReply =>
  reply.header('referrer-policy', 'same-origin');

const addPages = (
  app: App,
  service: Service,
  kept: Kept,
  guard: FormGuard,
  language: Language,
): void => {
  const { portal, live, id: register } = service;
  const { news: show, fresh } = showing(service, kept, language);
  const at = (path: string): string => hrefOf(language, path);
  const schema = { hide: true } as const;
  const opinionsOf = (id: number) => portal.store.opinions(register, id);

  app.route({
    method: 'GET',
    url: at('/gop-y'),
    schema,
    handler: (request, reply) =>
      show(request, reply, 'voices', (context, { asAt }, { book }) =>
        voicesView(context, book, asAt),
      ),
  });
  app.route({
    method: 'GET',
    url: at('/gop-y/:id'),
    schema: { ...schema, params },
    handler: async (request, reply) => {
      const { id } = request.params;
      const opinions = await opinionsOf(id);
      return fresh(request, tellSite(reply), (context, { facts, acts, asAt }, { book }) => {
        const asked = book.consultations.get(id);
        const token = asked && isOpenOn(asked, asAt) ? guard.token(`voice|${id}`) : undefined;
        return asked && voiceView(context, facts, acts, asked, opinions, asAt, token);
      });
    },
  });
  app.route({
    method: 'GET',
    url: at('/gop-y/:id/tong-hop'),
    schema: { ...schema, params },
    handler: async (request, reply) => {
      const { id } = request.params;
      const opinions = await opinionsOf(id);
      return fresh(request, reply, (context, { facts, asAt }, { book }) => {
        const asked = book.consultations.get(id);
        return asked && receptionView(context, facts, asked, opinions, asAt);
      });
    },
  });

  const take = async (
    request: FastifyRequest,
    asked: Asked,
    given: z.infer<typeof said>,
  ): Promise<OpinionOutcome> => {
    const { id, consultation } = asked;
    const today = await live.read({}, ({ asAt }) => asAt);
    const opinion = {
      about: given.ve,
      place: given.noi,
      text: cleanText(given.y),
      name: cleanText(given.ten),
    };
    const why = opinionRefusal(asked, aboutsIn(asked), opinion, today);
    if (why) return { why };
    // A field that nobody sees is filled in by programs alone.
    if (given.dien !== '' || !guard.isTimely(`voice|${id}`, given.the)) return { why: 'too-quick' };
    if (!guard.takes(request.ip)) return { why: 'too-many' };
    const number = await portal.store.addOpinion(register, id, {
      ...opinion,
      place: consultation.who === 'everybody' ? '' : opinion.place,
      at: live.clock(),
      folded: fold(opinion.text),
    });
    return { number };
  };

  app.route({
    method: 'POST',
    url: at('/gop-y/:id'),
    bodyLimit: LARGEST_FORM,
    schema: { ...schema, params, body: said },
    handler: async (request, reply) => {
      const asked = (await portal.book()).consultations.get(request.params.id);
      if (!asked) return portalMissing(service, request, reply);
      const outcome = await take(request, asked, request.body);
      const context = contextOf(language, siteOf(service, request));
      const page = voiceAnswer(context, asked, outcome);
      return tellSite(reply)
        .code(page.status ?? 200)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(renderPage(context, page));
    },
  });
};

/** Adds the pages. */
export const addVoiceRoutes = (app: App, service: Service, kept: Kept): void => {
  const guard = new FormGuard();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  for (const language of LANGUAGES) addPages(app, service, kept, guard, language);
};
