/** Consultations at the desk: opened on a draft, moderated, answered, closed. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type ConsultRefusal,
  answerOpinion,
  closeConsultation,
  eraseOpinion,
  moderateOpinion,
  openConsultation,
} from '../../application/portal/consult.ts';
import {
  ASKED_WHO,
  type Asked,
  OPINION_ANSWERS,
  type Opinion,
  handledOf,
  isOpenOn,
  isOver,
  receptionOf,
} from '../../domain/portal/consultation.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { hasRight } from '../../domain/drafting/roles.ts';
import { dayIn } from '../../domain/time/instant.ts';
import type { Day } from '../../domain/time/day.ts';
import { signedIn } from './actor.ts';
import type { App, Service } from './app.ts';
import { numberSchema } from './article-schema.ts';
import { foreseenIn } from '../../application/portal/foreseen.ts';
import { Problem } from './problem.ts';
import { daySchema, emptyQuery, proseSchema, unitId, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { editingBy } from './routes-articles.ts';
import { noteTrail } from './trail.ts';

const tags = ['ý kiến'];
const done = z.object({ done: z.literal(true) });
const idParams = z.strictObject({ id: numberSchema });
const opinionParams = z.strictObject({ id: numberSchema, opinion: numberSchema });

const opening = z.strictObject({
  draft: numberSchema.describe('Số dự thảo — number of the draft'),
  title: wordsSchema(300),
  about: wordsSchema(2_000),
  from: daySchema,
  to: daySchema.describe('Ngày cuối — last day'),
  who: z.enum(ASKED_WHO).default('everybody'),
  units: z.array(unitId).max(500).default([]),
});

const line = {
  id: z.int(),
  title: z.string(),
  draft: z.int().nullable(),
  from: z.string(),
  to: z.string(),
  state: z.enum(['later', 'open', 'over']),
  opinions: z.int(),
  waiting: z.int(),
  unanswered: z.int(),
};

const listSchema = z.object({
  data: z.array(z.object(line).meta({ id: 'ConsultationLine' })).readonly(),
});

const wholeSchema = z.object({
  data: z
    .object({
      ...line,
      about: z.string(),
      moderate: z.boolean(),
      answer: z.boolean(),
      publish: z.boolean(),
      list: z
        .array(
          z
            .object({
              number: z.int(),
              at: z.string(),
              about: z.string(),
              place: z.string(),
              name: z.string(),
              text: z.string(),
              same: z.int().nullable(),
              shown: z.boolean().nullable(),
              why: z.string().nullable(),
              erased: z
                .boolean()
                .describe('Đã xóa theo yêu cầu — erased at the wish of who said it'),
              aboutName: z.string().describe('Về phần nào — what it is about, by name'),
              answer: z.enum(OPINION_ANSWERS).nullable(),
              reply: z.string().nullable(),
            })
            .meta({ id: 'Opinion' }),
        )
        .readonly(),
    })
    .meta({ id: 'Consultation' }),
});

const opened = z.object({
  id: z.int(),
  short: z
    .object({ days: z.int(), least: z.number(), cites: z.string() })
    .nullable()
    .describe('Ngắn hơn quy định — shorter than the rule asks'),
});

const refusing = (refusal: ConsultRefusal, id: number): Problem => {
  switch (refusal.why) {
    case 'no-right':
      return new Problem('no-role', { right: refusal.right });
    case 'too-short': {
      const { days, least, cites } = refusal.short;
      return new Problem('consultation-too-short', { days, least, cites });
    }
    case 'no-unit-then':
      return new Problem('unknown-thing', { id: refusal.unit });
    default:
      return new Problem(refusal.why, { id: String(id) });
  }
};

const lineOf = (asked: Asked, opinions: readonly Opinion[], today: Day) => {
  const { title, draft = null, from, to } = asked.consultation;
  const { waiting, unanswered } = receptionOf(asked, opinions);
  const closed = isOver(asked, today) ? ('over' as const) : ('later' as const);
  const state = isOpenOn(asked, today) ? ('open' as const) : closed;
  return {
    id: asked.id,
    title,
    draft,
    from,
    to,
    state,
    opinions: opinions.length,
    waiting,
    unanswered,
  };
};

const demandPart = (request: FastifyRequest): void => {
  const { grants } = signedIn(request);
  if (!hasRight(grants, 'edit') && !hasRight(grants, 'draft'))
    throw new Problem('no-role', { right: 'edit' });
};

/** Adds the routes. */
export const addConsultationRoutes = (app: App, service: Service): void => {
  const { portal, live, drafts, id: register } = service;
  const url = '/api/v1/portal/consultations';
  const opinionsOf = (id: number) => portal.store.opinions(register, id);
  const opinionOf = async (id: number, number: number): Promise<Opinion> => {
    await known(id);
    const found = (await opinionsOf(id)).find((one) => one.number === number);
    if (!found) throw new Problem('unknown-opinion', { n: String(number) });
    return found;
  };
  const today = (): Day => dayIn(live.clock());
  const known = async (id: number): Promise<Asked> => {
    const asked = (await portal.book()).consultations.get(id);
    if (!asked) throw new Problem('unknown-consultation', { id: String(id) });
    return asked;
  };

  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Các đợt lấy ý kiến — consultations',
      querystring: emptyQuery,
      response: { 200: listSchema, ...problems(401, 403) },
    },
    handler: async (request) => {
      demandPart(request);
      const all = [...(await portal.book()).consultations.values()].toReversed();
      const data = await Promise.all(
        all.map(async (asked) => lineOf(asked, await opinionsOf(asked.id), today())),
      );
      return { data };
    },
  });

  app.route({
    method: 'POST',
    url,
    schema: {
      tags,
      summary: 'Đưa dự thảo ra lấy ý kiến — put a draft to the people',
      querystring: emptyQuery,
      body: opening,
      response: { 200: opened, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const { draft: number, ...asked } = request.body;
      const draft = await drafts.draft(register, number);
      if (!draft) throw new Problem('unknown-draft', { id: number });
      const editing = await editingBy(service, request);
      const foreseen = await live.write(async (image) =>
        Promise.resolve(foreseenIn(image, draft.act)),
      );
      const consultation = { ...asked, act: draft.act, draft: number, foreseen };
      const result = await portal.write(editing.account, (book) =>
        openConsultation(book, editing, consultation),
      );
      if ('refused' in result) throw refusing(result.refused, 0);
      const { id, short } = result.answer;
      noteTrail(request, { subject: String(id) });
      return {
        id,
        short: short ? { days: short.days, least: short.least, cites: short.cites } : null,
      };
    },
  });

  app.route({
    method: 'GET',
    url: `${url}/:id`,
    schema: {
      tags,
      summary: 'Một đợt lấy ý kiến với mọi ý kiến — a consultation with every opinion',
      params: idParams,
      querystring: emptyQuery,
      response: { 200: wholeSchema, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      demandPart(request);
      const { grants } = signedIn(request);
      const asked = await known(request.params.id);
      const opinions = await opinionsOf(asked.id);
      const nameOf = await live.read({}, ({ facts }) => (about: string) => {
        const [kind, unit = ''] = about.split(':');
        return kind === 'unit' ? nameAt(facts, unit as UnitId, asked.consultation.act.effect) : '';
      });
      return {
        data: {
          ...lineOf(asked, opinions, today()),
          about: asked.consultation.about,
          moderate: hasRight(grants, 'moderate'),
          answer: hasRight(grants, 'draft') || hasRight(grants, 'publish'),
          publish: hasRight(grants, 'publish'),
          list: opinions.map((opinion) => {
            const { erased } = asked.handled.get(opinion.number) ?? {};
            const {
              shown = null,
              why = null,
              answer = null,
              reply = null,
            } = handledOf(asked, opinion);
            return {
              ...opinion,
              same: opinion.same ?? null,
              shown,
              why,
              answer,
              reply,
              erased: erased !== undefined,
              aboutName: nameOf(opinion.about),
            };
          }),
        },
      };
    },
  });

  app.route({
    method: 'POST',
    url: `${url}/:id/close`,
    schema: {
      tags,
      summary: 'Kết thúc lấy ý kiến trước hạn — close a consultation before its time',
      params: idParams,
      querystring: emptyQuery,
      body: z.strictObject({ why: proseSchema(1_000) }),
      response: { 200: done, ...problems(401, 403, 404, 409, 422) },
    },
    handler: async (request) => {
      const { id } = request.params;
      const editing = await editingBy(service, request);
      const result = await portal.write(editing.account, (book) =>
        closeConsultation(book, editing, id, request.body.why),
      );
      if ('refused' in result) throw refusing(result.refused, id);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: `${url}/:id/opinions/:opinion/moderation`,
    schema: {
      tags,
      summary: 'Cho hiện hoặc không cho hiện một ý kiến — show an opinion, or not',
      params: opinionParams,
      querystring: emptyQuery,
      body: z.strictObject({ shown: z.boolean(), why: proseSchema(1_000).default('') }),
      response: { 200: done, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const { id, opinion } = request.params;
      const editing = await editingBy(service, request);
      await opinionOf(id, opinion);
      const result = await portal.write(editing.account, (book) =>
        moderateOpinion(book, editing, id, { opinion, ...request.body }),
      );
      if ('refused' in result) throw refusing(result.refused, id);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: `${url}/:id/opinions/:opinion/erasure`,
    schema: {
      tags,
      summary: 'Xóa nội dung một ý kiến theo yêu cầu — erase what somebody said, at their wish',
      params: opinionParams,
      querystring: emptyQuery,
      body: z.strictObject({ why: proseSchema(1_000) }),
      response: { 200: done, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const { id, opinion } = request.params;
      const editing = await editingBy(service, request);
      await opinionOf(id, opinion);
      const result = await portal.write(editing.account, (book) =>
        eraseOpinion(book, editing, id, { opinion, why: request.body.why }),
      );
      if ('refused' in result) throw refusing(result.refused, id);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: `${url}/:id/opinions/:opinion/answer`,
    schema: {
      tags,
      summary: 'Trả lời một ý kiến — answer an opinion',
      params: opinionParams,
      querystring: emptyQuery,
      body: z.strictObject({ answer: z.enum(OPINION_ANSWERS), reply: proseSchema(4_000) }),
      response: { 200: done, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const { id, opinion: number } = request.params;
      const editing = await editingBy(service, request);
      const opinion = await opinionOf(id, number);
      const result = await portal.write(editing.account, (book) =>
        answerOpinion(book, editing, id, { opinion: number, ...request.body }),
      );
      if ('refused' in result) throw refusing(result.refused, id);
      const { draft } = result.answer.consultation;
      // What is taken up is told where the draft is written.
      if (request.body.answer === 'accepted' && draft !== undefined)
        await drafts.addEvent(register, draft, {
          at: live.clock(),
          account: editing.account,
          kind: 'comment',
          note: `${opinion.text}\n→ ${request.body.reply}`,
          ...(opinion.about !== '' && { subject: opinion.about }),
        });
      return { done: true as const };
    },
  });
};
