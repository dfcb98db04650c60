/** Tables of offices at the desk: a file is read, each row's fate told, and the act given that it would become. */
import { z } from 'zod';
import { SUBJECTS, COLUMNS } from '../../words/intake-columns.ts';
import { FATES } from '../../application/intake/fates.ts';
import { lacking } from '../../application/intake/headers.ts';
import { type IntakeHead, takeIn } from '../../application/intake/intake.ts';
import type { SheetRow } from '../../application/intake/sheet.ts';
import { cellText } from '../../application/intake/values.ts';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import { actForm } from '../../domain/acts/act-form.ts';
import type { ActId } from '../../domain/register/ids.ts';
import { saidText } from '../../words/intake-words.ts';
import { inLanguage } from '../../words/language.ts';
import { slugOf } from '../../words/slug.ts';
import { askingFor } from './act-body.ts';
import { type App, type Service, languageFor } from './app.ts';
import { MOST_ROWS } from './jobs/read-table.ts';
import { Problem } from './problem.ts';
import { daySchema, emptyQuery, unitId, wordsSchema } from './query-schema.ts';
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
});

const readSchema = z.object({
  notices: z.array(z.string()).readonly(),
  sheets: z
    .array(
      z.object({
        name: z.string(),
        hidden: z.literal(true).exactOptional(),
        rows: z.array(row).readonly(),
        proposals: z.array(mapping.extend({ subject: z.enum(SUBJECTS) })).readonly(),
      }),
    )
    .readonly(),
});

const rowsBody = z.strictObject({
  name: z.string().max(200),
  rows: z.array(row).max(MOST_ROWS),
  subject: z.enum(SUBJECTS),
  mapping,
  answers: z.record(z.string(), z.string().max(96)).default({}),
  type: z.enum(ACT_TYPES).default('decision'),
  title: wordsSchema(300),
  issuer: wordsSchema(300),
  issuerUnit: unitId.exactOptional(),
  signed: daySchema,
  effect: daySchema,
});

const fatesSchema = z.object({
  counts: z.record(z.enum(FATES), z.int()),
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
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  act: z.json().describe('Văn bản, như tệp văn bản — the act, as act files have it'),
});

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
      const { name, rows, subject, mapping: columns, answers, ...head } = request.body;
      const language = languageFor(request);
      const [missing] = lacking(columns, subject);
      if (missing !== undefined) {
        const info = COLUMNS[subject].find(({ field }) => field === missing);
        const called = inLanguage(language, info?.label ?? [missing, missing]);
        throw new Problem('column-missing', { column: called });
      }
      const { title, issuer, issuerUnit, type, signed, effect } = head;
      const act: IntakeHead = {
        id: slugOf(`${title}-${effect}`) as ActId,
        type,
        title,
        issuer,
        ...(issuerUnit !== undefined && { issuerUnit }),
        signed,
        effect,
      };
      const sheet = { name, rows: rows as readonly SheetRow[] };
      const taken = await live.read({}, ({ facts }) =>
        takeIn(facts, { sheet, subject, mapping: columns, answers, head: act }),
      );
      const heads = sheet.rows.find(({ number }) => number === columns.head)?.values ?? [];
      return {
        counts: taken.counts,
        rows: taken.rows.map(({ row: number, fate, what, said, operations }) => ({
          row: number,
          fate,
          what,
          operations: operations.length,
          said: said.map((one) => ({
            column: one.column ?? null,
            text: saidText(
              one,
              one.column === undefined ? '' : cellText(heads[one.column]),
              language,
            ),
            choices: one.choices ?? [],
          })),
        })),
        act: actForm(taken.act) as z.infer<typeof fatesSchema>['act'],
      };
    },
  });
};
