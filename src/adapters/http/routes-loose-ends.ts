/** What acts left open, what they handed over to somebody outside the register, and what must be mended in time. */
import { type Deadline, deadlinesAt, isRunning } from '../../application/queries/deadlines.ts';
import { handedOverAt } from '../../application/queries/handed-over.ts';
import { openItemsAt } from '../../application/queries/open-items.ts';
import { aspectOf } from '../../domain/register/aspects.ts';
import { type Ref, ref, refParts } from '../../domain/register/ids.ts';
import { holdingText, itemText, namingAt } from '../../words/naming.ts';
import { wordFact } from '../../words/word-entry.ts';
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

/** The thing that a deadline is about. */
const subjectOf = (found: Deadline): Ref => {
  if (!isRunning(found)) return found.subject;
  const [first] = found.key;
  return ref(found.aspect === 'unit.pilot' ? 'unit' : 'post', first);
};

const tellsOfPerson = (found: Deadline): boolean =>
  isRunning(found) && aspectOf(found.aspect).personal === true;

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
      summary: 'Thời hạn — what is tolerated or said only until a day',
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
        notePersons(request, data.filter(tellsOfPerson).length);
        const units = data.map(subjectOf).flatMap((subject) => {
          const { kind, id } = refParts(subject);
          return kind === 'unit' ? [id] : [];
        });
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map((found) => ({
            ...(isRunning(found)
              ? {
                  pack: 'record',
                  rule: found.aspect,
                  text: wordFact(found.aspect, found.key, found.value, language, naming),
                  cites: '',
                }
              : {
                  pack: found.pack,
                  rule: found.rule,
                  text: wordBroken(found, language, naming),
                  cites: citationOf(found, language) ?? '',
                }),
            subject: subjectOf(found),
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
