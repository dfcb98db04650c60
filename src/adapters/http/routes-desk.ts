/** Drafts that the desk keeps: written together, talked about, and taken step by step to an act. */
import { z } from 'zod';
import type { Desk, DraftRefusal } from '../../application/drafts/desk.ts';
import { discuss } from '../../application/drafts/discuss.ts';
import { mayChange, stepsOpenTo, takeStep } from '../../application/drafts/take-step.ts';
import { beginDraft, changeDraft } from '../../application/drafts/write-draft.ts';
import type { Draft, KeptEvent } from '../../application/draft-store.ts';
import type { Account } from '../../application/identity-store.ts';
import { stepsFrom, waitsFor } from '../../domain/drafting/workflow.ts';
import { labelOf } from '../../domain/words/labels.ts';
import type { Language } from '../../domain/words/language.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { formActOf } from './act-body.ts';
import { signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import {
  draftBody,
  draftParams,
  draftRow,
  draftWhole,
  newDraftBody,
  saidBody,
  stepBody,
} from './draft-schema.ts';
import { dayIn } from './live-register.ts';
import { Problem } from './problem.ts';
import { emptyQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { wordedFindings } from './wording.ts';

const tags = ['dự thảo'];
const id = z.object({ id: z.int() });

/** A refusal as a problem in words. */
const problemFor = (
  desk: Desk,
  refusal: DraftRefusal,
  draft: number,
  language: Language,
): Problem => {
  const { image, clock } = desk;
  const today = dayIn(clock());
  switch (refusal.refused) {
    case 'no-right': {
      const { right } = refusal;
      const units = refusal.units.map((unit) => nameAt(image.facts, unit, today)).join('; ');
      return units === ''
        ? new Problem('no-role', { right })
        : new Problem('no-right', { right, units });
    }
    case 'not-enactable': {
      const { findings } = refusal;
      return new Problem(
        'not-enactable',
        {},
        { findings: wordedFindings(findings, language, image.facts, today) },
      );
    }
    case 'no-such-step':
      return new Problem('no-such-step', {
        status: labelOf('draftStatus', refusal.status, language),
      });
    case 'stale':
      return new Problem('stale-draft', { revision: refusal.revision });
    case 'unknown-draft':
      return new Problem('unknown-draft', { id: draft });
    case 'own-draft':
    case 'number-needed':
      return new Problem(refusal.refused);
    default:
      throw new Error(`unknown refusal: ${JSON.stringify(refusal satisfies never)}`);
  }
};

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
  waits: waitsFor(draft.status, actor.grants, draft.authors.includes(actor.id)),
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
  const { live, id: register, drafts, identity } = service;

  const atDesk = <T>(actor: Account, run: (desk: Desk) => Promise<T>): Promise<T> =>
    live.write((image) => run({ store: live.store, drafts, clock: live.clock, image, actor }));

  const names = async (): Promise<Names> =>
    new Map((await identity.store.accounts(register)).map((a) => [a.id, a.display]));

  app.route({
    method: 'GET',
    url: '/api/v1/drafts',
    schema: {
      tags,
      summary: 'Các dự thảo, mới sửa trước — drafts, last changed first',
      querystring: emptyQuery,
      response: { 200: z.object({ data: z.array(draftRow).readonly() }), ...problems(401, 403) },
    },
    handler: async (request) => {
      const known = await names();
      const actor = signedIn(request);
      return { data: (await drafts.drafts(register)).map((draft) => rowOf(draft, known, actor)) };
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
      const act = formActOf(form, language);
      return atDesk(signedIn(request), async (desk) => {
        const begun = await beginDraft(desk, { act, ...(branchOf !== undefined && { branchOf }) });
        if ('refused' in begun) throw problemFor(desk, begun, branchOf ?? 0, language);
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
      response: { 200: draftWhole, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const found = await drafts.draft(register, request.params.id);
      if (!found) throw new Problem('unknown-draft', { id: request.params.id });
      const [known, events] = await Promise.all([names(), drafts.events(register, found.id)]);
      return atDesk(signedIn(request), (desk) =>
        Promise.resolve({
          ...rowOf(found, known, desk.actor),
          act: found.act,
          kept: found.kept,
          base: found.base,
          registerVersion: desk.image.version,
          steps: stepsOpenTo(desk, found, stepsFrom(found.status)),
          mayChange: mayChange(desk, found),
          events: events.map(eventRow),
        }),
      );
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
    handler: async (request) => {
      const { act: form, revision: expected, ...given } = request.body;
      const language = languageFor(request);
      const act = formActOf(form, language);
      return atDesk(signedIn(request), async (desk) => {
        const change = { ...given, ...request.params, expected, act };
        const done = await changeDraft(desk, change);
        if ('refused' in done) throw problemFor(desk, done, change.id, language);
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
        if ('refused' in done)
          throw problemFor(desk, done, request.params.id, languageFor(request));
        return { revision: done.revision, act: done.act ?? null };
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
        form && formActOf(form, language).articles.flatMap((article) => article.operations);
      const said = { ...given, ...request.params, ...(operations && { operations }) };
      return atDesk(signedIn(request), async (desk) => {
        const done = await discuss(desk, said);
        if ('refused' in done) throw problemFor(desk, done, said.id, language);
        void reply.code(201);
        return done;
      });
    },
  });
};
