/** What acts left open, what they handed over to somebody outside the register, and what must be mended in time. */
import { deadlinesAt } from '../../application/queries/deadlines.ts';
import { handedOverAt } from '../../application/queries/handed-over.ts';
import { openItemsAt } from '../../application/queries/open-items.ts';
import { ref, refParts } from '../../domain/register/ids.ts';
import { holdingText, itemText, namingAt } from '../../words/naming.ts';
import { citationOf, wordBroken } from '../../words/word-rule.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import type { Reading } from './live-register.ts';
import { namesFor } from './named.ts';
import { listQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { notePersons } from './trail.ts';
import { deadlinesSchema, handedOverSchema, openItemsSchema } from './view-schema.ts';

const tags = ['tra cứu'];

const namesOf = (reading: Reading, units: readonly string[], acts: readonly string[]) =>
  namesFor(
    reading,
    units.map((unit) => ref('unit', unit)),
    acts,
  );

/** Adds the routes. */
export const addLooseEndRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/open-items',
    schema: {
      tags,
      summary: 'Khoản chưa xác định — parts of amounts that no act has said the size of',
      querystring: listQuery,
      response: { 200: openItemsSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const all = kept.of('list', reading, `open-items|${asAt}`, () => openItemsAt(facts, asAt));
        const naming = namingAt(facts, asAt);
        const language = languageFor(request);
        const { data, ...paging } = pageOf(all, { page, limit });
        const units = data.flatMap((row) => [
          row.from,
          ...row.to,
          ...row.parties.map((p) => p.unit),
        ]);
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map((row) => ({ ...row, text: itemText(row.item, language, naming) })),
          names: namesOf(
            reading,
            units,
            data.map(({ act }) => act),
          ),
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/deadlines',
    schema: {
      tags,
      summary: 'Được phép tạm thời — what breaks a rule and is tolerated for a time',
      querystring: listQuery,
      response: { 200: deadlinesSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const all = kept.of('list', reading, `deadlines|${asAt}`, () => deadlinesAt(facts, asAt));
        const naming = namingAt(facts, asAt);
        const language = languageFor(request);
        const { data, ...paging } = pageOf(all, { page, limit });
        const units = data.flatMap(({ subject }) => {
          const { kind, id } = refParts(subject);
          return kind === 'unit' ? [id] : [];
        });
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map((found) => ({
            pack: found.pack,
            rule: found.rule,
            subject: found.subject,
            text: wordBroken(found, language, naming),
            cites: citationOf(found, language) ?? '',
            until: found.until ?? null,
          })),
          names: namesOf(reading, units, []),
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/handed-over',
    schema: {
      tags,
      summary: 'Đã chuyển giao ra ngoài — what was handed over to somebody outside the register',
      querystring: listQuery,
      response: { 200: handedOverSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const all = kept.of('list', reading, `handed-over|${asAt}`, () =>
          handedOverAt(facts, asAt),
        );
        const naming = namingAt(facts, asAt);
        const language = languageFor(request);
        const { data, ...paging } = pageOf(all, { page, limit });
        notePersons(request, data.filter(({ entry }) => entry.aspect === 'person').length);
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map(({ holding, from, receiver, entry }) => ({
            holding,
            text: holdingText(holding, language, naming),
            from,
            receiver,
            since: entry.day,
            act: entry.act,
            article: entry.article,
          })),
          names: namesOf(
            reading,
            data.map(({ from }) => from),
            data.map(({ entry }) => entry.act),
          ),
        };
      });
    },
  });
};
