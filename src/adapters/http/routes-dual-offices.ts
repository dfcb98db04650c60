/** Offices that one person holds together. */
import { z } from 'zod';
import { coverageTo, pairsAt } from '../../application/queries/dual-offices.ts';
import { ref } from '../../domain/register/ids.ts';
import { type App, type Service, momentOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import { namesFor } from './named.ts';
import { timesQuery } from './query-schema.ts';
import { namesSchema, one, problems } from './response-schema.ts';

const day = z.string().meta({ format: 'date' });
const part = z.object({ value: z.int(), of: z.int() });

const dualOfficesSchema = one(
  z.object({
    coverage: z
      .array(
        z
          .object({
            day,
            city: z.int().describe('Cặp chức danh của thành phố — pairs of offices of the city'),
            communes: part.describe(
              'Bí thư đảng ủy kiêm chủ tịch UBND — secretaries who are chairs',
            ),
            residential: part.describe('Bí thư chi bộ kiêm trưởng thôn, khu — heads of hamlets'),
          })
          .meta({ id: 'DualOfficeCoverage' }),
      )
      .readonly(),
    pairs: z
      .array(
        z
          .object({
            posts: z.array(z.string()).readonly(),
            model: z.string(),
            since: day,
            act: z.string(),
          })
          .meta({ id: 'DualOffice' }),
      )
      .readonly(),
  }),
).extend({ names: namesSchema });

/** Adds the route. */
export const addDualOfficeRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/dual-offices',
    schema: {
      tags: ['tra cứu'],
      summary:
        'Nhất thể hóa chức danh — offices that one person holds together, over time and on a day',
      querystring: timesQuery,
      response: { 200: dualOfficesSchema, ...problems() },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const coverage = kept.of('day', reading, `dual-offices|${asAt}`, () =>
          coverageTo(facts, asAt),
        );
        const pairs = pairsAt(facts, asAt);
        return {
          ...momentOf(reading),
          data: { coverage, pairs },
          names: namesFor(
            reading,
            pairs.flatMap(({ posts }) => posts.map((id) => ref('post', id))),
            pairs.map(({ act }) => act),
          ),
        };
      }),
  });
};
