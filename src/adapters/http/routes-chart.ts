/** The apparatus as an organisation chart, to be printed, put into a paper or looked at. */
import { z } from 'zod';
import { MOST_BOXES, organisationChart } from '../../application/queries/chart.ts';
import { indexDay } from '../../application/queries/index-day.ts';
import { BLOCS } from '../../domain/register/kinds.ts';
import { CHART_FORMS, CHART_PAPERS } from '../papers/write-chart.ts';
import { askingFor } from './act-body.ts';
import { type App, type Service, languageFor } from './app.ts';
import type { Kept } from './kept.ts';
import { Problem } from './problem.ts';
import { fileQuery, hierarchy, unitId } from './query-schema.ts';
import { problems } from './response-schema.ts';

const TYPES = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;

/** Letters of the list of opened units. */
const LONGEST_OPEN = 12_000;

const chartQuery = fileQuery.extend({
  hierarchy,
  bloc: z.enum(BLOCS).exactOptional(),
  form: z.enum(CHART_FORMS).default('pdf'),
  paper: z.enum(CHART_PAPERS).default('A3'),
  of: unitId.exactOptional().describe('Đơn vị ở trên cùng — the unit at the top'),
  levels: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe('Số cấp hiện đủ — levels shown whole'),
  open: z
    .string()
    .max(LONGEST_OPEN)
    .default('')
    .describe('Đơn vị mở thêm, cách nhau bằng dấu phẩy — units opened besides, by comma'),
});

/** Adds the route. */
export const addChartRoutes = (
  app: App,
  { live, jobs, title: register }: Service,
  kept: Kept,
): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/chart',
    config: { heavy: true },
    schema: {
      tags: ['đơn vị'],
      summary: 'Sơ đồ tổ chức thành tệp SVG, PNG, PDF — the organisation chart as a file',
      querystring: chartQuery,
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const {
        asAt,
        asKnown,
        hierarchy: lines,
        bloc,
        form,
        paper,
        of,
        levels,
        open,
      } = request.query;
      const language = languageFor(request);
      const times = { ...(asAt && { asAt }), ...(asKnown && { asKnown }) };
      const chart = await live.read(times, (reading) => {
        const { facts, asAt: day } = reading;
        const index = kept.of('day', reading, `${day}|${lines ?? ''}`, () =>
          indexDay(facts, day, lines),
        );
        if (of !== undefined && !index.units.has(of))
          throw new Problem('unknown-unit', { id: of, day });
        const branch = { facts, day, index, ...(bloc && { bloc }) };
        const extent = { levels, open: new Set(open.split(',')), ...(of !== undefined && { of }) };
        return organisationChart(branch, extent, language, register);
      });
      if (!chart) throw new Problem('chart-too-large', { limit: MOST_BOXES });
      const asker = askingFor(request, reply);
      const bytes = await jobs.run('draw-chart', { chart, form, paper, language }, asker);
      return reply
        .type(TYPES[form])
        .header('content-disposition', `attachment; filename="so-do-to-chuc.${form}"`)
        .send(Buffer.from(bytes));
    },
  });
};
