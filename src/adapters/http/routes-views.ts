/** What the desk looks at: days of change, numbers over time, the tree level by level, search, histories. */
import { changeDays } from '../../application/queries/change-days.ts';
import { counted } from '../../application/queries/counted.ts';
import { indexDay } from '../../application/queries/index-day.ts';
import { type Branch, branchRow, listChildren } from '../../application/queries/list-children.ts';
import { overview } from '../../application/queries/overview.ts';
import { indexNames, search } from '../../application/queries/search.ts';
import type { Takings } from '../../domain/history/unit-history.ts';
import { type Thing, thingHistory } from '../../application/queries/thing-history.ts';
import type { Hierarchy } from '../../domain/register/vocabulary.ts';
import { valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Bloc } from '../../domain/register/kinds.ts';
import type { Language } from '../../words/language.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { countedRows } from './counted-rows.ts';
import { historyRows } from './history-rows.ts';
import type { Kept } from './kept.ts';
import { dayIn } from '../../domain/time/instant.ts';
import type { Reading } from './live-register.ts';
import { Problem } from './problem.ts';
import { whatIs } from './found-words.ts';
import {
  branchQuery,
  countedQuery,
  functionParams,
  personParams,
  searchQuery,
  timesQuery,
  wholeTimesQuery,
  unitParams,
} from './query-schema.ts';
import { historySchema, many, problems } from './response-schema.ts';
import { notePersons } from './trail.ts';
import {
  branchSchema,
  countedSchema,
  daysSchema,
  overviewSchema,
  searchSchema,
} from './view-schema.ts';

const tags = ['tra cứu'];

/** The index of the reading's day, kept while the register stays as it is. */
const dayIndex = (kept: Kept, reading: Reading, hierarchy?: Hierarchy) =>
  kept.of('day', reading, `${reading.asAt}|${hierarchy ?? ''}`, () =>
    indexDay(reading.facts, reading.asAt, hierarchy),
  );

const addTime = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/days',
    schema: {
      tags,
      summary: 'Những ngày có thay đổi — days of change',
      querystring: wholeTimesQuery,
      response: { 200: daysSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { page: at, limit, ...times } = request.query;
      const asked = { page: at, limit };
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, acts } = reading;
        const days = kept.of('register', reading, 'days', () => changeDays(facts, acts));
        const { data, ...page } = pageOf(days, asked);
        return { ...momentOf(reading), ...page, data: { today: dayIn(live.clock()), days: data } };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/overview',
    schema: {
      tags,
      summary: 'Số liệu theo thời gian — numbers over time',
      querystring: timesQuery,
      response: { 200: overviewSchema, ...problems() },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const points = kept.of('register', reading, 'overview', () => overview(reading.facts));
        return { ...momentOf(reading), data: { points } };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/counted',
    schema: {
      tags,
      summary: 'Những gì một con số tổng quan đếm — what a number of the overview counts',
      querystring: countedQuery,
      response: { 200: countedSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { of, page, limit, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const all = kept.of('list', reading, `counted|${asAt}|${of}`, () => {
          const things = counted(facts, asAt, of);
          return { things, amount: things.reduce((sum, { amount }) => sum + amount, 0) };
        });
        const rows = countedRows(
          reading,
          pageOf(all.things, { page, limit }),
          languageFor(request),
        );
        notePersons(request, rows.data.filter(({ person }) => person !== null).length);
        return {
          ...momentOf(reading),
          ...rows,
          amount: all.amount,
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/search',
    schema: {
      tags,
      summary: 'Tìm kiếm — search',
      querystring: searchQuery,
      response: { 200: searchSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { q, limit, kind, living, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, acts, asAt } = reading;
        const narrowing = { living, ...(kind !== undefined && { kind }) };
        const names = kept.of('register', reading, 'names', () => indexNames(facts, acts));
        const kindOf = (id: string): string | null =>
          valueAt(facts, 'unit.type', [id as UnitId], asAt)?.kind ?? null;
        const data = search(names, q, asAt, limit, narrowing).map((found) => ({
          ...found,
          unitKind: found.kind === 'unit' ? kindOf(found.id) : null,
          what: whatIs(reading, found, languageFor(request)),
        }));
        notePersons(request, data.filter((found) => found.kind === 'person').length);
        return { ...momentOf(reading), data };
      });
    },
  });
};

interface BranchAsked {
  readonly page: number;
  readonly limit: number;
  readonly hierarchy?: Hierarchy;
  readonly bloc?: Bloc;
}

const addTree = (app: App, { live }: Service, kept: Kept): void => {
  const rows = (reading: Reading, asked: BranchAsked, of: UnitId | undefined) => {
    const { hierarchy, bloc, ...page } = asked;
    const index = dayIndex(kept, reading, hierarchy);
    const { facts, asAt } = reading;
    const branch: Branch = { facts, day: asAt, index, ...(bloc !== undefined && { bloc }) };
    const name = `children|${asAt}|${hierarchy ?? ''}|${bloc ?? ''}|${of ?? ''}`;
    const ids = kept.of('list', reading, name, () => listChildren(branch, of));
    const found = pageOf(ids, page);
    return {
      ...momentOf(reading),
      ...found,
      data: found.data.flatMap((id) => branchRow(branch, id) ?? []),
    };
  };

  app.route({
    method: 'GET',
    url: '/api/v1/roots',
    schema: {
      tags,
      summary: 'Đơn vị đứng đầu — units that nothing is above',
      querystring: branchQuery,
      response: { 200: many(branchSchema), ...problems() },
    },
    handler: (request, reply) => {
      const { asAt, asKnown, ...asked } = request.query;
      const times = { ...(asAt && { asAt }), ...(asKnown && { asKnown }) };
      return live.read(times, (reading) => {
        tag(reply, reading);
        return rows(reading, asked, undefined);
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/units/:id/children',
    schema: {
      tags,
      summary: 'Đơn vị trực thuộc — units directly under one',
      params: unitParams,
      querystring: branchQuery,
      response: { 200: many(branchSchema), ...problems(404) },
    },
    handler: (request, reply) => {
      const { asAt, asKnown, ...asked } = request.query;
      const { id } = request.params;
      const times = { ...(asAt && { asAt }), ...(asKnown && { asKnown }) };
      return live.read(times, (reading) => {
        tag(reply, reading);
        if (!dayIndex(kept, reading, asked.hierarchy).units.has(id))
          throw new Problem('unknown-unit', { id, day: reading.asAt });
        return rows(reading, asked, id);
      });
    },
  });
};

const addHistories = (app: App, { live }: Service): void => {
  const history = (
    [reading, takings]: readonly [Reading, Takings],
    thing: Thing,
    asked: { readonly page: number; readonly limit: number },
    language: Language,
  ) => {
    const found = thingHistory(reading.facts, thing, takings);
    if (found.length === 0) throw new Problem('unknown-thing', { id: thing.id });
    const { data: facts, ...page } = pageOf(found, asked);
    const { data: rows, names } = historyRows(reading, facts, language);
    return { ...momentOf(reading), ...page, data: { rows, names } };
  };

  app.route({
    method: 'GET',
    url: '/api/v1/functions/:id',
    schema: {
      tags,
      summary: 'Một nhiệm vụ: ai chủ trì, ai phối hợp, qua các thời kỳ — who has had a function',
      params: functionParams,
      querystring: wholeTimesQuery,
      response: { 200: historySchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.readWithTaken(times, request.params.id, (reading, takings) => {
        tag(reply, reading);
        const thing: Thing = { kind: 'function', id: request.params.id };
        return history([reading, takings], thing, { page, limit }, languageFor(request));
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/people/:id',
    schema: {
      tags,
      summary: 'Một người, theo mã: các chức vụ đã giữ — the posts a person has held',
      params: personParams,
      querystring: wholeTimesQuery,
      response: { 200: historySchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...times } = request.query;
      return live.readWithTaken(times, request.params.id, (reading, takings) => {
        tag(reply, reading);
        notePersons(request, 1);
        const thing: Thing = { kind: 'person', id: request.params.id };
        return history([reading, takings], thing, { page, limit }, languageFor(request));
      });
    },
  });
};

/** Adds the routes. */
export const addViewRoutes = (app: App, service: Service, kept: Kept): void => {
  addTime(app, service, kept);
  addTree(app, service, kept);
  addHistories(app, service);
};
