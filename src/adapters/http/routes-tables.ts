/** Tables of the register on a day, every number with the acts behind it. */
import { z } from 'zod';
import { tableForm } from '../../application/queries/table-form.ts';
import { rowsAt } from '../../application/queries/tables.ts';
import { ref } from '../../domain/register/ids.ts';
import type { Cell, Table } from '../../domain/tables/table.ts';
import { TABLE_GROUPS, tableOf } from '../../domain/tables/tables.ts';
import { type Day, EARLIEST } from '../../domain/time/day.ts';
import { inLanguage } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { tablePaper } from '../../words/papers/table-paper.ts';
import { PAPER_FORMS } from '../papers/write-paper.ts';
import { cellText } from '../../words/word-cell.ts';
import { type App, type Service, languageFor, momentOf, pageOf, tag } from './app.ts';
import { askingFor } from './act-body.ts';
import type { Kept } from './kept.ts';
import { namesFor } from './named.ts';
import { Problem } from './problem.ts';
import { tableFileQuery, tableQuery } from './query-schema.ts';
import { sendPaper } from './routes-papers.ts';
import { sendWorkbook } from './routes-intake.ts';
import { manyNamed, problems } from './response-schema.ts';
import { demandOrder, demandSubject } from './routes-reports.ts';

const tags = ['báo cáo'];

/** Acts behind a number that are named, at most; how many there are is always said. */
const NAMED_ACTS = 12;

const described = {
  code: z.string(),
  title: z.string(),
  about: z.string().describe('Cho biết gì, tính thế nào — what it shows and how'),
};

const tablesSchema = z.object({
  data: z.array(
    z
      .object({ ...described, group: z.string().describe('Về việc gì — what it is about') })
      .meta({ id: 'TableName' }),
  ),
});

const cellSchema = z
  .object({
    text: z.string(),
    value: z.number().nullable().describe('Số — the number, where it is one'),
    wrong: z.boolean().describe('Trái quy định hoặc không khớp — not as it should be'),
    ref: z.string().nullable().describe('Đơn vị của dòng — the thing it names'),
    acts: z
      .array(z.string())
      .readonly()
      .describe(
        'Văn bản đứng sau, hoặc văn bản mà ô này nêu — acts behind it, or the act that it names',
      ),
    behind: z.int().describe('Có bao nhiêu văn bản — how many acts there are'),
  })
  .meta({ id: 'TableCell' });

const rowSchema = z
  .object({ key: z.string(), level: z.int(), total: z.boolean(), cells: z.array(cellSchema) })
  .meta({ id: 'TableRow' });

const tableSchema = manyNamed(rowSchema).extend({
  ...described,
  columns: z.array(z.string()).readonly(),
  unit: z.string().nullable().describe('Của đơn vị nào; không có: cả sổ bộ — of which body'),
  of: z.string().nullable().describe('Tên đơn vị ấy — what it is called'),
  overTime: z
    .boolean()
    .describe('Của một kỳ chứ không phải của một ngày — of a time, not of a day'),
  from: z
    .string()
    .nullable()
    .describe(
      'Ngày đầu của kỳ; không có: từ đầu — first day of the time; none: from the beginning',
    ),
});

const tableParams = z.strictObject({ code: z.string().max(40) });

const actsOf = (cell: Cell) => {
  if (cell.is === 'act') return [cell.act];
  return cell.is === 'number' ? cell.acts.slice(0, NAMED_ACTS) : [];
};

/** The first day of a table over a time, as asked for or its own; refuses one for a table of a single day. */
const firstDay = (table: Table, asAt: Day, asked: Day | undefined): Day | undefined => {
  if (table.since === undefined && asked !== undefined) {
    const detail = 'of one day, or of years that it tells apart';
    throw new Problem(
      'bad-request',
      {},
      { problems: [{ field: 'from', code: 'no-time', detail }] },
    );
  }
  const from = asked ?? table.since?.(asAt);
  if (from !== undefined) demandOrder({ from, to: asAt });
  return from;
};

/** Adds the routes. */
export const addTableRoutes = (app: App, { live, jobs }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/tables',
    schema: {
      tags,
      summary: 'Các biểu — the tables there are',
      response: { 200: tablesSchema, ...problems() },
    },
    handler: (request) => {
      const language = languageFor(request);
      return {
        data: TABLE_GROUPS.flatMap((group) =>
          group.tables.map(({ code, title, about }) => ({
            code,
            title: inLanguage(language, title),
            about: inLanguage(language, about),
            group: inLanguage(language, group.title),
          })),
        ),
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/tables/:code',
    schema: {
      tags,
      summary: 'Một biểu vào ngày — one table on a day, every number with the acts behind it',
      params: tableParams,
      querystring: tableQuery,
      response: { 200: tableSchema, ...problems(404) },
    },
    handler: (request, reply) => {
      const { page, limit, unit, from, ...times } = request.query;
      const { code } = request.params;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, acts, asAt } = reading;
        const table = tableOf(code);
        if (!table) throw new Problem('unknown-thing', { id: code });
        demandSubject(reading, unit);
        const first = firstDay(table, asAt, from);
        const language = languageFor(request);
        const choice = { ...(unit && { unit }), ...(first && { from: first }) };
        const name = `table|${code}|${asAt}|${unit ?? ''}|${first ?? ''}`;
        const all = kept.of('list', reading, name, () => rowsAt(table, facts, acts, asAt, choice));
        const { data, ...paging } = pageOf(all, { page, limit });
        const naming = namingAt(facts, asAt, acts);
        const cells = data.flatMap((row) => row.cells);
        return {
          ...momentOf(reading),
          ...paging,
          code,
          title: inLanguage(language, table.title),
          about: inLanguage(language, table.about),
          unit: unit ?? null,
          of: unit === undefined ? null : naming.name(ref('unit', unit)),
          overTime: table.since !== undefined,
          from: first === undefined || first === EARLIEST ? null : first,
          columns: table.columns.map((column) => inLanguage(language, column)),
          data: data.map((row) => ({
            key: row.key,
            level: row.level,
            total: row.total === true,
            cells: row.cells.map((cell) => ({
              text: cellText(cell, language, naming),
              value: cell.is === 'number' ? cell.value : null,
              wrong: cell.is === 'number' && cell.wrong === true,
              ref: cell.is === 'thing' ? cell.ref : null,
              acts: actsOf(cell),
              behind: cell.is === 'number' ? cell.acts.length : 0,
            })),
          })),
          names: namesFor(
            reading,
            cells.flatMap((cell) => (cell.is === 'thing' ? cell.ref : [])),
            cells.flatMap(actsOf),
          ),
        };
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/tables/:code/file',
    config: { heavy: true },
    schema: {
      tags,
      summary: 'Biểu ấy thành tệp XLSX, DOCX, PDF — the table as a file',
      params: tableParams,
      querystring: tableFileQuery.extend({
        form: z.enum(['xlsx', ...PAPER_FORMS]).default('xlsx'),
      }),
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { unit, from, form: as, lang: _, ...times } = request.query;
      const { code } = request.params;
      const form = await live.read(times, (reading) => {
        const { facts, acts, asAt } = reading;
        const table = tableOf(code);
        if (!table) throw new Problem('unknown-thing', { id: code });
        demandSubject(reading, unit);
        const first = firstDay(table, asAt, from);
        const choice = { ...(unit && { unit }), ...(first && { from: first }) };
        return tableForm(table, { facts, acts }, asAt, languageFor(request), choice);
      });
      const asking = askingFor(request, reply);
      if (as === 'xlsx') return sendWorkbook(reply, { jobs, asking }, code, [form]);
      return sendPaper(reply, jobs, asking, tablePaper(form), as);
    },
  });
};
