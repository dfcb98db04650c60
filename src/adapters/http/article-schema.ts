/** Articles as the desk sends and gets them. */
import { z } from 'zod';
import { ARTICLE_STATES, ARTICLE_STEPS } from '../../domain/portal/article.ts';
import { FIGURE_KINDS } from '../../domain/portal/figure.ts';
import { ID_PATTERN } from '../../domain/register/ids.ts';
import {
  LARGEST_NUMBER,
  daySchema,
  instantSchema,
  proseSchema,
  wordsSchema,
} from './query-schema.ts';

/** A number of something. */
export const numberSchema = z.coerce.number().int().min(1).max(LARGEST_NUMBER);

/** Depth of a text that is read at most: what is deeper is no text of an article. */
const DEEPEST = 40;

const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((child) => isShallow(child, depth + 1)));

const bodySchema = z
  .looseObject({ type: z.literal('doc') })
  .refine((body) => isShallow(body), 'depth')
  .describe('Nội dung, như trình soạn thảo ghi — the text, as the editor keeps it');

/** An article as it is sent. */
export const articleText = z.strictObject({
  section: z.string().regex(ID_PATTERN),
  language: z.enum(['vi', 'en']).default('vi'),
  title: proseSchema(300),
  lead: proseSchema(2_000),
  body: bodySchema,
  byline: proseSchema(200).default(''),
  sources: z.array(wordsSchema(500)).max(50).default([]),
  related: z.array(numberSchema).max(20).default([]),
});

/** A writing of an article that there is. */
export const articleWrite = articleText.extend({
  expected: z
    .int()
    .min(0)
    .max(LARGEST_NUMBER)
    .describe('Số bản đã thấy — how many revisions the writer has seen'),
});

/** A step. */
export const articleStep = z.strictObject({
  step: z.enum(ARTICLE_STEPS),
  expected: z.int().min(0).max(LARGEST_NUMBER),
  said: proseSchema(2_000).default(''),
  from: instantSchema.exactOptional().describe('Thấy được từ lúc — to be seen from'),
  hotUntil: daySchema.exactOptional(),
  featuredUntil: daySchema.exactOptional(),
});

/** A figure that is asked for. */
export const figureQuery = z.strictObject({
  of: z.enum(FIGURE_KINDS),
  id: z.string().max(96),
  day: daySchema,
  from: daySchema.exactOptional(),
});

const line = {
  id: z.int(),
  title: z.string(),
  section: z.string(),
  sectionName: z.string(),
  state: z.enum(ARTICLE_STATES),
  revisions: z.int(),
  changed: z.string(),
  by: z.string().nullable(),
  /** From when it is to be seen; nothing where it never was published. */
  from: z.string().nullable(),
};

/** The articles, and what the asker may do in the sections there are. */
export const articlesSchema = z.object({
  data: z.array(z.object(line).meta({ id: 'ArticleLine' })).readonly(),
  sections: z
    .array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          level: z.int(),
          write: z.boolean(),
          publish: z.boolean(),
        })
        .meta({ id: 'ArticleSection' }),
    )
    .readonly(),
});

/** One article with everything that was written and done. */
export const articleSchema = z.object({
  data: z
    .object({
      ...line,
      language: z.enum(['vi', 'en']),
      lead: z.string(),
      body: z.unknown(),
      byline: z.string(),
      sources: z.array(z.string()).readonly(),
      related: z.array(z.int()).readonly(),
      steps: z.array(z.enum(ARTICLE_STEPS)).readonly(),
      mayWrite: z.boolean(),
      returned: z.string().nullable(),
      notice: z.string().nullable(),
      hotUntil: z.string().nullable(),
      featuredUntil: z.string().nullable(),
      history: z
        .array(z.object({ at: z.string(), by: z.string().nullable(), title: z.string() }))
        .readonly(),
      publications: z.array(z.object({ revision: z.int(), from: z.string() })).readonly(),
    })
    .meta({ id: 'Article' }),
});
