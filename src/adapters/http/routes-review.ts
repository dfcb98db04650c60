/** The review of who does what. */
import { z } from 'zod';
import { type Beside, REVIEW_KINDS, reviewBeside } from '../../application/queries/review.ts';
import { ref } from '../../domain/register/ids.ts';
import { type App, type Service, momentOf, pageOf, tag } from './app.ts';
import type { Kept } from './kept.ts';
import { namesFor } from './named.ts';
import { daySchema, listQuery } from './query-schema.ts';
import { manyNamed, problems } from './response-schema.ts';

const reviewQuery = listQuery.extend({
  beside: daySchema.exactOptional().describe('So với ngày — another day to set beside'),
});

const reviewSchema = manyNamed(
  z
    .object({
      kind: z.enum(REVIEW_KINDS),
      functions: z.array(z.string()).readonly(),
      units: z.array(z.string()).readonly(),
      score: z.number().nullable().describe('Mức giống nhau, 0-1 — how far the same'),
      words: z.array(z.string()).readonly().describe('Từ chung — the words that both have'),
      now: z.boolean(),
      beside: z.boolean().nullable(),
    })
    .meta({ id: 'Reviewed' }),
);

/** Adds the route. */
export const addReviewRoutes = (app: App, { live }: Service, kept: Kept): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/review',
    schema: {
      tags: ['tra cứu'],
      summary:
        'Rà soát chức năng, nhiệm vụ — functions that two bodies lead, mandates that say the same, functions that nobody has',
      querystring: reviewQuery,
      response: { 200: reviewSchema, ...problems() },
    },
    handler: (request, reply) => {
      const { page, limit, beside, ...times } = request.query;
      return live.read(times, (reading) => {
        tag(reply, reading);
        const { facts, asAt } = reading;
        const name = `review|${asAt}|${beside ?? ''}`;
        const all = kept.of('list', reading, name, (): readonly Beside[] =>
          reviewBeside(facts, asAt, beside),
        );
        const { data, ...paging } = pageOf(all, { page, limit });
        return {
          ...momentOf(reading),
          ...paging,
          data: data.map(({ score, beside: on, ...found }) => ({
            ...found,
            score: score ?? null,
            beside: on ?? null,
          })),
          names: namesFor(
            reading,
            data.flatMap(({ functions, units }) => [
              ...functions.map((id) => ref('function', id)),
              ...units.map((id) => ref('unit', id)),
            ]),
            [],
          ),
        };
      });
    },
  });
};
