/** The single values that act files are made of. Brands are put on here and nowhere else. */
import { z } from 'zod';
import { HOLDING_KINDS, holdingParts } from '../../domain/acts/holding.ts';
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

/** Control characters other than line feed and tab, and noncharacters: no document prints them. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffe\uffff]/;

const isPrintable = (text: string): boolean => text.isWellFormed() && !UNPRINTABLE.test(text);

const raw = z
  .string()
  .refine((text) => text.trim() !== '', checkParams('empty'))
  .refine(isPrintable, checkParams('bad-character'))
  .meta({ minLength: 1 });

/** Text for people, brought to NFC. */
export const textSchema = raw.transform((text) => text.normalize('NFC'));

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

/** Number of an article: text, or a whole number taken as text. */
export const articleNumberSchema = z
  .union([raw, z.int().min(0)])
  .transform((value) => String(value).normalize('NFC'));

/** Persons, places: a whole number from 0. */
export const countSchema = z.int().min(0);

/** Hectares, VND a year: a number from 0. */
export const amountSchema = z.number().min(0);

/** A list that is not changed after reading. */
export const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
