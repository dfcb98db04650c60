/** What the addresses of records take and answer. */
import { z } from 'zod';
import { FIELD_READERS, PERSON_FIELD_NAMES } from '../../domain/people/record.ts';
import type { ActId } from '../../domain/register/ids.ts';
import { ID_PATTERN } from '../../domain/register/ids.ts';
import { daySchema, wordsSchema } from './query-schema.ts';

/** A field of the record. */
export const fieldSchema = z.enum(PERSON_FIELD_NAMES);

const lineSchema = z.object({
  since: z.string(),
  value: z.string(),
  text: z.string(),
  act: z.string().nullable(),
});

const fieldRow = z
  .object({
    field: fieldSchema,
    label: z.string(),
    kind: z.enum(['text', 'day', 'number', 'word']),
    options: z.array(z.object({ word: z.string(), label: z.string() })).readonly(),
    value: z.string().nullable().describe('Vào ngày xem — on the day'),
    text: z.string().nullable(),
    since: z.string().nullable(),
    act: z.string().nullable(),
    readers: z.enum(FIELD_READERS),
    lines: z.array(lineSchema).readonly().describe('Mọi giá trị theo ngày — all values by day'),
  })
  .meta({ id: 'RecordField' });

const estimateSchema = z
  .object({
    why: z.string().nullable().describe('Vì sao không tính được — why there is none'),
    cites: z.string().nullable(),
    pay: z.number().nullable(),
    formula: z.string().nullable(),
    parts: z
      .array(z.object({ label: z.string(), months: z.number(), amount: z.number() }))
      .readonly(),
    total: z.number().nullable(),
  })
  .meta({ id: 'DownsizingEstimate' });

/** A record, as far as it may be read. */
export const recordSchema = z.object({
  asAt: z.string(),
  person: z.string(),
  mayWrite: z.boolean(),
  fields: z.array(fieldRow).readonly(),
  pension: z.string().nullable().describe('Ngày đến tuổi nghỉ hưu — day of the age of retirement'),
  estimate: estimateSchema.nullable(),
});

/** What is written. */
export const changesBody = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        field: fieldSchema,
        since: daySchema,
        value: wordsSchema(400).nullable(),
        act: z
          .string()
          .regex(ID_PATTERN)
          .transform((id) => id as ActId)
          .exactOptional(),
      }),
    )
    .min(1)
    .max(100),
});

const leaderRow = z
  .object({
    place: z.string(),
    people: z.int(),
    recorded: z.int(),
    women: z.int(),
    minorities: z.int(),
    bands: z.array(z.int()).readonly(),
    graduates: z.int(),
    advancedTheory: z.int(),
  })
  .meta({ id: 'LeaderRow' });

/** The quality of people, line by line. */
export const qualitySchema = z.object({
  asAt: z.string(),
  bands: z.array(z.string()).readonly(),
  data: z
    .array(
      z
        .object({
          category: z.string(),
          people: z.int(),
          recorded: z.int(),
          women: z.int(),
          minorities: z.int(),
          party: z.int(),
          bands: z.array(z.int()).readonly(),
          averageAge: z.number().nullable(),
          graduates: z.int(),
          advancedTheory: z.int(),
        })
        .meta({ id: 'QualityRow' }),
    )
    .readonly(),
  leaderBands: z.array(z.string()).readonly(),
  leaders: z.array(leaderRow).readonly().describe('Mẫu 9A–C — leaders'),
  plannedLeaders: z.array(leaderRow).readonly().describe('Mẫu 12A–C — planned for their posts'),
  planned: z.object({ people: z.int(), known: z.int(), women: z.int(), young: z.int() }),
  retirements: z
    .array(
      z
        .object({
          person: z.string(),
          unit: z.string(),
          unitName: z.string(),
          day: z.string(),
          overdue: z.boolean(),
        })
        .meta({ id: 'Retirement' }),
    )
    .readonly(),
});

/** Who may read each field. */
export const readersSchema = z.object({
  data: z
    .array(z.object({ field: fieldSchema, label: z.string(), readers: z.enum(FIELD_READERS) }))
    .readonly(),
});
