/** Drafts: checked against the register as it is, and written as act files. Nothing is changed. */
import { z } from 'zod';
import { openImageFor, scopeFor } from '../../application/image.ts';
import { draft } from '../../application/commands/enact-act.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { holdingText, namingAt } from '../../domain/words/naming.ts';
import { destinationText } from '../../domain/words/word-finding.ts';
import { writeAct } from '../files/write-act.ts';
import { actOf } from './act-body.ts';
import { type App, type Service, languageFor, pageOf, tag } from './app.ts';
import { emptyQuery, knownQuery, pageQuery } from './query-schema.ts';
import { draftSchema, problems } from './response-schema.ts';
import { explained } from './routes-acts.ts';
import { type Worded, wordedEntries, wordedFindings } from './wording.ts';

const tags = ['dự thảo'];

const baseSchema = z.object({
  version: z.int(),
  entries: z.array(z.unknown()).readonly(),
  lines: z.array(z.unknown()).readonly(),
});

type Unplaced = Extract<Finding, { readonly code: 'unplaced' }>;

const isUnplaced = (f: Worded<Finding>): f is Worded<Unplaced> => f.code === 'unplaced';

/** What has nowhere to go, and where it could: each choice as a placement and in words. */
const choicesOf = (
  findings: readonly Worded<Finding>[],
  language: Language,
  facts: Facts,
  day: Day,
) => {
  const naming = namingAt(facts, day);
  return findings.filter(isUnplaced).map(({ holding, unit, text, article, destinations }) => ({
    holding,
    unit,
    text,
    what: holdingText(holding, language, naming),
    article: article ?? null,
    choices: destinations.map((d) => ({
      text: destinationText(d, language, naming),
      to: 'to' in d ? d.to : null,
      end: 'end' in d ? d.end : null,
    })),
  }));
};

/** Adds the routes. */
export const addDraftRoutes = (app: App, { live, id }: Service): void => {
  app.route({
    method: 'POST',
    url: '/api/v1/drafts/check',
    config: { act: true, silent: true },
    schema: {
      tags,
      summary: 'Kiểm tra một dự thảo, không thay đổi gì — check a draft; changes nothing',
      querystring: pageQuery,
      response: { 200: draftSchema, ...problems(413, 415) },
    },
    handler: async (request, reply) => {
      const language = languageFor(request);
      const act = actOf(request.body, language);
      return live.write(async (image) => {
        const result = draft(image, act);
        const { after } = result;
        const findings = wordedFindings(result.findings, language, after, act.effect);
        const { data: entries, ...page } = pageOf(result.added, request.query);
        const moment = {
          asAt: act.effect,
          asKnown: image.recordedAt(live.clock()),
          version: image.version,
        };
        tag(reply, moment);
        return {
          ...moment,
          ...page,
          data: {
            act: act.id,
            enactable: result.enactable,
            words: explained(act, language, after),
            findings: [...findings],
            unplaced: choicesOf(findings, language, after, act.effect),
            later: findings.filter((f) => f.code === 'later-record'),
            entries: wordedEntries(entries, language, after, act.effect),
            retracted: result.retracted.length,
          },
        };
      });
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
      response: { 200: z.string(), ...problems(413, 415) },
    },
    handler: async (request, reply) => {
      void reply.type('application/yaml; charset=utf-8');
      return Promise.resolve(writeAct(actOf(request.body, languageFor(request))));
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
      response: { 200: z.object({ act: z.unknown() }), ...problems(413, 415) },
    },
    handler: async (request) => Promise.resolve({ act: actOf(request.body, languageFor(request)) }),
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
      response: { 200: baseSchema, ...problems(413, 415) },
    },
    handler: async (request) => {
      const act = actOf(request.body, languageFor(request));
      const { asKnown } = request.query;
      const { store } = live;
      const image = await openImageFor(store, id, [act]);
      const facts =
        asKnown === undefined
          ? image.facts
          : await store.load(id, await scopeFor(store, id, [act]), asKnown);
      return { version: image.version, entries: [...facts.all()], lines: image.acts };
    },
  });
};
