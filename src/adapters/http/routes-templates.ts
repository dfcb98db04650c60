/** Templates of papers: the Word files of an office in place of the program's own form. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Account } from '../../application/identity-store.ts';
import { hasWhole } from '../../domain/drafting/roles.ts';
import { inLanguage } from '../../words/language.ts';
import { starterPaper } from '../../words/papers/starter-paper.ts';
import { TEMPLATE_KINDS } from '../../words/papers/template-fields.ts';
import { signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import { askingFor } from './act-body.ts';
import { Problem } from './problem.ts';
import { emptyQuery, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { DOCX } from './routes-papers.ts';
import { TEMPLATE_REFUSALS } from './template-words.ts';
import { noteTrail } from './trail.ts';

const tags = ['giấy tờ'];

/** Largest template, in bytes: 5 MiB. */
const LARGEST = 5 * (1 << 20);

const LADDERS = ['state', 'party'] as const;

const place = z.strictObject({ kind: z.enum(TEMPLATE_KINDS), ladder: z.enum(LADDERS) });

const listSchema = z.object({
  data: z.array(
    place.extend({
      file: z.string().nullable().describe('Tệp của cơ quan — the file of the office'),
      at: z.string().nullable(),
    }),
  ),
});

const done = z.object({ done: z.literal(true) });

/** Who administers the whole register: its papers are everybody's. */
const administrator = (request: FastifyRequest): Account => {
  const account = signedIn(request);
  if (!hasWhole(account.grants, 'administer'))
    throw new Problem('no-right-whole', { right: 'administer' });
  return account;
};

/** Adds the routes. */
export const addTemplateRoutes = (app: App, service: Service): void => {
  const { templates, jobs, identity, id: register } = service;

  app.route({
    method: 'GET',
    url: '/api/v1/paper-templates',
    schema: {
      tags,
      summary: 'Mẫu giấy tờ đang dùng — the templates of papers',
      querystring: emptyQuery,
      response: { 200: listSchema, ...problems(401, 403) },
    },
    handler: async () => {
      const kept = await templates.list(register);
      const data = TEMPLATE_KINDS.flatMap((kind) =>
        LADDERS.map((ladder) => {
          const own = kept.find((one) => one.kind === kind && one.ladder === ladder);
          return { kind, ladder, file: own?.file ?? null, at: own?.at ?? null };
        }),
      );
      return { data };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/paper-templates/:kind/:ladder',
    schema: {
      tags,
      summary: 'Tệp mẫu để sửa trong Word — the template, to be edited in Word',
      params: place,
      querystring: emptyQuery,
      response: { 200: z.any(), ...problems(401, 403) },
    },
    handler: async (request, reply) => {
      const { kind, ladder } = request.params;
      const own = await templates.template(register, { kind, ladder });
      const bytes =
        own ??
        (await jobs.run(
          'write-paper',
          { paper: starterPaper(kind, ladder), form: 'docx' },
          askingFor(request, reply),
        ));
      return reply
        .type(DOCX)
        .header('content-disposition', `attachment; filename="mau-${kind}-${ladder}.docx"`)
        .send(Buffer.from(bytes));
    },
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/paper-templates/:kind/:ladder',
    bodyLimit: LARGEST,
    schema: {
      tags,
      summary: 'Thay mẫu giấy tờ — put a template in place',
      params: place,
      querystring: z.strictObject({ file: wordsSchema(200).describe('Tên tệp — its name') }),
      response: { 200: done, ...problems(401, 403, 413, 415, 422) },
    },
    handler: async (request, reply) => {
      const { kind, ladder } = request.params;
      const account = administrator(request);
      const { body } = request;
      if (!Buffer.isBuffer(body)) throw new Problem('media-type');
      const bytes = new Uint8Array(body);
      const refused = await jobs.run('check-template', { bytes }, askingFor(request, reply));
      if (refused) {
        const why = inLanguage(languageFor(request), TEMPLATE_REFUSALS[refused.why]);
        const places = refused.why === 'unknown-place' ? refused.places : [];
        const named = places.map((name) => `{{${name}}}`).join(', ');
        throw new Problem('no-template', { why: why.replace('{places}', named) });
      }
      const { file } = request.query;
      const at = identity.clock();
      await templates.put(register, { kind, ladder, file, at, bytes, account: account.id });
      noteTrail(request, { deed: { what: 'template-set', kind, ladder, file } });
      return { done: true as const };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/paper-templates/:kind/:ladder',
    schema: {
      tags,
      summary: 'Trở lại mẫu của chương trình — go back to the program’s own',
      params: place,
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403) },
    },
    handler: async (request) => {
      const { kind, ladder } = request.params;
      administrator(request);
      await templates.remove(register, { kind, ladder });
      noteTrail(request, { deed: { what: 'template-unset', kind, ladder } });
      return { done: true as const };
    },
  });
};
