/** The register itself, differences between two days, the term report, verification. */
import { behindIndicator, reportTerm } from '../../application/queries/term-report.ts';
import { reviewFigures } from '../../domain/indicators/review.ts';
import { reviewPaper } from '../../words/review-paper.ts';
import { type RegisterDiff, diffDays } from '../../domain/history/diff.ts';
import { askingFor } from './act-body.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { behindRows } from './behind-rows.ts';
import { type UnitId, ref } from '../../domain/register/ids.ts';
import { namingAt } from '../../words/naming.ts';
import type { Reading } from './live-register.ts';
import { z } from 'zod';
import { Problem } from './problem.ts';
import { reviewBlocks } from '../../words/papers/review-blocks.ts';
import { paperForm, sendPaper } from './routes-papers.ts';
import {
  diffQuery,
  emptyQuery,
  indicatorParams,
  reviewQuery,
  termQuery,
  timesQuery,
} from './query-schema.ts';
import {
  diffRow,
  many,
  problems,
  registerSchema,
  reviewSchema,
  termSchema,
  verifySchema,
} from './response-schema.ts';
import { behindSchema } from './view-schema.ts';

/** A difference as one list: units begun, ended and changed, then holdings. */
const rowsOf = ({ begun, ended, changed, holdings }: RegisterDiff) => [
  ...begun.map(({ unit, acts }) => ({ change: 'begun' as const, unit, acts, details: null })),
  ...ended.map(({ unit, acts }) => ({ change: 'ended' as const, unit, acts, details: null })),
  ...changed.map(({ unit, changes }) => ({
    change: 'changed' as const,
    unit,
    acts: [...new Set(changes.flatMap((c) => c.acts))],
    details: changes,
  })),
  ...holdings.map(({ acts, ...details }) => ({
    change: 'holding' as const,
    unit: details.to ?? details.from ?? null,
    acts,
    details,
  })),
];

const tags = ['báo cáo'];

/** A verification may take so many milliseconds: it replays every act. */
const LONGEST_VERIFICATION = 3_600_000;

/** Refuses two days in the wrong order. */
export const demandOrder = ({ from, to }: { readonly from: string; readonly to: string }): void => {
  if (to < from) {
    const detail = 'from ≤ to';
    throw new Problem('bad-request', {}, { problems: [{ field: 'to', code: 'order', detail }] });
  }
};

/** Refuses a unit that the register never had. */
export const demandSubject = ({ facts, asAt }: Reading, unit: UnitId | undefined): void => {
  if (unit !== undefined && facts.entries('unit.life', [unit]).length === 0)
    throw new Problem('unknown-unit', { id: unit, day: asAt });
};

const addDiff = (app: App, { live }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/diff',
    schema: {
      tags,
      summary: 'So sánh hai ngày — two days compared',
      querystring: diffQuery,
      response: { 200: many(diffRow), ...problems() },
    },
    handler: (request, reply) => {
      const { from, to, unit, page, limit, ...known } = request.query;
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        const { facts } = reading;
        const found = diffDays(facts, from, to, unit);
        return { ...momentOf(reading), ...pageOf(rowsOf(found), { page, limit }) };
      });
    },
  });
};

/** Adds the routes. */
export const addReportRoutes = (app: App, service: Service): void => {
  const { live, id, title, writable, jobs } = service;
  addDiff(app, service);

  app.route({
    method: 'GET',
    url: '/api/v1/register',
    schema: {
      tags,
      summary: 'Sổ bộ và phiên bản — the register and its version',
      querystring: timesQuery,
      response: { 200: registerSchema, ...problems() },
    },
    handler: async (request, reply) => {
      const { hash: head } = await live.store.head(id);
      const several = (await live.store.registers()).length > 1;
      return live.read(request.query, (reading) => {
        tag(reply, reading);
        return { ...momentOf(reading), data: { id, title, writable, head, several } };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/reports/term',
    schema: {
      tags,
      summary: 'Báo cáo nhiệm kỳ — the term report',
      querystring: termQuery,
      response: { 200: termSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { from, to, unit, ...known } = request.query;
      demandOrder({ from, to });
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        const { facts, acts } = reading;
        demandSubject(reading, unit);
        const report = reportTerm(facts, acts, from, to, unit);
        const { subject } = report;
        const name = subject && namingAt(facts, to).name(ref('unit', subject));
        return {
          ...momentOf(reading),
          data: { ...report, ...(name !== undefined && { subjectName: name }) },
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/reports/term/:indicator',
    schema: {
      tags,
      summary: 'Bản ghi đứng sau một chỉ tiêu — the records behind a figure',
      params: indicatorParams,
      querystring: termQuery,
      response: { 200: behindSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { from, to, unit, ...known } = request.query;
      const { indicator: id } = request.params;
      demandOrder({ from, to });
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        demandSubject(reading, unit);
        const found = behindIndicator(reading.facts, reading.acts, from, to, id, unit);
        if (!found) throw new Problem('unknown-thing', { id });
        const data = behindRows(reading, found, languageFor(request));
        return { ...momentOf(reading), data };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/reports/review',
    schema: {
      tags,
      summary: 'Báo cáo sơ kết, tổng kết — a preliminary or final review, as a paper',
      querystring: reviewQuery,
      response: { 200: reviewSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { from, to, unit, kind, ...known } = request.query;
      demandOrder({ from, to });
      return live.read({ ...known, asAt: to }, (reading) => {
        tag(reply, reading);
        const { facts, acts } = reading;
        demandSubject(reading, unit);
        const figures = reviewFigures(facts, acts, from, to, unit);
        const naming = namingAt(facts, to, acts);
        return {
          ...momentOf(reading),
          data: reviewPaper(kind, figures, languageFor(request), naming),
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/reports/review/file',
    config: { heavy: true },
    schema: {
      tags,
      summary: 'Báo cáo ấy thành tệp DOCX, PDF — the review as a file',
      querystring: reviewQuery.extend({ form: paperForm }),
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { from, to, unit, kind, form, ...known } = request.query;
      demandOrder({ from, to });
      const paper = await live.read({ ...known, asAt: to }, (reading) => {
        const { facts, acts } = reading;
        demandSubject(reading, unit);
        const figures = reviewFigures(facts, acts, from, to, unit);
        return reviewBlocks(reviewPaper(kind, figures, 'vi', namingAt(facts, to, acts)));
      });
      return sendPaper(reply, jobs, askingFor(request, reply), paper, form);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/verify',
    schema: {
      tags,
      summary: 'Dựng lại từ văn bản và đối chiếu — rebuild from the acts and compare',
      querystring: emptyQuery,
      response: { 200: verifySchema, ...problems(401, 403, 422, 503) },
    },
    // Never an older answer: what is kept may have been changed behind the register's back meanwhile.
    handler: async (request, reply) => {
      const asking = { ...askingFor(request, reply), milliseconds: LONGEST_VERIFICATION };
      const data = await jobs.run('verify', { register: id }, asking);
      const moment = await live.read({}, momentOf);
      tag(reply, moment);
      return { ...moment, data };
    },
  });
};
