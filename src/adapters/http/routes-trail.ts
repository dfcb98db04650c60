/** The trail, for auditors: read page by page, narrowed, and taken away as a table. */
import { z } from 'zod';
import type { Account } from '../../application/identity-store.ts';
import type { TrailFilter, TrailRecord } from '../../application/trail.ts';
import { hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import { csvOf } from '../../words/csv.ts';
import { namingAt } from '../../words/naming.ts';
import { signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { instantSchema, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import type { Actions } from './trail.ts';
import { TRAIL_KINDS, type TrailNames } from './trail-subject.ts';
import { trailHeads, wordTrail } from './word-trail.ts';

const tags = ['nhật ký'];

/** Lines of one export at most. */
const EXPORTED = 50_000;
/** Lines read at once where only some are for the reader. */
const CHUNK = 500;

const filter = {
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).exactOptional(),
  from: instantSchema.exactOptional().describe('Từ lúc — from this instant'),
  to: instantSchema.exactOptional().describe('Trước lúc — before this instant'),
  name: wordsSchema(64).exactOptional().describe('Tên tài khoản — name of the account'),
  subject: wordsSchema(200).exactOptional(),
  via: z.enum(['http', 'cli', 'start']).exactOptional(),
  refused: z.stringbool().exactOptional().describe('Chỉ việc bị từ chối — only what was refused'),
};

const row = z.object({
  seq: z.int(),
  at: z.string(),
  via: z.enum(['http', 'cli', 'start']),
  name: z.string().nullable(),
  action: z.string(),
  what: z.string().describe('Việc, bằng lời — what was done, in words'),
  result: z.string().describe('Kết quả, bằng lời — the result, in words'),
  subject: z.string().nullable(),
  about: z
    .object({ kind: z.enum(TRAIL_KINDS), id: z.string(), text: z.string() })
    .nullable()
    .describe('Đối tượng có trang riêng — what it is about, where that has a page'),
  status: z.int(),
  request: z.string(),
});

/** Adds the routes. */
export const addTrailRoutes = (app: App, service: Service, actions: Actions): void => {
  const { live, id, identity } = service;

  /** Lines that the reader may see: all, or those done over what they audit, each unit of it. */
  const linesFor = async (
    reader: Account,
    asked: TrailFilter,
    limit: number,
  ): Promise<readonly TrailRecord[]> => {
    const { store, clock } = identity;
    if (hasWhole(reader.grants, 'audit')) return store.trail(id, asked, limit);
    const { facts } = await live.present();
    const today = dayIn(clock());
    const found: TrailRecord[] = [];
    let before = asked.before;
    while (found.length < limit) {
      const chunk = await store.trail(
        id,
        { ...asked, ...(before !== undefined && { before }) },
        CHUNK,
      );
      const mine = chunk.filter(
        ({ units = [] }) =>
          units.length > 0 &&
          units.every((unit) => hasOver(reader.grants, 'audit', unit, facts, today)),
      );
      found.push(...mine.slice(0, limit - found.length));
      before = chunk.at(-1)?.seq;
      if (chunk.length < CHUNK) break;
    }
    return found;
  };

  /** Names of things as they stand today, or as they last did. */
  const names = async (): Promise<TrailNames> => {
    const image = await live.present();
    const accounts = new Map(
      (await identity.store.accounts(id)).map((a) => [Number(a.id), a.name]),
    );
    return {
      naming: namingAt(image.facts, dayIn(identity.clock()), image),
      account: (number) => accounts.get(number),
    };
  };

  app.route({
    method: 'GET',
    url: '/api/v1/audit',
    schema: {
      tags,
      summary: 'Nhật ký: ai đã làm gì — the trail: who did what',
      querystring: z.strictObject({
        ...filter,
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
      response: { 200: z.object({ data: z.array(row).readonly() }), ...problems(401, 403) },
    },
    handler: async (request) => {
      const { limit, ...asked } = request.query;
      const language = languageFor(request);
      const lines = await linesFor(signedIn(request), asked, limit);
      const named = await names();
      return { data: lines.map((line) => wordTrail(line, actions, named, language)) };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/audit/export',
    schema: {
      tags,
      summary: 'Nhật ký ra bảng CSV — the trail as a table',
      querystring: z.strictObject(filter),
      response: { 200: z.string(), ...problems(401, 403) },
    },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const lines = await linesFor(signedIn(request), request.query, EXPORTED);
      const named = await names();
      const rows = lines.map((line) => {
        const { seq, at, via, name, what, result, subject, about, status } = wordTrail(
          line,
          actions,
          named,
          language,
        );
        const on = about?.text ?? subject ?? '';
        return [seq, at, via, name ?? '', what, result, on, status, line.request];
      });
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="nhat-ky.csv"');
      return csvOf(trailHeads(language), rows);
    },
  });
};
