/** Models: acts that others can copy, as drafts in other places, and the evidence of what they brought. */
import {
  draftOf,
  evidenceFor,
  modelIn,
  modelsIn,
  placesFor,
} from '../../application/queries/models.ts';
import { actForm } from '../../domain/acts/act-form.ts';
import type { ModelRole } from '../../domain/models/model.ts';
import { ref } from '../../domain/register/ids.ts';
import { isAlive, nameAt } from '../../domain/register/unit-at.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { ASSUMPTIONS, MATCHED_BY, ROLE_WORDS, modelTitle } from '../../words/model-words.ts';
import { namingAt, namingWith } from '../../words/naming.ts';
import { wordFinding } from '../../words/word-finding.ts';
import { type App, type Service, languageFor, tag } from './app.ts';
import {
  evidenceQuery,
  evidenceSchema,
  modelDraftSchema,
  modelParams,
  modelSchema,
  modelsSchema,
  placeQuery,
} from './models-schema.ts';
import { Problem } from './problem.ts';
import { emptyQuery, timesQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['mô hình'];

const roleRow = (role: ModelRole, name: string, language: Language) => ({
  what: inLanguage(language, ROLE_WORDS[role.is]),
  ref: ref(role.is, role.id),
  name,
});

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** Adds the routes. */
export const addModelRoutes = (app: App, { live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/models',
    schema: {
      tags,
      summary: 'Thư viện mô hình — acts that others can copy',
      querystring: emptyQuery,
      response: { 200: modelsSchema, ...problems() },
    },
    handler: () =>
      live.read({}, ({ acts }) => ({
        data: modelsIn(acts).map(({ act: { id, title, effect }, pilot }) => ({
          act: id,
          title,
          effect,
          pilot,
        })),
      })),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/models/:id',
    schema: {
      tags,
      summary:
        'Một mô hình: làm gì, phải có gì, áp dụng được ở đâu — one model, what it takes, where it can be done',
      params: modelParams,
      querystring: timesQuery,
      response: { 200: modelSchema, ...problems(404) },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { facts, acts, asAt } = reading;
        const model = modelIn(facts, acts, request.params.id);
        if (!model) throw new Problem('unknown-thing', { id: request.params.id });
        const language = languageFor(request);
        const naming = namingAt(facts, model.before, acts);
        return {
          acts: model.acts.map((act) => ({ act, title: acts.act(act)?.act.title ?? act })),
          title: modelTitle(model, language),
          before: model.before,
          done: model.done,
          area: model.area,
          areaName: model.areaName,
          text: model.operations.map((op) => explainOperation(op, language, naming)),
          roles: model.roles.map((role) =>
            roleRow(role, naming.name(ref(role.is, role.id)), language),
          ),
          aboutPersons: model.aboutPersons,
          places: placesFor(facts, model, asAt).map((unit) => ({
            unit,
            name: nameAt(facts, unit, asAt),
          })),
        };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/models/:id/draft',
    schema: {
      tags,
      summary:
        'Mô hình ở một địa bàn: khớp gì, thiếu gì, ra dự thảo nào — a model in a place, as a draft',
      params: modelParams,
      querystring: placeQuery,
      response: { 200: modelDraftSchema, ...problems(404) },
    },
    handler: async (request) => {
      const image = await live.present();
      const { area, asAt = dayIn(live.clock()) } = request.query;
      const model = modelIn(image.facts, image.acts, request.params.id);
      if (!model) throw new Problem('unknown-thing', { id: request.params.id });
      if (!isAlive(image.facts, area, asAt)) throw new Problem('unknown-thing', { id: area });
      const language = languageFor(request);
      const made = draftOf(image, model, area, asAt, modelTitle(model, language));
      const naming = namingWith(made.after, image, asAt);
      const was = namingAt(image.facts, model.before, image.acts);
      return {
        asAt,
        area,
        areaName: nameAt(image.facts, area, asAt),
        act: actForm(made.act) as Record<string, unknown>,
        text: made.operations.map((op) => explainOperation(op, language, naming)),
        matches: made.matches.map(({ role, found }) => ({
          role: roleRow(role, was.name(ref(role.is, role.id)), language),
          found: found ? ref(role.is, found.id) : null,
          name: found ? naming.name(ref(role.is, found.id)) : null,
          by: found ? inLanguage(language, MATCHED_BY[found.by]) : null,
        })),
        left: made.left.map((op) => explainOperation(op, language, was)),
        findings: made.findings.map((finding) => ({
          severity: finding.severity,
          text: wordFinding(finding, language, naming),
        })),
        forecast: made.forecast.map(({ subject, before, after }) => ({
          subject,
          label: labelOf('targetSubject', subject, language),
          before: before?.value ?? null,
          after: after?.value ?? null,
        })),
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/models/:id/evidence',
    schema: {
      tags,
      summary:
        'Bằng chứng của mô hình: trước và sau, bên nơi không làm — what a model brought, beside places that did not do it',
      params: modelParams,
      querystring: evidenceQuery,
      response: { 200: evidenceSchema, ...problems(404) },
    },
    handler: (request) =>
      live.read({}, ({ facts, acts }) => {
        const model = modelIn(facts, acts, request.params.id);
        if (!model) throw new Problem('unknown-thing', { id: request.params.id });
        const { subject, from, to } = request.query;
        const language = languageFor(request);
        const found = evidenceFor(facts, model, subject, from, to);
        const percent = (n: number | undefined): number | null =>
          n === undefined ? null : rounded(n);
        return {
          from,
          to,
          subject,
          label: labelOf('targetSubject', subject, language),
          places: found.places.map(({ area, treated, before, after, change }) => ({
            area,
            name: nameAt(facts, area, from),
            treated,
            before: rounded(before.value),
            after: rounded(after.value),
            change: rounded(change),
          })),
          treated: percent(found.treated),
          others: percent(found.others),
          difference: percent(found.difference),
          assumptions: ASSUMPTIONS.map((one) => inLanguage(language, one)),
        };
      }),
  });
};
