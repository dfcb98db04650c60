/** What the service answers: an envelope with the two times and the version, and what was asked for. */
import { z } from 'zod';
import type { Finding } from '../../domain/acts/finding.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { Worded } from './wording.ts';

const day = z.string().meta({ format: 'date' });
const acts = z.array(z.string()).readonly();
const anything = z.unknown();

const moment = {
  asAt: day,
  asKnown: z.string().meta({ format: 'date-time' }),
  version: z.int().describe('Số văn bản đã ghi — acts recorded'),
};

/** What says which page of a list an answer is. */
export const pageShape = { page: z.int(), limit: z.int(), total: z.int() };

/** One thing in its envelope. */
export const one = <S extends z.ZodType>(data: S) => z.object({ ...moment, data });

/** A page of things in its envelope. */
export const many = <S extends z.ZodType>(item: S) =>
  z.object({
    ...moment,
    page: z.int(),
    limit: z.int(),
    total: z.int(),
    data: z.array(item).readonly(),
  });

/** A page of things without times: of the desk, which is always as it is now. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.object({ page: z.int(), limit: z.int(), total: z.int(), data: z.array(item).readonly() });

/** A page of things with the names of what they mention. */
export const manyNamed = <S extends z.ZodType>(item: S) =>
  many(item).extend({ names: z.lazy(() => namesSchema) });

/** A problem (RFC 9457). */
const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });

/** The problems any route may answer with. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    [400, ...statuses, 500].map((status) => [
      status,
      {
        description: 'application/problem+json',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );

/** Names of what an answer mentions: things by reference (`unit:…`), acts by id. */
export const namesSchema = z
  .object({
    things: z.record(z.string(), z.string()),
    acts: z.record(
      z.string(),
      z.object({
        type: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        signed: day,
      }),
    ),
  })
  .meta({ id: 'Names' });

const unitFields = {
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  kind: z.string(),
  form: z.string().nullable().describe('Loại hình cụ thể — what it is called more closely'),
  tier: z.string().nullable(),
  bloc: z.string(),
  parent: z.string().nullable(),
};

/** A unit in a list. */
export const unitRow = z.object(unitFields);

/** A value with what stands behind it. */
const factSchema = z
  .object({
    aspect: z.string(),
    key: z.string(),
    value: anything,
    text: z.string().describe('Giá trị bằng lời — the value in words'),
    from: day,
    act: z.string(),
    article: z.string(),
    source: z.string(),
  })
  .meta({ id: 'SourcedFact' });

/** A unit with each value and what stands behind it. */
export const unitPageSchema = z.object({
  ...unitFields,
  path: z
    .array(z.string())
    .readonly()
    .describe('Cấp trên, từ trên xuống — those above, from the top'),
  children: z.array(z.string()).readonly(),
  facts: z.array(factSchema).readonly(),
  names: namesSchema,
});

/** A unit with its four counts and those under it. */
export interface TreeRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly tier: string | null;
  readonly bloc: string;
  readonly parent: string | null;
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
  readonly below: number;
  readonly children: readonly TreeRow[];
}

/** A tree. `below` counts the units directly under one, also where `depth` leaves them out. */
export const treeRow: z.ZodType<TreeRow> = z
  .object({
    ...unitFields,
    posts: z.number(),
    quota: z.number(),
    people: z.int(),
    below: z.int(),
    get children() {
      return z.array(treeRow).readonly();
    },
  })
  .meta({ id: 'TreeNode' });

/** A step of a lineage. */
export const lineageEdge = z.object({
  direction: z.enum(['predecessor', 'successor']),
  from: z.string(),
  to: z.string(),
  relation: z.string(),
  share: z.union([z.string(), z.number()]),
  act: z.string(),
  article: z.string(),
  day,
});

/** A fact of a unit's history on both axes. */
export const historyRow = z
  .object({
    aspect: z.string(),
    key: z.string(),
    value: anything,
    text: z.string(),
    valid: z.object({ from: day, to: z.string().describe('infinity: còn hiệu lực — still') }),
    recorded: z.object({ from: z.int(), to: z.int().exactOptional() }),
    act: z.string(),
    article: z.string(),
    source: z.string(),
    endedBy: z.string().nullable(),
    holds: z.boolean().describe('Có giá trị vào ngày asAt — holds on asAt, as known'),
  })
  .meta({ id: 'HistoryRow' });

/** The history of a function or a person. */
export const historySchema = one(
  z.object({ rows: z.array(historyRow).readonly(), names: namesSchema }),
).extend(pageShape);

/** A difference between two days. */
export const diffRow = z.object({
  change: z.enum(['begun', 'ended', 'changed', 'holding']),
  unit: z.string().nullable(),
  acts,
  details: anything,
});

/** An act in a list. */
export const actRow = z.object({
  id: z.string(),
  seq: z.int(),
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  issuer: z.string(),
  signed: day,
  effect: day,
  recorded: z.string(),
  undoneBy: z.string().nullable(),
});

/** An act as recorded. */
export const actSchema = z.object({
  act: anything,
  seq: z.int(),
  recorded: z.string(),
  undoneBy: z.string().nullable(),
  words: z
    .array(z.object({ article: z.string(), op: z.string(), text: z.string() }))
    .readonly()
    .describe('Từng việc bằng lời — what each operation says'),
  names: namesSchema,
});

/** The least and the most that something can be. */
export const rangeSchema = z.object({ least: z.number(), most: z.number() }).meta({ id: 'Range' });

/** A row of the books of an act. */
export const bookRow = z.object({
  day,
  kind: z.string(),
  unit: z.string(),
  opening: z.number(),
  in: z.number(),
  out: z.number(),
  closing: z.number(),
  ranges: z
    .partialRecord(z.enum(['opening', 'in', 'out', 'closing']), rangeSchema)
    .exactOptional()
    .describe('Phần chưa xác định — what each can be where a part of it is not settled'),
  balanced: z.boolean(),
});

/** A plain value with its words, in full. Its other members are those of the domain. */
const worded = <T extends { readonly text: string }>() =>
  z.looseObject({ text: z.string() }) as unknown as z.ZodType<T>;

const finding = worded<Worded<Finding>>();

/** What a draft would do. */
export const draftSchema = z.object({
  ...moment,
  page: z.int(),
  limit: z.int(),
  total: z.int().describe('Số bản ghi — entries in all'),
  data: z.object({
    act: z.string(),
    enactable: z.boolean(),
    findings: z.array(finding).readonly(),
    words: z.array(z.looseObject({ article: z.string(), text: z.string() })).readonly(),
    unplaced: z
      .array(
        z.object({
          holding: z.string(),
          unit: z.string(),
          text: z.string(),
          what: z.string(),
          article: z.string().nullable(),
          choices: z
            .array(
              z.object({ text: z.string(), to: z.string().nullable(), end: z.string().nullable() }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    later: z.array(finding).readonly(),
    entries: z.array(worded<Worded<Entry>>()).readonly(),
    retracted: z.int(),
  }),
});

/** An act enacted. */
export const enactedSchema = one(
  z.object({
    act: z.string(),
    status: z.enum(['enacted', 'recorded-already']),
    entries: z.int(),
  }),
);

/** The term report. */
export const termSchema = one(
  z.object({
    from: day,
    to: day,
    subject: z.string().exactOptional(),
    subjectName: z.string().exactOptional(),
    indicators: z
      .array(
        z.object({
          id: z.string(),
          value: z.union([z.number(), z.boolean(), z.null()]),
          of: z.number().exactOptional(),
          unit: z.string(),
          published: z.number().exactOptional(),
          publishedOf: z.number().exactOptional(),
          publishedBy: z.string().exactOptional(),
          publishedFor: z.object({ from: day, to: day }).exactOptional(),
          note: z.string().exactOptional(),
          recorded: z.object({ part: z.number(), of: z.number() }).exactOptional(),
          difference: z.number().exactOptional(),
          reason: z
            .enum(['not-recorded', 'partly-recorded', 'not-applicable', 'more-recorded'])
            .exactOptional(),
          provenance: z.object({ acts, records: z.int() }),
        }),
      )
      .readonly(),
  }),
);

/** A review as a paper. */
export const reviewSchema = one(
  z.object({
    body: z.string(),
    title: z.string(),
    subtitle: z.string(),
    sections: z
      .array(
        z.object({
          heading: z.string(),
          none: z.string(),
          lines: z
            .array(
              z.object({
                text: z.string(),
                indicator: z.string().exactOptional(),
                records: z.int().exactOptional(),
                acts,
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    note: z.string(),
  }),
);

/** What verifying found. */
export const verifySchema = one(
  z.object({
    acts: z.int(),
    head: z.string().describe('Mã băm của văn bản cuối — hash of the last act'),
    entries: z.int(),
    facts: z.int(),
    clean: z.boolean(),
    differences: z.array(z.looseObject({ code: z.string() })).readonly(),
  }),
);

/** The register and where it stands. */
export const registerSchema = one(
  z.object({
    id: z.string(),
    title: z.string(),
    writable: z.boolean(),
    head: z.string().describe('Mã băm của văn bản cuối — hash of the last act'),
    several: z.boolean().describe('Dịch vụ có sổ bộ khác nữa — there are other registers here too'),
  }),
);
