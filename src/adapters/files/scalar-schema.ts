/** The single values that act files are made of. Brands are put on here and nowhere else. */
import { z } from 'zod';
import { holdingParts } from '../../domain/acts/holding.ts';
import { HOLDING_KINDS } from '../../domain/register/vocabulary.ts';
import type { HoldingRef } from '../../domain/acts/holding.ts';
import type {
  ActId,
  FigureId,
  FunctionId,
  ItemId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../../domain/register/ids.ts';
import { ID_PATTERN, isId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { parseDay } from '../../domain/time/day.ts';
import { cleanText, refusedCharacter } from '../../words/clean-text.ts';

/** What a check of ours found: carried in the `params` of a zod issue, worded in `word-file-problem.ts`. */
export type CheckCode =
  | 'empty'
  | 'bad-character'
  | 'bad-id'
  | 'bad-date'
  | 'bad-holding'
  | 'to-or-end'
  | 'one-operation';

/** The `params` of a failed check. */
export const checkParams = (
  check: CheckCode,
): { readonly params: { readonly check: CheckCode } } => ({
  params: { check },
});

/** A description in both languages, for the JSON Schema. */
export const both = (vi: string, en: string): { readonly description: string } => ({
  description: `${vi} — ${en}`,
});

const raw = z
  .string()
  .refine((text) => refusedCharacter(text) === undefined, checkParams('bad-character'))
  .refine((text) => cleanText(text) !== '', checkParams('empty'))
  .meta({ minLength: 1 });

/** Text for people, cleaned. */
export const textSchema = raw.transform(cleanText);

const idOf = <I extends string>() =>
  z
    .string()
    .refine(isId, checkParams('bad-id'))
    .meta({ pattern: ID_PATTERN.source })
    .transform((text) => text as I);

/** Id of an act. */
export const actIdSchema = idOf<ActId>();
/** Id of a unit. */
export const unitIdSchema = idOf<UnitId>();
/** Id of a post. */
export const postIdSchema = idOf<PostId>();
/** Code of a person. */
export const personIdSchema = idOf<PersonId>();
/** Id of a function. */
export const functionIdSchema = idOf<FunctionId>();
/** Id of premises. */
export const premisesIdSchema = idOf<PremisesId>();
/** Id of a published figure. */
export const figureIdSchema = idOf<FigureId>();
/** Id of an open item. */
export const itemIdSchema = idOf<ItemId>();

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const daySchema = z
  .string()
  .refine((text) => parseDay(text) !== undefined, checkParams('bad-date'))
  .meta({ format: 'date', examples: ['2018-10-01'] })
  .transform((text) => text as Day);

/** A holding, `kind:id`. */
export const holdingSchema = z
  .string()
  .refine((text) => {
    const parts = holdingParts(text);
    return parts !== undefined && parts.id.split('/').every(isId) && parts.id.split('/').length < 3;
  }, checkParams('bad-holding'))
  .meta({ pattern: `^(${HOLDING_KINDS.join('|')}):[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)?$` })
  .transform((text) => text as HoldingRef);

/** Largest whole number that is kept: a column of four bytes. */
const LARGEST_COUNT = 2_147_483_647;
/** Largest amount: what a number holds without losing a unit. */
const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Number of an article: text, or a whole number taken as text. */
export const articleNumberSchema = z
  .union([raw, z.int().min(0).max(LARGEST_COUNT)])
  .transform((value) => cleanText(String(value)));

/** Persons, places: a whole number from 0. */
export const countSchema = z.int().min(0).max(LARGEST_COUNT);

/** Places of a post: a whole number from 1. */
export const placesSchema = z.int().min(1).max(LARGEST_COUNT);

/** A calendar year. */
export const yearSchema = z.int().min(1900).max(2999);

/** Share of a whole: a number from 0 to 1. */
export const ratioSchema = z.number().min(0).max(1);

/** A percentage of what there is: `30%`, above 0. */
export const percentSchema = z
  .templateLiteral([z.number(), '%'])
  .refine((text) => Number(text.slice(0, -1)) > 0 && Number(text.slice(0, -1)) <= 100);

/** A total that somebody published. */
export const figureSchema = z.number().min(-LARGEST_AMOUNT).max(LARGEST_AMOUNT);

/** Hectares, VND a year: a number from 0. */
export const amountSchema = z.number().min(0).max(LARGEST_AMOUNT);

/** A list that is not changed after reading. */
export const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
