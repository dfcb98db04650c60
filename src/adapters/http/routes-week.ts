/** What is first to be known of a week: what begins, what is new, what is amiss. */
import { z } from 'zod';
import { weekOf } from '../../application/queries/week.ts';
import { dayIn } from '../../domain/time/instant.ts';
import { POOLS } from '../../domain/register/vocabulary.ts';
import { ref } from '../../domain/register/ids.ts';
import { type App, type Service, momentOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import { namesFor } from './named.ts';
import { timesQuery } from './query-schema.ts';
import { namesSchema, one, problems } from './response-schema.ts';

const beginning = <T extends z.ZodType>(of: T) =>
  z.object({ total: z.int(), first: z.array(of).readonly() });

const weekSchema = one(
  z
    .object({
      coming: beginning(z.object({ act: z.string(), day: z.string() })),
      recorded: beginning(z.string()),
      surplus: beginning(
        z.object({ unit: z.string(), pool: z.enum(POOLS), quota: z.number(), people: z.number() }),
      ),
      vacant: beginning(z.object({ unit: z.string(), post: z.string(), title: z.string() })),
      places: z.object({ vacant: z.number(), of: z.number() }),
    })
    .meta({ id: 'Week' }),
).extend({ names: namesSchema });

/** Adds the route. */
export const addWeekRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/week',
    schema: {
      tags: ['tra cứu'],
      summary: 'Việc tuần này — what begins within a month, what was recorded, surplus, vacancies',
      querystring: timesQuery,
      response: { 200: weekSchema, ...problems() },
    },
    handler: (request, reply) =>
      live.read(request.query, (reading) => {
        tag(reply, reading);
        const { facts, acts, asAt, asKnown } = reading;
        // What is newly recorded goes by the moment, all else by the day.
        const week = kept.of('day', reading, `week|${asAt}|${dayIn(asKnown)}`, () =>
          weekOf(facts, acts, asAt, asKnown),
        );
        const { coming, recorded, surplus, vacant } = week;
        const units = [...surplus.first, ...vacant.first].map(({ unit }) => ref('unit', unit));
        const named = [...coming.first.map(({ act }) => act), ...recorded.first];
        return { ...momentOf(reading), data: week, names: namesFor(reading, units, named) };
      }),
  });
};
