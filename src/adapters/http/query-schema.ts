/** What requests may ask: the two times, pages, filters. Unknown fields are refused. */
import { z } from 'zod';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import { GROUPS } from '../../domain/shape/shape.ts';
import { COUNTED } from '../../application/queries/counted.ts';
import { REVIEW_KINDS } from '../../domain/indicators/review.ts';
import type { Hierarchy } from '../../domain/register/vocabulary.ts';
import { BLOCS, KINDS, TIERS, type UnitKind } from '../../domain/register/kinds.ts';
import {
  ID_PATTERN,
  type ActId,
  type FunctionId,
  type PersonId,
  type UnitId,
} from '../../domain/register/ids.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { LANGUAGES } from '../../words/language.ts';
import { cleanText, refusedCharacter } from '../../words/clean-text.ts';

/** Rows of a list that is shown whole, at most. */
const LONGEST_LIST = 5_000;

/** Rows on a page at most. */
const LARGEST_PAGE = 500;

const HIERARCHY_NAMES = [
  'administrative',
  'party',
  'professional',
  'territorial',
] as const satisfies readonly Hierarchy[];

const inWords = {
  lang: z
    .enum(LANGUAGES)
    .exactOptional()
    .describe('Ngôn ngữ của tệp; mặc định của trình duyệt — language of the file'),
};

/** A real calendar date, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .meta({ format: 'date', examples: ['2020-09-18'] })
  .refine((text) => parseDay(text) !== undefined, { params: { check: 'bad-date' } })
  .transform((text) => text as Day);

/** Years that an instant is kept in, with four digits. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

const withinYears = (time: number): boolean => time >= EARLIEST && time <= LATEST;

/** An instant of RFC 3339 with its offset, brought to UTC with milliseconds. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .meta({ examples: ['2026-11-23T08:00:00.000Z'] })
  .refine((text) => withinYears(Date.parse(text)), 'instant')
  .transform((text) => new Date(text).toISOString() as Instant);

/** Largest number that anything is numbered with. */
export const LARGEST_NUMBER = 2_147_483_647;

/** A line or more of text for people, cleaned; at most so many characters. */
export const proseSchema = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => refusedCharacter(text) === undefined, 'character')
    .transform(cleanText);

/** The same, and something is left of it. */
export const wordsSchema = (most: number) =>
  proseSchema(most).refine((text) => text !== '', 'empty');

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

const known = {
  asKnown: instantSchema
    .exactOptional()
    .describe('Như sổ bộ đã biết vào lúc; mặc định bây giờ — as known at; default now'),
};

const times = {
  asAt: daySchema
    .exactOptional()
    .describe('Vào ngày; mặc định hôm nay ở Việt Nam — as at; default today in Việt Nam'),
  ...known,
};

const paged = {
  page: whole(1, 1_000_000, 1),
  limit: whole(1, LARGEST_PAGE, 100),
};

const wholePage = {
  page: whole(1, 1_000_000, 1),
  limit: whole(1, LONGEST_LIST, LONGEST_LIST),
};

/** A unit's id. */
export const unitId = z
  .string()
  .regex(ID_PATTERN)
  .transform((text) => text as UnitId);

const depth = { depth: whole(0, 64, 3).describe('Số cấp dưới — levels below') };

const period = {
  from: daySchema.describe('Ngày đầu — first day'),
  to: daySchema.describe('Ngày cuối, tính cả ngày ấy — last day, inclusive'),
};

/** The two times. */
export const timesQuery = z.strictObject(times);
/** The two times and a page. */
export const listQuery = z.strictObject({ ...times, ...paged });
/** Units on a day. */
export const unitsQuery = z.strictObject({
  ...times,
  ...paged,
  tier: z.enum(TIERS).exactOptional(),
  kind: z.enum(Object.keys(KINDS) as [UnitKind]).exactOptional(),
  bloc: z.enum(BLOCS).exactOptional(),
  under: unitId.exactOptional(),
});
/** What a number of the overview counts. */
export const countedQuery = z.strictObject({ ...times, ...paged, of: z.enum(COUNTED) });
/** A tree. */
export const treeQuery = z.strictObject({ ...times, ...depth });
/** Trees of all units without a superior. */
export const treesQuery = z.strictObject({ ...times, ...paged, ...depth });
/** Two days compared. */
export const diffQuery = z.strictObject({
  ...known,
  ...paged,
  ...period,
  unit: unitId.exactOptional(),
});
/** One of the lines of superiors. */
export const hierarchy = z.enum(HIERARCHY_NAMES).exactOptional();

/** Units directly under one, or those that nothing is above. */
export const branchQuery = z.strictObject({
  ...times,
  ...paged,
  hierarchy,
  bloc: z.enum(BLOCS).exactOptional(),
});
/** A search. */
export const searchQuery = z.strictObject({
  ...times,
  q: proseSchema(200).describe('Từ cần tìm — what to look for'),
  limit: whole(1, 100, 20),
  kind: z.enum(['unit', 'function', 'person', 'act']).exactOptional(),
  living: z
    .stringbool()
    .default(false)
    .describe('Chỉ những gì còn vào ngày ấy — only what is there on the day'),
});
/** Acts in a list, narrowed by words of their titles, numbers and issuers. */
export const actsQuery = z.strictObject({
  ...times,
  ...paged,
  q: proseSchema(200).exactOptional(),
  type: z.enum(ACT_TYPES).exactOptional(),
  year: z.coerce
    .number()
    .int()
    .min(1)
    .max(9999)
    .exactOptional()
    .describe('Năm ký — year of signing'),
  issuer: proseSchema(300).exactOptional().describe('Cơ quan ban hành — who issued it'),
  group: z.enum(GROUPS).exactOptional().describe('Việc gì — what it does something about'),
  order: z
    .enum(['recorded', 'newest'])
    .default('recorded')
    .describe('Thứ tự ghi, hoặc mới ký trước — order of record, or last signed first'),
});
/** What an act to be numbered is. */
export const nextNumberQuery = z.strictObject({
  ...times,
  issuer: proseSchema(300),
  type: z.enum(ACT_TYPES),
  signed: daySchema,
});
/** Two days as one tree, by pages of what stands at its top. */
export const compareQuery = z.strictObject({
  ...known,
  ...wholePage,
  ...period,
  unit: unitId.exactOptional(),
});
/** Which unit of one day is which of another. */
export const correspondenceQuery = z.strictObject({
  ...known,
  ...paged,
  ...period,
  unit: unitId.exactOptional(),
  all: z.stringbool().default(false).describe('Cả đơn vị không đổi — unchanged units too'),
});
/** A term. */
export const termQuery = z.strictObject({ ...known, ...period, unit: unitId.exactOptional() });
/** A review of a time, of a unit. */
export const reviewQuery = termQuery.extend({ kind: z.enum(REVIEW_KINDS) });
/** A page of what a draft would do. */
export const pageQuery = z.strictObject(paged);
/** A page of a list that is shown whole unless it is very long. */
export const wholeQuery = z.strictObject(wholePage);
/** The same, at the two times. */
export const wholeTimesQuery = z.strictObject({ ...times, ...wholePage });
const ofTable = {
  unit: unitId
    .exactOptional()
    .describe(
      'Đơn vị và mọi đơn vị bên dưới; mặc định cả sổ bộ — the body with all below it; default the whole register',
    ),
  from: daySchema
    .exactOptional()
    .describe('Ngày đầu, với biểu của một kỳ — first day, of a table over a time'),
};
/** A table: of a body with what is below it, and from which day on. */
export const tableQuery = z.strictObject({ ...times, ...wholePage, ...ofTable });
/** The same, whole. */
export const tableFileQuery = z.strictObject({ ...times, ...ofTable, ...inWords });
/** A file at the two times. */
export const fileQuery = z.strictObject({ ...times, ...inWords });
/** What was known, on all days. */
export const knownQuery = z.strictObject(known);
/** Nothing. */
export const emptyQuery = z.strictObject({});

/** The unit of a path. */
export const unitParams = z.strictObject({ id: unitId });
/** The act of a path. */
export const actParams = z.strictObject({
  id: z
    .string()
    .regex(ID_PATTERN)
    .transform((text) => text as ActId),
});
/** The function of a path. */
export const functionParams = z.strictObject({
  id: z
    .string()
    .regex(ID_PATTERN)
    .transform((text) => text as FunctionId),
});
/** The person of a path. */
export const personParams = z.strictObject({
  id: z
    .string()
    .regex(ID_PATTERN)
    .transform((text) => text as PersonId),
});
/** The indicator of a path. */
export const indicatorParams = z.strictObject({ indicator: z.string().max(96) });
/** What may be said of an undoing. */
export const undoBody = z
  .strictObject({
    signed: daySchema.exactOptional().describe('Ngày ký; mặc định hôm nay — date signed'),
    title: wordsSchema(1000).exactOptional(),
  })
  .nullish();
