/** Tables of offices at the desk: a file is read, each row's fate told, and the act given that it would become. */
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import {
  COLUMNS,
  SUBJECTS,
  SUBJECT_WORDS,
  TEMPLATE_IDS,
  templateWords,
} from '../../words/intake-columns.ts';
import { FATES, answerKey } from '../../application/intake/fates.ts';
import { lacking } from '../../application/intake/headers.ts';
import type { IntakeHead } from '../../application/intake/intake.ts';
import { type IntakePart, type TakenWhole, takeInWhole } from '../../application/intake/whole.ts';
import { subjectForm, templateForms } from '../spreadsheets/intake-forms.ts';
import { type Form, isLong, streamWorkbook } from '../spreadsheets/write-workbook.ts';
import type { Asking, JobPool } from './jobs/job-pool.ts';
import { cellText } from '../../application/intake/values.ts';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import { actForm } from '../../domain/acts/act-form.ts';
import type { ActId } from '../../domain/register/ids.ts';
import { saidText } from '../../words/intake-words.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { slugOf } from '../../words/slug.ts';
import { askingFor } from './act-body.ts';
import { type App, type Service, languageFor } from './app.ts';
import { MOST_ROWS } from './jobs/read-table.ts';
import { Problem } from './problem.ts';
import { daySchema, emptyQuery, timesQuery, unitId, wordsSchema } from './query-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['nhập bảng'];
/** Largest file that the desk takes, in bytes: 20 MiB. */
const LARGEST = 20 * (1 << 20);
/** Columns of a sheet at most. */
const WIDEST = 500;

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ day: z.string() }),
]);
const row = z.object({
  number: z.int().min(1),
  values: z.array(value).max(WIDEST),
  hidden: z.literal(true).exactOptional(),
});
const mapping = z.object({
  head: z.int().min(0),
  columns: z.record(z.string(), z.int().min(0).max(WIDEST)),
  unitBy: z
    .literal('headings')
    .exactOptional()
    .describe('Đơn vị theo dòng đề mục — units are named by headings over the rows'),
});

const readSchema = z.object({
  notices: z.array(z.string()).readonly(),
  sheets: z
    .array(
      z.object({
        name: z.string(),
        hidden: z.literal(true).exactOptional(),
        rows: z.array(row).readonly(),
        named: z
          .enum(SUBJECTS)
          .nullable()
          .describe('Trang tính của bảng mẫu — a sheet of a template, by its name'),
        proposals: z.array(mapping.extend({ subject: z.enum(SUBJECTS) })).readonly(),
      }),
    )
    .readonly(),
});

const part = z.strictObject({
  name: z.string().max(200),
  rows: z.array(row).max(MOST_ROWS),
  subject: z.enum(SUBJECTS),
  mapping,
  answers: z.record(z.string(), z.string().max(96)).default({}),
});

const rowsBody = z.strictObject({
  parts: z
    .array(part)
    .min(1)
    .max(SUBJECTS.length)
    .describe('Các bảng của một tệp — the tables of a workbook'),
  type: z.enum(ACT_TYPES).default('decision'),
  title: wordsSchema(300),
  issuer: wordsSchema(300),
  issuerUnit: unitId.exactOptional(),
  signed: daySchema,
  effect: daySchema,
});

const told = z.object({
  name: z.string(),
  counts: z.record(z.enum(FATES), z.int()),
  unread: z
    .array(z.object({ column: z.int(), head: z.string() }))
    .readonly()
    .describe('Các cột không nhập — columns that nothing is read from'),
  rows: z
    .array(
      z.object({
        row: z.int(),
        fate: z.enum(FATES),
        what: z.string(),
        operations: z.int(),
        said: z
          .array(
            z.object({
              column: z.int().nullable(),
              text: z.string(),
              choices: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
              answer: z
                .string()
                .nullable()
                .describe('Trả lời ở khóa này của `answers` — the key of `answers` to say it by'),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

const fatesSchema = z.object({
  parts: z.array(told).readonly(),
  act: z.json().describe('Văn bản, như tệp văn bản — the act, as act files have it'),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a workbook to be saved under a name. */
export const sendWorkbook = async (
  reply: FastifyReply,
  { jobs, asking }: { readonly jobs: JobPool; readonly asking: Asking },
  name: string,
  forms: readonly Form[],
): Promise<FastifyReply> => {
  const answer = reply
    .type(XLSX)
    .header('content-disposition', `attachment; filename="${name}.xlsx"`);
  const [form] = forms;
  if (form && isLong(forms)) return answer.send(Readable.fromWeb(streamWorkbook(form) as never));
  return answer.send(Buffer.from(await jobs.run('write-workbook', forms, asking)));
};

/** A column that must be and is not, by name. */
const demandColumns = (
  { subject, mapping: columns }: z.infer<typeof part>,
  language: Language,
): void => {
  const [missing] = lacking(columns, subject);
  if (missing === undefined) return;
  const info = COLUMNS[subject].find(({ field }) => field === missing);
  const called = inLanguage(language, info?.label ?? [missing, missing]);
  throw new Problem('column-missing', { column: called });
};

const toldPart = (
  { part: { sheet, mapping: columns }, taken }: TakenWhole['parts'][number],
  language: Language,
): z.infer<typeof told> => {
  const heads = sheet.rows.find(({ number }) => number === columns.head)?.values ?? [];
  return {
    name: sheet.name,
    counts: taken.counts,
    unread: taken.unread,
    rows: taken.rows.map(({ row: number, fate, what, said, operations }) => ({
      row: number,
      fate,
      what,
      operations: operations.length,
      said: said.map((one) => ({
        column: one.column ?? null,
        text: saidText(one, one.column === undefined ? '' : cellText(heads[one.column]), language),
        choices: one.choices ?? [],
        answer: one.choices === undefined ? null : answerKey(number, one.asks),
      })),
    })),
  };
};

/** Adds the routes. */
export const addIntakeRoutes = (app: App, { jobs, live }: Service): void => {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST },
    (_request, body, done) => {
      done(null, body);
    },
  );

  app.route({
    method: 'POST',
    url: '/api/v1/intake/file',
    bodyLimit: LARGEST,
    schema: {
      tags,
      summary: 'Đọc một bảng tính XLSX, XLS, ODS, CSV — read a spreadsheet',
      querystring: emptyQuery,
      response: { 200: readSchema, ...problems(401, 403, 413, 415, 422, 503) },
    },
    handler: async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) throw new Problem('media-type');
      const language = languageFor(request);
      const bytes = new Uint8Array(body);
      const table = await jobs.run('read-table', { bytes, language }, askingFor(request, reply));
      return table as z.infer<typeof readSchema>;
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/intake/rows',
    schema: {
      tags,
      summary: 'Mỗi dòng của bảng sẽ ra sao, không thay đổi gì — what would become of each row',
      querystring: emptyQuery,
      body: rowsBody,
      response: { 200: fatesSchema, ...problems(401, 403, 413, 422) },
    },
    handler: async (request) => {
      const { parts, title, issuer, issuerUnit, type, signed, effect } = request.body;
      const language = languageFor(request);
      for (const one of parts) demandColumns(one, language);
      const head: IntakeHead = {
        id: slugOf(`${title}-${effect}`) as ActId,
        type,
        title,
        issuer,
        ...(issuerUnit !== undefined && { issuerUnit }),
        signed,
        effect,
      };
      const given = parts.map(({ name, rows, subject, mapping: columns, answers }): IntakePart => ({
        sheet: { name, rows },
        subject,
        mapping: columns,
        answers,
      }));
      const taken = await live.write(async (image) =>
        Promise.resolve(takeInWhole(image.facts, given, head, (act) => image.draft(act).after)),
      );
      return {
        parts: taken.parts.map((one) => toldPart(one, language)),
        act: actForm(taken.act) as z.infer<typeof fatesSchema>['act'],
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/intake/templates/:template',
    schema: {
      tags,
      summary: 'Bảng mẫu để điền rồi nhập — a workbook to be filled in and taken in',
      params: z.strictObject({ template: z.enum(TEMPLATE_IDS) }),
      querystring: emptyQuery,
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { template } = request.params;
      return sendWorkbook(
        reply,
        { jobs, asking: askingFor(request, reply) },
        `mau-${slugOf(templateWords(template)[0])}`,
        templateForms(template),
      );
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/intake/tables/:subject',
    schema: {
      tags,
      summary:
        'Bảng hiện có, sửa rồi nhập lại được — a table as it is, to be changed and taken in again',
      params: z.strictObject({ subject: z.enum(SUBJECTS) }),
      querystring: timesQuery,
      response: { 200: z.any(), ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const { subject } = request.params;
      const form = await live.read(request.query, ({ facts, asAt }) =>
        subjectForm(facts, asAt, subject),
      );
      const by = { jobs, asking: askingFor(request, reply) };
      return sendWorkbook(reply, by, slugOf(SUBJECT_WORDS[subject][0]), [form]);
    },
  });
};
