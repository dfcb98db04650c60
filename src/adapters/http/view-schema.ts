/** What the service answers for looking at a register: trees level by level, days, numbers over time, search. */
import { z } from 'zod';
import { manyNamed, namesSchema, one, pageShape, rangeSchema } from './response-schema.ts';

const day = z.string().meta({ format: 'date' });
const texts = z.array(z.string()).readonly();
const amounts = z.record(z.string(), z.number());

const counts = z
  .object({ posts: z.number(), quota: z.number(), people: z.number() })
  .meta({ id: 'Counts' });

/** A row of a tree that opens level by level. */
export const branchSchema = z
  .object({
    id: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    kind: z.string(),
    form: z.string().nullable().describe('Loại hình cụ thể — what it is called more closely'),
    tier: z.string().nullable(),
    blocs: texts,
    parent: z.string().nullable(),
    own: counts,
    total: counts.describe('Gồm cả trực thuộc — with everything under it'),
    below: z.int(),
    under: z.int(),
  })
  .meta({ id: 'Branch' });

/** The days of change. */
export const daysSchema = one(
  z.object({
    today: day,
    days: z
      .array(
        z
          .object({
            day,
            entries: z.int(),
            acts: z
              .array(
                z.object({
                  id: z.string(),
                  type: z.string(),
                  number: z.string().nullable(),
                  title: z.string(),
                  entries: z.int(),
                }),
              )
              .readonly(),
            more: z.int(),
          })
          .meta({ id: 'ChangeDay' }),
      )
      .readonly(),
  }),
).extend(pageShape);

/** Numbers over time. */
export const overviewSchema = one(
  z.object({
    points: z
      .array(
        z
          .object({
            day,
            bodies: amounts,
            areas: amounts,
            posts: z.number(),
            quota: amounts,
            people: amounts,
            premises: z.number(),
            items: z.number(),
            handedOver: z.number(),
          })
          .meta({ id: 'OverviewPoint' }),
      )
      .readonly(),
  }),
);

/** What a number of the overview counts. */
export const countedSchema = manyNamed(
  z
    .object({
      unit: z.string(),
      person: z.string().nullable(),
      text: z.string(),
      amount: z.number(),
      act: z.string(),
      article: z.string(),
      source: z.string(),
    })
    .meta({ id: 'CountedThing' }),
).extend({ amount: z.number().describe('Tổng cả danh sách — the sum over the whole list') });

const itemParty = z.object({
  unit: z.string(),
  has: rangeSchema.describe('Hiện có — what it has altogether'),
  keeps: z.boolean().describe('Giữ phần không giao — has what was not given'),
});

/** Parts of amounts whose size no act has said yet. */
export const openItemsSchema = manyNamed(
  z
    .object({
      item: z.string(),
      kind: z.string(),
      of: z.string().describe('Khối biên chế hoặc nguồn kinh phí — the pool or the source'),
      text: z.string(),
      from: z.string(),
      to: z.array(z.string()).readonly(),
      whole: rangeSchema.describe('Tổng đem chia — what the part was taken from'),
      part: rangeSchema.describe('Phần chưa xác định — what the part can be'),
      parties: z.array(itemParty).readonly(),
      since: day,
      act: z.string(),
      article: z.string(),
    })
    .meta({ id: 'OpenItem' }),
);

/** What was handed over to somebody outside the register. */
export const handedOverSchema = manyNamed(
  z
    .object({
      holding: z.string(),
      text: z.string(),
      from: z.string().describe('Đơn vị giao — the unit that had it'),
      receiver: z.string().describe('Nơi nhận — by name'),
      since: day,
      act: z.string(),
      article: z.string(),
    })
    .meta({ id: 'HandedOver' }),
);

/** What breaks a rule and is tolerated for a time. */
export const deadlinesSchema = manyNamed(
  z
    .object({
      pack: z.string(),
      rule: z.string(),
      subject: z.string(),
      text: z.string(),
      cites: z.string(),
      until: day.nullable().describe('Hạn; trống là quá hạn — by when; null: overdue'),
    })
    .meta({ id: 'Deadline' }),
);

/** What a search found. */
export const searchSchema = one(
  z
    .array(
      z
        .object({
          kind: z.enum(['unit', 'function', 'person', 'act']),
          id: z.string(),
          text: z.string(),
          more: z.string(),
          from: day,
          to: z.string().describe('infinity: còn hiệu lực — still'),
          holds: z.boolean(),
          whole: z.boolean().describe('Có đủ các từ đã hỏi — has all words of the query'),
          unitKind: z.string().nullable().describe('Loại hình của đơn vị — the kind of a unit'),
          what: z.string().describe('Là gì, bằng lời — what it is, in words'),
        })
        .meta({ id: 'Found' }),
    )
    .readonly(),
);

/** A step of a basis chain. */
export interface BasisRow {
  readonly act: string | null;
  readonly cite: string | null;
  readonly basis: readonly BasisRow[];
}

const basisRow: z.ZodType<BasisRow> = z
  .object({
    act: z.string().nullable(),
    cite: z.string().nullable(),
    get basis() {
      return z.array(basisRow).readonly();
    },
  })
  .meta({ id: 'BasisNode' });

/** What an act rests on and what rests on it. */
export const chainSchema = one(
  z.object({ basis: z.array(basisRow).readonly(), restingOn: texts, names: namesSchema }),
).extend(pageShape);

/** An entry of an act, in words. */
export const entriesSchema = manyNamed(
  z.object({
    day,
    aspect: z.string(),
    key: z.string(),
    article: z.string(),
    source: z.string(),
    ends: z.boolean(),
    subject: z.string().nullable().describe('Thứ được nói đến, kind:id — what it is about'),
    text: z.string(),
  }),
);

/** A unit of a merged tree. */
export interface MergedRow {
  readonly id: string;
  readonly mark: 'begun' | 'ended' | 'moved' | 'changed' | 'context';
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: string;
  readonly changes: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly counts: {
    readonly before: z.output<typeof counts> | null;
    readonly after: z.output<typeof counts> | null;
  };
  readonly acts: readonly string[];
  readonly children: readonly MergedRow[];
}

const mergedRow: z.ZodType<MergedRow> = z
  .object({
    id: z.string(),
    mark: z.enum(['begun', 'ended', 'moved', 'changed', 'context']),
    before: z.string().nullable(),
    after: z.string().nullable(),
    kind: z.string(),
    changes: z
      .array(
        z.object({
          label: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      )
      .readonly(),
    counts: z.object({ before: counts.nullable(), after: counts.nullable() }),
    acts: texts,
    get children() {
      return z.array(mergedRow).readonly();
    },
  })
  .meta({ id: 'MergedUnit' });

/** Two days as one tree. */
export const compareSchema = one(
  z.object({
    differing: z.int(),
    roots: z.array(mergedRow).readonly(),
    measures: z.object({ before: z.lazy(() => measures), after: z.lazy(() => measures) }),
    names: namesSchema,
  }),
).extend(pageShape);

const measures = z
  .object({
    bodies: amounts,
    areas: amounts,
    posts: z.number(),
    quota: z.number(),
    people: z.number(),
    premises: z.number(),
  })
  .meta({ id: 'Measures' });

const listed = z
  .object({
    unit: z.string(),
    name: z.string(),
    code: z.string().nullable(),
    kind: z.string(),
  })
  .meta({ id: 'Listed' });

/** The correspondence table. */
export const correspondenceSchema = manyNamed(
  z
    .object({
      old: listed.nullable(),
      new: listed.nullable(),
      how: z.enum(['same', 'succeeded', 'new', 'ended']),
      share: z.union([z.string(), z.number()]),
      shareText: z.string(),
      acts: texts,
    })
    .meta({ id: 'CorrespondenceRow' }),
);

/** The records behind a figure. */
export const behindSchema = one(
  z.object({
    indicator: z.string(),
    records: z.int(),
    rows: z
      .array(
        z.object({
          act: z.string(),
          article: z.string().nullable(),
          day: day.nullable(),
          subject: z.string().nullable(),
          text: z.string(),
        }),
      )
      .readonly(),
    names: namesSchema,
  }),
);
