/** What stands around articles at the desk: sections, pictures. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type SectionRefusal,
  closeSection,
  setSection,
} from '../../application/portal/sections.ts';
import { ID_PATTERN } from '../../domain/register/ids.ts';
import { writtenAnew } from '../pictures.ts';
import { signedIn } from './actor.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';
import { emptyQuery, unitId, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { sectionTree } from '../../domain/portal/portal-book.ts';
import { editingBy } from './routes-articles.ts';

const tags = ['cổng'];
/** Largest picture that is taken, in bytes: 24 MiB. */
const LARGEST_PICTURE = 24 * (1 << 20);

const idSchema = z.string().regex(ID_PATTERN);
const done = z.object({ done: z.literal(true) });

const sectionBody = z.strictObject({
  vi: wordsSchema(120),
  en: wordsSchema(120),
  within: idSchema.exactOptional(),
  order: z.int().min(0).max(10_000).default(0),
  unit: unitId.exactOptional().describe('Chuyên mục của đơn vị — the body whose section it is'),
});

const sectionsSchema = z.object({
  data: z.array(
    z
      .object({
        id: z.string(),
        level: z.int(),
        vi: z.string(),
        en: z.string(),
        within: z.string().nullable(),
        order: z.int(),
        unit: z.string().nullable(),
      })
      .meta({ id: 'PortalSection' }),
  ),
});

const refusing = (refused: SectionRefusal): Problem =>
  refused === 'no-right' ? new Problem('no-role', { right: 'publish' }) : new Problem(refused);

/** Adds the routes. */
export const addPortalDeskRoutes = (app: App, service: Service): void => {
  const { portal, live, id: register } = service;
  app.addContentTypeParser(
    /^image\/[\w.+-]+$/u,
    { parseAs: 'buffer', bodyLimit: LARGEST_PICTURE },
    (_request, body, next) => {
      next(null, body);
    },
  );

  app.route({
    method: 'GET',
    url: '/api/v1/portal/sections',
    schema: {
      tags,
      summary: 'Các chuyên mục — the sections',
      querystring: emptyQuery,
      response: { 200: sectionsSchema, ...problems() },
    },
    handler: async () => {
      const book = await portal.book();
      return {
        data: sectionTree(book.sections).map(({ id, level }) => {
          const { vi = id, en = id, within, order = 0, unit } = book.sections.get(id) ?? {};
          return { id, level, vi, en, within: within ?? null, order, unit: unit ?? null };
        }),
      };
    },
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/portal/sections/:id',
    schema: {
      tags,
      summary: 'Lập hoặc sửa chuyên mục — set a section',
      params: z.strictObject({ id: idSchema }),
      querystring: emptyQuery,
      body: sectionBody,
      response: { 200: done, ...problems(401, 403, 422) },
    },
    handler: async (request) => {
      const editing = await editingBy(service, request);
      const set = await portal.write(editing.account, (book) =>
        setSection(book, editing, request.params.id, request.body),
      );
      if ('refused' in set) throw refusing(set.refused);
      return { done: true as const };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/portal/sections/:id',
    schema: {
      tags,
      summary: 'Bỏ chuyên mục trống — close an empty section',
      params: z.strictObject({ id: idSchema }),
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403, 409, 422) },
    },
    handler: async (request) => {
      const editing = await editingBy(service, request);
      const closed = await portal.write(editing.account, (book) =>
        closeSection(book, editing, request.params.id),
      );
      if ('refused' in closed) throw refusing(closed.refused);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/portal/pictures',
    bodyLimit: LARGEST_PICTURE,
    schema: {
      tags,
      summary: 'Đưa ảnh lên — put up a picture',
      querystring: emptyQuery,
      response: {
        200: z.object({ id: z.string(), width: z.int(), height: z.int() }),
        ...problems(401, 403, 413, 415, 422),
      },
    },
    handler: async (request: FastifyRequest) => {
      const { body } = request;
      const picture = Buffer.isBuffer(body) ? await writtenAnew(body) : undefined;
      if (!picture) throw new Problem('not-a-picture');
      const { id, width, height } = picture;
      const account = signedIn(request).id;
      await portal.store.addPicture(register, { ...picture, at: live.clock(), account });
      return { id, width, height };
    },
  });
};
