/** Drafts: checked against the register as it is, and written as act files. Nothing is changed. */
import { z } from 'zod';
import { dayIn } from '../../domain/time/instant.ts';
import { actOf, askingFor, sentAct } from './act-body.ts';
import { type App, type Service, tag } from './app.ts';
import { emptyQuery, knownQuery, pageQuery } from './query-schema.ts';
import { draftSchema, problems } from './response-schema.ts';
import { notePersons } from './trail.ts';

const tags = ['dự thảo'];

const baseSchema = z.object({
  version: z.int(),
  entries: z.array(z.unknown()).readonly(),
  lines: z.array(z.unknown()).readonly(),
});

/** Adds the routes. */
export const addDraftRoutes = (app: App, { live, id, jobs }: Service): void => {
  app.route({
    method: 'POST',
    url: '/api/v1/drafts/check',
    config: { act: true, silent: true },
    schema: {
      tags,
      summary: 'Kiểm tra một dự thảo, không thay đổi gì — check a draft; changes nothing',
      querystring: pageQuery,
      response: { 200: draftSchema, ...problems(413, 415, 422, 429, 503) },
    },
    handler: async (request, reply) => {
      const given = {
        ...sentAct(request),
        ...request.query,
        register: id,
        today: dayIn(live.clock()),
      };
      const checked = await jobs.run('check-draft', given, askingFor(request, reply));
      const answer = { ...checked, asKnown: live.clock() };
      tag(reply, answer);
      return answer;
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts/file',
    config: { act: true, silent: true },
    schema: {
      tags,
      summary: 'Dự thảo thành tệp văn bản — a draft as an act file',
      querystring: emptyQuery,
      response: { 200: z.string(), ...problems(413, 415, 422, 429, 503) },
    },
    handler: async (request, reply) => {
      void reply.type('application/yaml; charset=utf-8');
      return jobs.run('write-act', sentAct(request), askingFor(request, reply));
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts/text',
    config: { act: true, silent: true },
    schema: {
      tags,
      summary: 'Đọc một tệp văn bản — read an act file',
      querystring: emptyQuery,
      response: { 200: z.object({ act: z.unknown() }), ...problems(413, 415, 422, 429, 503) },
    },
    handler: async (request, reply) => ({ act: await actOf(jobs, request, reply) }),
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts/base',
    config: { act: true, silent: true },
    schema: {
      tags,
      summary:
        'Phần sổ bộ mà một dự thảo cần, để mô phỏng — the part of the register that a draft needs, to simulate it',
      querystring: knownQuery,
      response: { 200: baseSchema, ...problems(413, 415, 422, 429, 503) },
    },
    handler: async (request, reply) => {
      const { asKnown } = request.query;
      const given = {
        ...sentAct(request),
        register: id,
        ...(asKnown !== undefined && { known: asKnown }),
      };
      const { json, persons } = await jobs.run('draft-base', given, askingFor(request, reply));
      notePersons(request, persons);
      // Written out where it was read: writing a large part of a register here would keep others waiting.
      return reply
        .type('application/json; charset=utf-8')
        .serializer(String)
        .send(json as never);
    },
  });
};
