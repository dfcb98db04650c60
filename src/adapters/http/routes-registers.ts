/** The registers of one service: which there are, and beginning another. */
import { z } from 'zod';
import {
  LONGEST_TITLE,
  MOST_REGISTERS,
  beginRegister,
} from '../../application/identity/begin-register.ts';
import { signedIn } from './actor.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';
import { emptyQuery, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { noteTrail } from './trail.ts';

const tags = ['sổ bộ'];

const registerSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.int().describe('Số văn bản đã ghi — acts recorded'),
    here: z.boolean().describe('Đang trả lời — the one that answers'),
  })
  .meta({ id: 'RegisterName' });

/** Adds the routes. */
export const addRegisterRoutes = (app: App, { live, id: here, identity }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/registers',
    schema: {
      tags,
      summary: 'Các sổ bộ ở đây — the registers there are',
      description:
        'Hỏi sổ bộ khác: gửi tiêu đề Tinhgon-Register — to ask another one, send the header Tinhgon-Register',
      querystring: emptyQuery,
      response: { 200: z.object({ data: z.array(registerSchema) }), ...problems(401) },
    },
    handler: async () => ({
      data: (await live.store.registers()).map(({ id, title, version }) => ({
        id,
        title,
        version,
        here: id === here,
      })),
    }),
  });

  app.route({
    method: 'POST',
    url: '/api/v1/registers',
    schema: {
      tags,
      summary: 'Lập một sổ bộ mới, còn trống — begin a register, empty',
      querystring: emptyQuery,
      body: z.strictObject({ title: wordsSchema(LONGEST_TITLE) }),
      response: { 201: z.object({ id: z.string() }), ...problems(401, 403, 409, 422) },
    },
    handler: async (request, reply) => {
      const begun = await beginRegister(
        live.store,
        identity,
        signedIn(request),
        request.body.title,
      );
      if ('refused' in begun) {
        if (begun.refused === 'no-right')
          throw new Problem('no-right-whole', { right: 'administer' });
        if (begun.refused === 'too-many')
          throw new Problem('too-many-registers', { limit: MOST_REGISTERS });
        throw new Problem('no-register-name', { limit: LONGEST_TITLE });
      }
      noteTrail(request, { deed: { what: 'register-begun', register: begun.register } });
      void reply.code(201);
      return { id: begun.register };
    },
  });
};
