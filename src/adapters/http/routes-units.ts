/** Units: lists, pages, trees, lineage, history, differences. */
import { aspectOf } from '../../domain/register/aspects.ts';
import {
  rootsAt,
  rowOf,
  treeAt,
  unitsAt,
  type UnitFilter,
} from '../../application/queries/units.ts';
import { type UnitPage, unitPage } from '../../application/queries/unit-page.ts';
import { type UnitId, ref } from '../../domain/register/ids.ts';
import { superiorAt, unitAt } from '../../domain/register/unit-at.ts';
import type { Language } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { wordFate } from '../../words/word-fate.ts';
import { wordValue } from '../../words/word-entry.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { ancestorsOf, descendantsOf } from '../../domain/history/lineage.ts';
import { unitFate } from '../../domain/history/unit-fate.ts';
import { everTaken } from '../../application/queries/taken-back.ts';
import { unitHistory } from '../../domain/history/unit-history.ts';
import type { Day } from '../../domain/time/day.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { historyRows } from './history-rows.ts';
import type { Kept } from './kept.ts';
import type { Reading } from './live-register.ts';
import { namesFor, refsOf } from './named.ts';
import { Problem } from './problem.ts';
import { isPersonal, notePersons } from './trail.ts';
import {
  listQuery,
  timesQuery,
  treeQuery,
  treesQuery,
  unitParams,
  unitsQuery,
} from './query-schema.ts';
import {
  historyRow,
  lineageEdge,
  many,
  manyNamed,
  one,
  problems,
  treeRow,
  unitPageSchema,
  unitRow,
} from './response-schema.ts';

/** Persons that a unit's page tells of. */
const personsIn = ({ facts }: UnitPage): number =>
  new Set(
    facts.flatMap(({ aspect, key }) => (aspectOf(aspect).personal ? [key.split('|').at(-1)] : [])),
  ).size;

const unknownUnit = (reading: Reading, id: UnitId, language: Language): Problem => {
  const { facts, asAt } = reading;
  const fate = unitFate(facts, id, asAt);
  if (!fate) return new Problem('unknown-unit', { id, day: asAt });
  const into = fate.fate === 'ended' ? fate.into : [];
  const named = [id, ...into].map((unit) => ref('unit', unit));
  return new Problem(
    'no-unit-then',
    { id, day: fate.day, act: fate.act, text: wordFate(facts, id, fate, language) },
    {
      fate: fate.fate,
      day: fate.day,
      act: fate.act,
      ...(fate.fate === 'ended' && { into }),
      names: namesFor(reading, named, [fate.act]),
    },
  );
};

const demandKnown = (reading: Reading, id: UnitId, language: Language): void => {
  if (reading.facts.entries('unit.life', [id]).length === 0)
    throw unknownUnit(reading, id, language);
};

/** Units above one, topmost first, by the first superior of each. */
const pathAbove = (facts: Facts, id: UnitId, day: Day): readonly UnitId[] => {
  const path: UnitId[] = [];
  let at = superiorAt(facts, id, day);
  while (at !== undefined && !path.includes(at)) {
    path.unshift(at);
    at = superiorAt(facts, at, day);
  }
  return path;
};

/** A unit's page with its values in words, and the names of all it mentions. */
const worded = (reading: Reading, page: UnitPage, path: readonly UnitId[], language: Language) => {
  const naming = namingAt(reading.facts, reading.asAt);
  const facts = page.facts.map((fact) => ({
    ...fact,
    text: wordValue(
      fact.aspect,
      fact.key.split('|') as never,
      fact.value as never,
      language,
      naming,
    ),
  }));
  const refs = [
    ...[...page.children, ...path].map((unit) => ref('unit', unit)),
    ...page.facts.flatMap((f) => refsOf(f.aspect, f.key.split('|'), f.value)),
  ];
  const names = namesFor(
    reading,
    refs,
    page.facts.map((f) => f.act),
  );
  return { ...page, path, facts, names };
};

const tags = ['đơn vị'];

/** Units in one answer of trees: what lies below the last of them is counted in `below`, to be asked for by itself. */
const LARGEST_TREE = 5_000;

const addLists = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/units',
    schema: {
      tags,
      summary: 'Đơn vị vào một ngày — units on a day',
      querystring: unitsQuery,
      response: { 200: many(unitRow), ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      const { tier, kind, bloc, under } = given;
      const filter: UnitFilter = given;
      return live.read(given, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const name = `units|${asAt}|${tier ?? ''}|${kind ?? ''}|${bloc ?? ''}|${under ?? ''}`;
        const ids = kept.of('list', reading, name, () =>
          unitsAt(facts, asAt, filter).map((unit) => unit.id),
        );
        const found = pageOf(ids, { page, limit });
        const data = found.data.flatMap((id) => {
          const unit = unitAt(facts, id, asAt);
          return unit ? [rowOf(unit)] : [];
        });
        return { ...momentOf(reading), ...found, data };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/tree',
    schema: {
      tags,
      summary: 'Cây tổ chức từ các đơn vị đứng đầu — trees from units without a superior',
      querystring: treesQuery,
      response: { 200: many(treeRow), ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, depth, ...given } = request.query;
      return live.read(given, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const all = kept.of('list', reading, `roots|${asAt}`, () => rootsAt(facts, asAt));
        const roots = pageOf(all, { page, limit });
        const name = `trees|${asAt}|${depth}|${page}|${limit}`;
        const data = kept.of('list', reading, name, () => {
          const extent = { depth, room: LARGEST_TREE };
          return roots.data.flatMap((root) => treeAt(facts, root.id, asAt, extent) ?? []);
        });
        return { ...momentOf(reading), ...roots, data };
      });
    },
  });
};

const addPages = (app: App, { live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/units/:id',
    schema: {
      tags,
      summary: 'Một đơn vị, mỗi giá trị kèm văn bản — a unit, each value with its act',
      params: unitParams,
      querystring: timesQuery,
      response: { 200: one(unitPageSchema), ...problems(404) },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { id } = request.params;
        const page = unitPage(reading.facts, id, reading.asAt);
        if (!page) throw unknownUnit(reading, id, languageFor(request));
        const path = pathAbove(reading.facts, id, reading.asAt);
        notePersons(request, personsIn(page));
        return { ...momentOf(reading), data: worded(reading, page, path, languageFor(request)) };
      }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/units/:id/tree',
    schema: {
      tags,
      summary: 'Cây dưới một đơn vị — the tree under a unit',
      params: unitParams,
      querystring: treeQuery,
      response: { 200: one(treeRow), ...problems(404) },
    },
    handler: (request, reply) => {
      const { depth, ...given } = request.query;
      return live.read(given, (reading) => {
        tag(reply, reading);
        const tree = treeAt(reading.facts, request.params.id, reading.asAt, {
          depth,
          room: LARGEST_TREE,
        });
        if (!tree) throw unknownUnit(reading, request.params.id, languageFor(request));
        return { ...momentOf(reading), data: tree };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/units/:id/lineage',
    schema: {
      tags,
      summary: 'Tiền thân và kế thừa, mọi ngày — predecessors and successors, on all days',
      params: unitParams,
      querystring: listQuery,
      response: { 200: manyNamed(lineageEdge), ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      const { id } = request.params;
      return live.read(given, (reading) => {
        tag(reply, reading);
        demandKnown(reading, id, languageFor(request));
        const edges = [
          ...ancestorsOf(reading.facts, id).edges.map((edge) => ({
            direction: 'predecessor' as const,
            ...edge,
          })),
          ...descendantsOf(reading.facts, id).edges.map((edge) => ({
            direction: 'successor' as const,
            ...edge,
          })),
        ];
        const names = namesFor(
          reading,
          [id, ...edges.flatMap((e) => [e.from, e.to])].map((unit) => ref('unit', unit)),
          edges.map((e) => e.act),
        );
        return { ...momentOf(reading), ...pageOf(edges, { page, limit }), names };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/units/:id/history',
    schema: {
      tags,
      summary: 'Lịch sử trên hai trục — history on both axes',
      params: unitParams,
      querystring: listQuery,
      response: { 200: manyNamed(historyRow), ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, ...given } = request.query;
      const { id } = request.params;
      return live.readWithTaken(given, id, (reading, takings) => {
        tag(reply, reading);
        if (!everTaken(takings, id)) demandKnown(reading, id, languageFor(request));
        const rows = pageOf(unitHistory(reading.facts, id, takings), { page, limit });
        const { data, names } = historyRows(reading, rows.data, languageFor(request));
        notePersons(request, rows.data.filter(({ aspect }) => isPersonal(aspect)).length);
        return { ...momentOf(reading), ...rows, data, names };
      });
    },
  });
};

/** Adds the routes. */
export const addUnitRoutes = (app: App, service: Service, kept: Kept): void => {
  addLists(app, service, kept);
  addPages(app, service);
};
