/** The law over the register on a day, rule by rule, and what one rule finds of each unit. */
import { type Judged, type LawLine, judgedAt, lawAt } from '../../application/queries/law.ts';
import { inForce } from '../../domain/law/in-force.ts';
import { lawRuleOf } from '../../domain/law/packs.ts';
import { ref } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { MARK_WORDS, citesText, limitText, verdictText } from '../../words/word-law.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import { judgedSchema, lawParams, lawSchema } from './law-schema.ts';
import { namesFor } from './named.ts';
import { Problem } from './problem.ts';
import { listQuery, timesQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['pháp luật'];

const rowOf = ({ pack, rule, counts, by }: LawLine, day: Day, language: Language) => ({
  code: rule.code,
  pack: pack.pack,
  packTitle: inLanguage(language, pack.title),
  title: inLanguage(language, rule.title),
  limit: 'measure' in rule ? limitText(rule, language) : '',
  cites: citesText(rule.cites, language),
  confidence: inLanguage(language, MARK_WORDS[rule.mark]),
  verified: 'verified' in rule,
  from: rule.from,
  to: rule.to ?? null,
  inForce: inForce(rule, day),
  lacks: 'lacks' in rule ? inLanguage(language, rule.lacks) : '',
  human: 'human' in rule,
  counts: counts ?? null,
  by: by ?? null,
});

/** Adds the routes. */
export const addLawRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/law',
    schema: {
      tags,
      summary: 'Quy định và kết quả kiểm tra trong ngày — rules of law and what they find on a day',
      querystring: timesQuery,
      response: { 200: lawSchema, ...problems() },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const language = languageFor(request);
        const lines = kept.of('day', reading, `law|${asAt}`, () => lawAt(facts, asAt));
        return {
          ...momentOf(reading),
          data: lines.map((line) => rowOf(line, asAt, language)),
          names: namesFor(
            reading,
            [],
            lines.flatMap(({ by }) => by ?? []),
          ),
        };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/law/:code',
    schema: {
      tags,
      summary: 'Một quy định với từng đơn vị — one rule with each unit, the gravest first',
      params: lawParams,
      querystring: listQuery,
      response: { 200: judgedSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      const { code } = request.params;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const rule = lawRuleOf(code);
        if (!rule) throw new Problem('unknown-thing', { id: code });
        const all = kept.of('list', reading, `law|${code}|${asAt}`, (): readonly Judged[] =>
          judgedAt(facts, asAt, rule),
        );
        const { data, ...paging } = pageOf(all, { page, limit });
        const language = languageFor(request);
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map(({ unit, verdict }) => ({
            unit,
            is: verdict.is,
            text: verdictText(rule, verdict, language),
            until: verdict.is === 'in-grace' ? verdict.until : null,
          })),
          names: namesFor(
            reading,
            data.map(({ unit }) => ref('unit', unit)),
            [],
          ),
        };
      });
    },
  });
};
