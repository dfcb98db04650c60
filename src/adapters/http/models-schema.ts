/** What the addresses of models take and answer. */
import { z } from 'zod';
import { TARGET_SUBJECTS } from '../../domain/register/vocabulary.ts';
import { daySchema, timesQuery, unitId } from './query-schema.ts';

const roleSchema = z
  .object({ what: z.string(), ref: z.string(), name: z.string() })
  .meta({ id: 'ModelRole' });

/** The models there are. */
export const modelsSchema = z.object({
  data: z
    .array(
      z
        .object({ act: z.string(), title: z.string(), effect: z.string(), pilot: z.boolean() })
        .meta({ id: 'ModelLine' }),
    )
    .readonly(),
});

/** The model of a path: an act, or two days of an area, as `AREA~FROM~TO`. */
export const modelParams = z.strictObject({
  id: z
    .string()
    .max(160)
    .regex(/^[a-z0-9][a-z0-9._-]*(~\d{4}-\d{2}-\d{2}){0,2}$/)
    .meta({ examples: ['tp-uong-bi~2015-01-01~2020-09-18'] }),
});

/** One model, and where it could be done. */
export const modelSchema = z.object({
  acts: z
    .array(z.object({ act: z.string(), title: z.string() }).meta({ id: 'ModelAct' }))
    .readonly()
    .describe('Văn bản đã làm — the acts that did it'),
  title: z.string(),
  before: z.string().describe('Ngày liền trước — the last day before it'),
  done: z.string(),
  area: z.string(),
  areaName: z.string(),
  text: z.array(z.string()).readonly().describe('Mô hình làm gì — what it does'),
  roles: z.array(roleSchema).readonly().describe('Phải có gì — what has to be there'),
  aboutPersons: z.int(),
  places: z.array(z.object({ unit: z.string(), name: z.string() })).readonly(),
});

const forecastSchema = z
  .object({
    subject: z.enum(TARGET_SUBJECTS),
    label: z.string(),
    before: z.number().nullable(),
    after: z.number().nullable(),
  })
  .meta({ id: 'ModelForecast' });

/** A model in a place. */
export const modelDraftSchema = z.object({
  asAt: z.string(),
  area: z.string(),
  areaName: z.string(),
  act: z.record(z.string(), z.unknown()).describe('Dự thảo — the draft, as the desk takes it'),
  text: z.array(z.string()).readonly(),
  matches: z
    .array(
      z
        .object({
          role: roleSchema,
          found: z.string().nullable(),
          name: z.string().nullable(),
          by: z.string().nullable(),
        })
        .meta({ id: 'ModelMatch' }),
    )
    .readonly(),
  left: z.array(z.string()).readonly().describe('Việc không làm được — what could not be made'),
  findings: z.array(z.object({ severity: z.string(), text: z.string() })).readonly(),
  forecast: z.array(forecastSchema).readonly(),
});

/** What a model brought. */
export const evidenceSchema = z.object({
  from: z.string(),
  to: z.string(),
  subject: z.enum(TARGET_SUBJECTS),
  label: z.string(),
  places: z
    .array(
      z
        .object({
          area: z.string(),
          name: z.string(),
          treated: z.boolean(),
          before: z.number(),
          after: z.number(),
          change: z.number(),
        })
        .meta({ id: 'EvidencePlace' }),
    )
    .readonly(),
  treated: z.number().nullable(),
  others: z.number().nullable(),
  difference: z.number().nullable(),
  assumptions: z.array(z.string()).readonly(),
});

/** Which place. */
export const placeQuery = timesQuery.extend({ area: unitId });

/** What is measured, between which days. */
export const evidenceQuery = z.strictObject({
  subject: z.enum(TARGET_SUBJECTS),
  from: daySchema,
  to: daySchema,
});
