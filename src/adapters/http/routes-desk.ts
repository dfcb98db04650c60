/** Drafts that the desk keeps: written together, talked about, and taken step by step to an act. */
import { z } from 'zod';
import { type Desk, type DraftRefusal, partOf } from '../../application/drafts/desk.ts';
import { discuss } from '../../application/drafts/discuss.ts';
import { takeStep } from '../../application/drafts/take-step.ts';
import { beginDraft, changeDraft } from '../../application/drafts/write-draft.ts';
import type { Draft, KeptEvent } from '../../application/draft-store.ts';
import type { Account } from '../../application/identity-store.ts';
import { waitsFor } from '../../domain/drafting/workflow.ts';
import type { Language } from '../../words/language.ts';
import { formActOf } from './act-body.ts';
import { signedIn } from './actor.ts';
import { sha256 } from '../hash.ts';
import { type App, type Service, languageFor, pageOf } from './app.ts';
import {
  draftBody,
  draftParams,
  draftRow,
  draftWhole,
  newDraftBody,
  saidBody,
  stepBody,
} from './draft-schema.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { problemFor } from './draft-refusal.ts';
import { Problem, wordProblem } from './problem.ts';
import { emptyQuery, wholeQuery } from './query-schema.ts';
import { listOf, problems } from './response-schema.ts';
import { Standings, stateOf } from './standings.ts';
import { noteTrail } from './trail.ts';

const tags = ['dự thảo'];
const id = z.object({ id: z.int() });

type Names = ReadonlyMap<number, string>;

const rowOf = (draft: Draft, names: Names, actor: Account): z.infer<typeof draftRow> => ({
  id: draft.id,
  revision: draft.revision,
  status: draft.status,
  title: draft.act.title,
  effect: draft.act.effect,
  authors: draft.authors.map((author) => names.get(author) ?? '—'),
  branchOf: draft.branchOf ?? null,
  promulgatedAs: draft.promulgatedAs ?? null,
  created: draft.created,
  changed: draft.changed,
  waits: waitsFor(draft.status, actor.grants, partOf(actor, draft)),
});

const eventRow = ({ place, at, display, kind, note, subject, operations, answers }: KeptEvent) => ({
  place,
  at,
  by: display,
  kind,
  note: note ?? null,
  subject: subject ?? null,
  operations: operations ?? null,
  answers: answers ?? null,
});

/** Adds the routes. */
export const addDeskRoutes = (app: App, service: Service): void => {
  const { live, id: register, drafts, identity, jobs } = service;

  const atDesk = <T>(actor: Account, run: (desk: Desk) => Promise<T>): Promise<T> =>
    live.write((image) => run({ store: live.store, drafts, clock: live.clock, image, actor }));

  const standings = new Standings();

  const refusing = (
    { image, clock }: Pick<Desk, 'image' | 'clock'>,
    refusal: DraftRefusal,
    draft: number,
    language: Language,
  ): Problem => problemFor(refusal, { facts: image.facts, today: dayIn(clock()), draft, language });

  const names = async (): Promise<Names> =>
    new Map((await identity.store.accounts(register)).map((a) => [a.id, a.display]));

  app.route({
    method: 'GET',
    url: '/api/v1/drafts',
    schema: {
      tags,
      summary: 'Các dự thảo, mới sửa trước — drafts, last changed first',
      querystring: wholeQuery,
      response: { 200: listOf(draftRow), ...problems(401, 403) },
    },
    handler: async (request) => {
      const known = await names();
      const actor = signedIn(request);
      const { data, ...page } = pageOf(await drafts.drafts(register), request.query);
      return { ...page, data: data.map((draft) => rowOf(draft, known, actor)) };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts',
    schema: {
      tags,
      summary:
        'Bắt đầu một dự thảo, hoặc một phương án khác — begin a draft, or an alternative to one',
      querystring: emptyQuery,
      body: newDraftBody,
      response: { 201: id, ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const { act: form, branchOf } = request.body;
      const language = languageFor(request);
      const act = await formActOf(jobs, form, request, reply);
      return atDesk(signedIn(request), async (desk) => {
        const begun = await beginDraft(desk, { act, ...(branchOf !== undefined && { branchOf }) });
        if ('refused' in begun) throw refusing(desk, begun, branchOf ?? 0, language);
        void reply.code(201).header('location', `/api/v1/drafts/${begun.draft}`);
        return { id: begun.draft };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/drafts/:id',
    schema: {
      tags,
      summary: 'Một dự thảo — one draft',
      params: draftParams,
      querystring: emptyQuery,
      response: {
        200: draftWhole,
        304: z.undefined().describe('Không có gì mới — nothing new'),
        ...problems(401, 403, 404),
      },
    },
    handler: async (request, reply) => {
      const actor = signedIn(request);
      const found = await drafts.draft(register, request.params.id);
      if (!found) throw new Problem('unknown-draft', { id: request.params.id });
      const image = await live.present();
      const language = languageFor(request);
      const state = sha256(`${register}|${stateOf(found, image.version, actor)}|${language}`).slice(
        0,
        32,
      );
      reply.header('etag', `"${state}"`);
      // A page that is open asks again and again: it is told in a word that nothing has changed.
      if (request.headers['if-none-match'] === `"${state}"`) return reply.code(304).send();
      const [known, events] = await Promise.all([names(), drafts.events(register, found.id)]);
      const desk = { store: live.store, drafts, clock: live.clock, image, actor };
      const { open, closed, mayChange } = standings.of(desk, found);
      return {
        ...rowOf(found, known, actor),
        act: found.act,
        kept: found.kept,
        base: found.base,
        registerVersion: image.version,
        steps: open,
        closed: closed.map(({ step, why: refusal }) => {
          const problem = refusing(desk, refusal, found.id, language);
          const why = wordProblem(problem, language, request.id).detail;
          return { step, code: refusal.refused, why };
        }),
        mayChange,
        events: events.map(eventRow),
      };
    },
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/drafts/:id',
    schema: {
      tags,
      summary: 'Sửa một dự thảo — change a draft',
      params: draftParams,
      querystring: emptyQuery,
      body: draftBody,
      response: { 200: z.object({ revision: z.int() }), ...problems(401, 403, 404, 409) },
    },
    handler: async (request, reply) => {
      const { act: form, revision: expected, ...given } = request.body;
      const language = languageFor(request);
      const act = await formActOf(jobs, form, request, reply);
      return atDesk(signedIn(request), async (desk) => {
        const change = { ...given, ...request.params, expected, act };
        const done = await changeDraft(desk, change);
        if ('refused' in done) throw refusing(desk, done, change.id, language);
        return done;
      });
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts/:id/steps',
    schema: {
      tags,
      summary:
        'Trình, thẩm định, duyệt, trả lại, rút, ban hành — submit, appraise, approve, return, withdraw, promulgate',
      params: draftParams,
      querystring: emptyQuery,
      body: stepBody,
      response: {
        200: z.object({ revision: z.int(), act: z.string().nullable() }),
        ...problems(401, 403, 404, 409, 422),
      },
    },
    handler: async (request) => {
      const { revision: expected, ...given } = request.body;
      return atDesk(signedIn(request), async (desk) => {
        const done = await takeStep(desk, { ...given, ...request.params, expected });
        if ('refused' in done) throw refusing(desk, done, request.params.id, languageFor(request));
        const { revision, act, units } = done;
        const deed = { what: 'step', draft: request.params.id, step: given.step } as const;
        noteTrail(request, { deed: { ...deed, ...(act !== undefined && { act }) }, units });
        return { revision, act: act ?? null };
      });
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/drafts/:id/events',
    schema: {
      tags,
      summary: 'Góp ý, đề xuất — comment, suggest',
      params: draftParams,
      querystring: emptyQuery,
      body: saidBody,
      response: { 201: z.object({ place: z.int() }), ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const { act: form, ...given } = request.body;
      const language = languageFor(request);
      const operations =
        form &&
        (await formActOf(jobs, form, request, reply)).articles.flatMap(
          (article) => article.operations,
        );
      const said = { ...given, ...request.params, ...(operations && { operations }) };
      return atDesk(signedIn(request), async (desk) => {
        const done = await discuss(desk, said);
        if ('refused' in done) throw refusing(desk, done, said.id, language);
        void reply.code(201);
        return done;
      });
    },
  });
};
