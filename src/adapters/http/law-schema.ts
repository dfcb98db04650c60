/** Answers about the law. */
import { z } from 'zod';

import { manyNamed, namesSchema, one } from './response-schema.ts';

const day = z.string().meta({ format: 'date' });

const counts = z.object({
  ok: z.int(),
  breach: z.int(),
  inGrace: z.int(),
  missing: z.int(),
});

const ruleSchema = z.object({
  code: z.string(),
  pack: z.string(),
  packTitle: z.string(),
  title: z.string(),
  limit: z.string().describe('Giới hạn; trống nơi chưa kiểm được — empty where not checked'),
  cites: z.string(),
  confidence: z.string(),
  verified: z.boolean(),
  from: day,
  to: day.nullable(),
  inForce: z.boolean(),
  lacks: z.string().describe('Vì sao chưa kiểm được — why it cannot be checked yet'),
  human: z.boolean().describe('Cần người xem xét — a person has to look'),
  counts: counts.nullable(),
  by: z
    .string()
    .nullable()
    .describe('Văn bản ghi cách áp dụng — the act that says how it is applied'),
});

/** Every rule on a day. */
export const lawSchema = one(z.array(ruleSchema.meta({ id: 'LawRule' })).readonly()).extend({
  names: namesSchema,
});

/** What one rule finds of each unit. */
export const judgedSchema = manyNamed(
  z
    .object({
      unit: z.string(),
      is: z.enum(['breach', 'in-grace', 'missing-data', 'ok']),
      text: z.string(),
      until: day.nullable(),
    })
    .meta({ id: 'Judged' }),
);

/** A rule. */
export const lawParams = z.strictObject({ code: z.string().max(20) });
