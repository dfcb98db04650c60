/** What a reader of one act wants beside its text: its basis chain, and its effects one by one. */
import { type BasisNode, actChain } from '../../application/queries/act-chain.ts';
import { keyText } from '../../domain/register/aspects.ts';
import { entriesOfAct } from '../../domain/register/facts.ts';
import { namingAt } from '../../words/naming.ts';
import { compareWritten } from '../../domain/register/entry.ts';
import { wordEntry } from '../../words/word-entry.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { namesFor } from './named.ts';
import { actParams, listQuery, wholeTimesQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { lineOf } from './routes-acts.ts';
import { subjectOf } from './subject.ts';
import { chainSchema, entriesSchema } from './view-schema.ts';

const tags = ['văn bản'];

const actsIn = (nodes: readonly BasisNode[]): readonly string[] =>
  nodes.flatMap((node) => [...(node.act === null ? [] : [node.act]), ...actsIn(node.basis)]);

/** Adds the routes. */
export const addActViewRoutes = (app: App, { live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/chain',
    schema: {
      tags,
      summary: 'Chuỗi căn cứ — what an act rests on, and what rests on it',
      params: actParams,
      querystring: wholeTimesQuery,
      response: { 200: chainSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { act } = lineOf(reading.acts, request.params.id);
        const { basis, ...chain } = actChain(reading.acts, act.id);
        const { data: restingOn, ...found } = pageOf(chain.restingOn, { page, limit });
        const names = namesFor(reading, [], [...actsIn(basis), ...restingOn]);
        return { ...momentOf(reading), ...found, data: { basis, restingOn, names } };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/entries',
    schema: {
      tags,
      summary: 'Những gì văn bản làm thay đổi — the effects of an act, entry by entry',
      params: actParams,
      querystring: listQuery,
      response: { 200: entriesSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      return live.read(given, (reading) => {
        tag(reply, reading);
        const { act } = lineOf(reading.acts, request.params.id);
        const language = languageFor(request);
        const own = entriesOfAct(reading.facts, act.id).toSorted(compareWritten);
        const found = pageOf(own, { page, limit });
        return {
          ...momentOf(reading),
          ...found,
          data: found.data.map((entry) => ({
            day: entry.day,
            aspect: entry.aspect,
            key: keyText(entry.key),
            article: entry.article,
            source: entry.source.mark,
            ends: entry.value === null,
            subject: subjectOf(entry),
            text: wordEntry(entry, language, namingAt(reading.facts, entry.day, reading.acts)),
          })),
          names: namesFor(reading, [], []),
        };
      });
    },
  });
};
