/** Records of persons: read by right, kept by who keeps them, erased when the law asks for it; every look leaves a line. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type Asking,
  type RecordRefusal,
  eraseRecord,
  keepsRecordsOf,
  readRecord,
  readersOf,
  writeRecord,
} from '../../application/people/records.ts';
import { hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import { pensionDayOf } from '../../domain/people/pension.ts';
import { leadersOf, plannedLeadersOf } from '../../domain/people/leaders.ts';
import { plannedOf, qualityOf } from '../../domain/people/quality.ts';
import { FIELD_READERS, PERSON_FIELDS, PERSON_FIELD_NAMES } from '../../domain/people/record.ts';
import { DayView } from '../../domain/register/day-view.ts';
import { valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { addYears } from '../../domain/time/day.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, inLanguage, say } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { FIELD_PROBLEMS } from '../../words/record-words.ts';
import { signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import { Problem } from './problem.ts';
import { emptyQuery, personParams, timesQuery, unitId } from './query-schema.ts';
import { answerOf, bandNames, leaderBandNames, leaderRows } from './record-rows.ts';
import {
  changesBody,
  fieldSchema,
  qualitySchema,
  readersSchema,
  recordSchema,
} from './records-schema.ts';
import { problems } from './response-schema.ts';
import { noteTrail, notePersons } from './trail.ts';

const tags = ['hồ sơ'];
const done = z.object({ done: z.literal(true) });

const refusing = (
  refusal: RecordRefusal,
  person: string,
  { facts, today }: Asking,
  language: Language,
): Problem => {
  switch (refusal.refused) {
    case 'unknown-person':
      return new Problem('unknown-thing', { id: person });
    case 'no-right': {
      const units = namingAt(facts, today).name(`unit:${refusal.unit}`);
      return new Problem('no-right', { right: 'records', units });
    }
    default: {
      const found = refusal.problems.map(({ at, problem }) => ({
        field: `changes.${at}.value`,
        text: inLanguage(language, FIELD_PROBLEMS[problem]),
      }));
      return new Problem('bad-request', {}, { problems: found });
    }
  }
};

const addOneRecord = (
  app: App,
  service: Service,
  askingBy: (r: FastifyRequest) => Promise<Asking>,
) => {
  const { live } = service;
  const url = '/api/v1/people/:id/record';

  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Hồ sơ một người, phần được xem — the record of a person, as far as one may read it',
      params: personParams,
      querystring: timesQuery,
      response: { 200: recordSchema, ...problems(404) },
    },
    handler: async (request) => {
      const { id } = request.params;
      const asking = await askingBy(request);
      const language = languageFor(request);
      const read = await readRecord(asking, id);
      if ('refused' in read) throw refusing(read, id, asking, language);
      if (read.lines.length > 0)
        noteTrail(request, { deed: { what: 'record-read', person: id }, units: [read.unit] });
      return answerOf(id, read, request.query.asAt ?? asking.today, language);
    },
  });

  app.route({
    method: 'PUT',
    url,
    schema: {
      tags,
      summary: 'Ghi hồ sơ một người — write to the record of a person',
      params: personParams,
      querystring: emptyQuery,
      body: changesBody,
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const { id } = request.params;
      const asking = await askingBy(request);
      const { changes } = request.body;
      const image = await live.present();
      for (const { act } of changes)
        if (act !== undefined && !image.act(act)) throw new Problem('unknown-act', { id: act });
      const by = { at: live.clock(), account: signedIn(request).id };
      const written = await writeRecord(asking, id, changes, by);
      if ('refused' in written) throw refusing(written, id, asking, languageFor(request));
      const fields = [...new Set(changes.map(({ field }) => field))];
      noteTrail(request, {
        deed: { what: 'record-changed', person: id, fields },
        units: [written.unit],
      });
      return { done: true as const };
    },
  });

  app.route({
    method: 'DELETE',
    url,
    schema: {
      tags,
      summary: 'Xóa hồ sơ một người — erase the record of a person',
      params: personParams,
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const { id } = request.params;
      const asking = await askingBy(request);
      const erased = await eraseRecord(asking, id);
      if ('refused' in erased) throw refusing(erased, id, asking, languageFor(request));
      noteTrail(request, { deed: { what: 'record-erased', person: id }, units: [erased.unit] });
      return { done: true as const };
    },
  });
};

const addMany = (app: App, service: Service, askingBy: (r: FastifyRequest) => Promise<Asking>) => {
  app.route({
    method: 'GET',
    url: '/api/v1/records/quality',
    schema: {
      tags,
      summary:
        'Chất lượng đội ngũ theo mẫu 8B, và ai đến tuổi nghỉ hưu — the quality of people after form 8B, and who retires',
      querystring: timesQuery.extend({ unit: unitId.exactOptional() }),
      response: { 200: qualitySchema, ...problems(401, 403) },
    },
    handler: async (request) => {
      const asking = await askingBy(request);
      const { facts, today, actor } = asking;
      const language = languageFor(request);
      const { unit, asAt: day = today } = request.query;
      if (unit === undefined && !hasWhole(actor?.grants ?? [], 'records'))
        throw new Problem('no-right-whole', { right: 'records' });
      if (unit !== undefined && !keepsRecordsOf(asking, unit))
        throw refusing({ refused: 'no-right', unit }, '', asking, language);
      const under = (id: UnitId): boolean =>
        unit === undefined || hasOver([{ role: 'personnel', unit }], 'records', id, facts, day);
      const view = new DayView(facts, day);
      const records = await service.people.records(service.id);
      const naming = namingAt(facts, day);
      const rows = qualityOf(view, records, under);
      const retirements = [...records].flatMap(([person, lines]) => {
        const held = valueAt(facts, 'person', [person], day);
        const pension = pensionDayOf(lines, day);
        return held && pension !== undefined && under(held.unit) && pension < addYears(day, 1)
          ? [
              {
                person,
                unit: held.unit,
                unitName: naming.name(`unit:${held.unit}`),
                day: pension,
                overdue: pension < day,
              },
            ]
          : [];
      });
      notePersons(request, rows.at(-1)?.recorded ?? 0);
      return {
        asAt: day,
        bands: bandNames(language),
        data: rows.map(({ pool, averageAge, ...row }) => ({
          ...row,
          category:
            pool === 'all' ? say(language, 'Cộng', 'In all') : labelOf('pool', pool, language),
          averageAge: averageAge ?? null,
        })),
        leaderBands: leaderBandNames(language),
        leaders: leaderRows(leadersOf(view, records, under), language),
        plannedLeaders: leaderRows(plannedLeadersOf(view, records, under), language),
        planned: plannedOf(view, records, under),
        retirements: retirements.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      };
    },
  });
};

const addReaders = (app: App, { people, id: register, live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/record-fields',
    schema: {
      tags,
      summary: 'Ai được xem trường nào của hồ sơ — who may read which field of a record',
      querystring: emptyQuery,
      response: { 200: readersSchema, ...problems(401, 403) },
    },
    handler: async (request) => {
      const set = await people.readers(register);
      return {
        data: PERSON_FIELD_NAMES.map((field) => ({
          field,
          label: inLanguage(languageFor(request), PERSON_FIELDS[field].label),
          readers: readersOf(set, field),
        })),
      };
    },
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/record-fields/:field',
    schema: {
      tags,
      summary: 'Đặt ai được xem một trường của hồ sơ — set who may read a field of the record',
      params: z.strictObject({ field: fieldSchema }),
      querystring: emptyQuery,
      body: z.strictObject({ readers: z.enum(FIELD_READERS) }),
      response: { 200: done, ...problems(401, 403) },
    },
    handler: async (request) => {
      const actor = signedIn(request);
      if (!hasWhole(actor.grants, 'administer'))
        throw new Problem('no-right-whole', { right: 'administer' });
      const { field } = request.params;
      const { readers } = request.body;
      await people.setReaders(register, field, readers, { at: live.clock(), account: actor.id });
      noteTrail(request, { deed: { what: 'readers-set', field, readers } });
      return { done: true as const };
    },
  });
};

/** Adds the routes. */
export const addRecordRoutes = (app: App, service: Service): void => {
  const { live, people, id: register } = service;
  const askingBy = async (request: FastifyRequest): Promise<Asking> => {
    const { facts } = await live.present();
    return { store: people, register, actor: request.actor, facts, today: dayIn(live.clock()) };
  };
  addOneRecord(app, service, askingBy);
  addMany(app, service, askingBy);
  addReaders(app, service);
};
