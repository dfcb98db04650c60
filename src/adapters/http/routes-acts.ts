/** Acts: read, checked as drafts, enacted, undone. */
import { namingWith } from '../../words/naming.ts';
import { z } from 'zod';
import { canonical } from '../../domain/canonical.ts';
import { actChoices, actsThatFit } from '../../application/queries/acts-page.ts';
import { type Enacted, draft, enactAct } from '../../application/commands/enact-act.ts';
import type { Image } from '../../application/image.ts';
import type { ActLine, Acts } from '../../domain/acts/act-list.ts';
import { ACT_TYPES, type Act } from '../../domain/acts/act.ts';
import { GROUPS } from '../../domain/shape/shape.ts';
import { nextNumber } from '../../domain/acts/number-book.ts';
import { actForm } from '../../domain/acts/act-form.ts';
import { booksOf } from '../../domain/ledger/books.ts';
import { type Facts, entriesOfAct } from '../../domain/register/facts.ts';
import { type ActId, ref } from '../../domain/register/ids.ts';
import { DraftFacts } from '../../domain/register/memory-facts.ts';
import { actJsonSchema } from '../files/json-schema.ts';
import { writeAct } from '../files/write-act.ts';
import { actOf } from './act-body.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { type Language, say } from '../../words/language.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { namesFor } from './named.ts';
import { Problem } from './problem.ts';
import {
  actParams,
  actsQuery,
  nextNumberQuery,
  emptyQuery,
  listQuery,
  timesQuery,
  undoBody,
} from './query-schema.ts';
import {
  actRow,
  actSchema,
  bookRow,
  enactedSchema,
  many,
  manyNamed,
  one,
  problems,
} from './response-schema.ts';
import { explained, wordedFindings } from './wording.ts';

/** An act in a list. */
const rowOfAct = ({ act, seq, recorded, undone }: ActLine) => ({
  id: act.id,
  seq,
  type: act.type,
  number: act.number ?? null,
  title: act.title,
  issuer: act.issuer,
  signed: act.signed,
  effect: act.effect,
  recorded,
  undoneBy: undone ?? null,
});

/** The act with this id; throws a problem where there is none. */
export const lineOf = (acts: Acts, id: ActId): ActLine => {
  const line = acts.act(id);
  if (!line) throw new Problem('unknown-act', { id });
  return line;
};

/** The books of a recorded act. An act that was undone has none. */
const recordedBooks = (facts: Facts, id: ActId) => {
  const entries = entriesOfAct(facts, id);
  const before = new DraftFacts(facts);
  for (const entry of entries) before.retract(entry);
  return booksOf(before, { added: entries, retracted: [], findings: [] });
};

const tags = ['văn bản'];

const choicesSchema = z
  .object({
    years: z.array(z.int()).readonly(),
    types: z.array(z.enum(ACT_TYPES)).readonly(),
    issuers: z.array(z.string()).readonly(),
    groups: z.array(z.enum(GROUPS)).readonly(),
  })
  .meta({ id: 'ActChoices' });

const nextNumberSchema = z
  .object({ next: z.string().nullable(), missing: z.array(z.int()).readonly() })
  .meta({ id: 'NextNumber' });

const exportedAct = z.object({
  seq: z.int(),
  recorded: z.string(),
  act: z.unknown().describe('Dạng của tệp văn bản — in the form of act files'),
});

const addReading = (app: App, { live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/acts',
    schema: {
      tags,
      summary: 'Văn bản theo thứ tự ghi — acts in the order of record',
      querystring: actsQuery,
      response: { 200: many(actRow), ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, asAt, asKnown, q = '', ...narrowing } = request.query;
      const times = { ...(asAt && { asAt }), ...(asKnown && { asKnown }) };
      return live.read(times, (reading) => {
        tag(reply, reading);
        const fitting = actsThatFit(reading.acts, { q, ...narrowing });
        const from = (page - 1) * limit;
        const data = fitting.slice(from, from + limit).map(rowOfAct);
        return { ...momentOf(reading), page, limit, total: fitting.size, data };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/next-number',
    schema: {
      tags,
      summary: 'Số tiếp theo trong sổ của cơ quan ban hành — the next number of an issuer’s book',
      querystring: nextNumberQuery,
      response: { 200: one(nextNumberSchema), ...problems() },
    },
    handler: (request, reply) => {
      const { issuer, type, signed, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const found = nextNumber(reading.acts, { issuer, type, signed });
        const data = found ?? { next: null, missing: [] };
        return { ...momentOf(reading), data };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/act-choices',
    schema: {
      tags,
      summary: 'Danh sách văn bản lọc được theo gì — what the list of acts can be narrowed by',
      querystring: timesQuery,
      response: { 200: one(choicesSchema), ...problems() },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        return { ...momentOf(reading), data: actChoices(reading.acts) };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id',
    schema: {
      tags,
      summary: 'Một văn bản — one act',
      params: actParams,
      querystring: timesQuery,
      response: { 200: one(actSchema), ...problems(404) },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { act, seq, recorded, undone } = lineOf(reading.acts, request.params.id);
        const words = explained(act, languageFor(request), reading.facts, reading.acts);
        const names = namesFor(reading, [], [act.id, ...(undone === undefined ? [] : [undone])]);
        const data = { act, seq, recorded, undoneBy: undone ?? null, words, names };
        return { ...momentOf(reading), data };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/file',
    schema: {
      tags,
      summary: 'Một văn bản thành tệp — one act as an act file',
      params: actParams,
      querystring: timesQuery,
      response: { 200: z.string(), ...problems(404) },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        void reply.type('application/yaml; charset=utf-8');
        return writeAct(lineOf(reading.acts, request.params.id).act);
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/export/acts',
    schema: {
      tags,
      summary: 'Văn bản và lúc ghi, từng trang — acts with when they were recorded, page by page',
      querystring: listQuery,
      response: { 200: many(exportedAct), ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      return live.read(given, (reading) => {
        tag(reply, reading);
        const { acts } = reading;
        const from = (page - 1) * limit;
        const data = acts
          .slice(from, from + limit)
          .map(({ act, seq, recorded }) => ({ seq, recorded, act: actForm(act) }));
        return { ...momentOf(reading), page, limit, total: acts.size, data };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/schema/act',
    schema: {
      tags,
      summary: 'Lược đồ JSON của tệp văn bản — the JSON Schema of act files',
      querystring: emptyQuery,
      response: { 200: z.looseObject({}), ...problems() },
    },
    handler: () => Promise.resolve({ ...actJsonSchema() }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/books',
    schema: {
      tags,
      summary: 'Sổ cân đối của một văn bản — the books of an act',
      params: actParams,
      querystring: listQuery,
      response: { 200: manyNamed(bookRow), ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      const { id } = request.params;
      return live.read(given, (reading) => {
        tag(reply, reading);
        lineOf(reading.acts, id);
        const { rows } = recordedBooks(reading.facts, id);
        const found = pageOf(rows, { page, limit });
        const units = found.data.map((row) => ref('unit', row.unit));
        return { ...momentOf(reading), ...found, names: namesFor(reading, units, []) };
      });
    },
  });
};

const expectedVersion = (header: string | undefined): number => {
  const text = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header?.trim() ?? '')?.[1];
  if (text === undefined) throw new Problem('version-needed');
  return Number(text);
};

const isRecorded = (image: Image, act: Act): boolean => {
  const line = image.act(act.id);
  return line !== undefined && canonical(line.act) === canonical(act);
};

const refuse = (
  outcome: Extract<Enacted, { readonly status: 'refused' | 'conflict' }>,
  image: Image,
  act: Act,
  language: Language,
): Problem => {
  if (outcome.status === 'conflict') {
    const { expected, actual } = outcome;
    return new Problem('stale-version', { expected, actual });
  }
  const { after } = draft(image, act);
  const findings = wordedFindings(outcome.findings, language, namingWith(after, image, act.effect));
  return new Problem('not-enactable', {}, { findings });
};

const addWriting = (app: App, { live, jobs }: Service): void => {
  /** Records an act on the version that the writer has seen. An act recorded already is no conflict. */
  const record = (
    expected: number,
    language: Language,
    actIn: (image: Image) => Act,
  ): Promise<{ readonly act: Act; readonly outcome: Enacted; readonly version: number }> =>
    live.write(async (image) => {
      const act = actIn(image);
      if (image.version !== expected && !isRecorded(image, act)) {
        throw new Problem('stale-version', { expected, actual: image.version });
      }
      const outcome = await enactAct(live.store, live.clock, image, act);
      if (outcome.status === 'refused' || outcome.status === 'conflict') {
        throw refuse(outcome, image, act, language);
      }
      return { act, outcome, version: outcome.version };
    });

  const answer = (done: Awaited<ReturnType<typeof record>>) => {
    const { act, outcome, version } = done;
    return {
      asAt: act.effect,
      asKnown: live.clock(),
      version,
      data: {
        act: act.id,
        status: outcome.status === 'enacted' ? ('enacted' as const) : ('recorded-already' as const),
        entries: outcome.status === 'enacted' ? outcome.enactment.added.length : 0,
      },
    };
  };

  const response = {
    200: enactedSchema,
    201: enactedSchema,
    ...problems(401, 409, 413, 415, 422, 428),
  };

  app.route({
    method: 'POST',
    url: '/api/v1/acts',
    config: { act: true },
    schema: {
      tags,
      summary: 'Thi hành một văn bản — enact an act',
      description: 'If-Match: phiên bản đã đọc — the version you have read.',
      querystring: emptyQuery,
      response,
    },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const expected = expectedVersion(request.headers['if-match']);
      const act = await actOf(jobs, request, reply);
      const body = answer(await record(expected, language, () => act));
      tag(reply, body);
      reply.header('location', `/api/v1/acts/${act.id}`);
      return reply.code(body.data.status === 'enacted' ? 201 : 200).send(body);
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/acts/:id/undo',
    schema: {
      tags,
      summary: 'Hủy việc ghi nhận một văn bản — undo an act',
      description: 'If-Match: phiên bản đã đọc — the version you have read.',
      params: actParams,
      querystring: emptyQuery,
      body: undoBody,
      response: { ...response, ...problems(401, 404, 409, 413, 415, 422, 428) },
    },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const expected = expectedVersion(request.headers['if-match']);
      const { id } = request.params;
      const signed = request.body?.signed ?? dayIn(live.clock());
      const title =
        request.body?.title ?? say(language, `Hủy bỏ việc ghi nhận ${id}`, `Undo ${id}`);
      const done = await record(expected, language, (image) => {
        const { act } = lineOf(image.acts, id);
        return {
          id: `undo-${id}` as ActId,
          type: 'undo',
          title,
          issuer: act.issuer,
          signed,
          effect: signed,
          basis: [{ act: id }],
          source: { mark: 'act' },
          articles: [{ number: '1', operations: [{ op: 'undo', act: id }] }],
        };
      });
      const body = answer(done);
      tag(reply, body);
      reply.header('location', `/api/v1/acts/${body.data.act}`);
      return reply.code(body.data.status === 'enacted' ? 201 : 200).send(body);
    },
  });
};

/** Adds the routes. */
export const addActRoutes = (app: App, service: Service): void => {
  addReading(app, service);
  addWriting(app, service);
};
