/**
 * Shapes: what an operation is made of, declared once as plain data. From a shape follow the type of the operation, its form
 * in files and its JSON Schema, what of a register it names, its form at the desk, generators for tests, and its page in the
 * reference.
 */
import type { Both } from '../both.ts';
import type { HoldingRef } from '../acts/holding.ts';
import type {
  ActId,
  FigureId,
  FunctionId,
  ItemId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/** What can be named, and the type of its id. */
export interface Things {
  readonly unit: UnitId;
  readonly post: PostId;
  readonly person: PersonId;
  readonly function: FunctionId;
  readonly premises: PremisesId;
  readonly act: ActId;
  readonly item: ItemId;
  readonly figure: FigureId;
}

/** A kind of thing that can be named. */
export type ThingKind = keyof Things;

/** The closed lists that a word can be of. */
export type WordList =
  | 'kind'
  | 'bloc'
  | 'hierarchy'
  | 'codeSystem'
  | 'pool'
  | 'fundingSource'
  | 'role'
  | 'rank'
  | 'tenureMode'
  | 'postStanding'
  | 'lawRule'
  | 'ruleStanding'
  | 'holderStanding'
  | 'actStanding'
  | 'statistic'
  | 'targetSubject'
  | 'targetSense'
  | 'votingBody'
  | 'positionGroup'
  | 'evaluationGrade'
  | 'disciplineForm'
  | 'courseLevel'
  | 'appointmentStep'
  | 'courseKind'
  | 'autonomy'
  | 'premisesUse'
  | 'end'
  | 'everything';

/**
 * The id of a thing. `new`: it comes into being, so the desk makes its id from these fields beside it; `above`: a superior,
 * under which whatever else there is does not matter.
 */
export interface Thing<K extends ThingKind = ThingKind> {
  readonly is: 'thing';
  readonly kind: K;
  readonly as?: 'above' | { readonly new: readonly string[] };
}

/** Text for people. `code`: a code of a unit, which no other may bear at the same time. */
export interface Text {
  readonly is: 'text';
  readonly code?: true;
  readonly long?: true;
  /** Texts that are usual here are offered; any other may be written. */
  readonly offers?: 'form';
}

/** `count`: whole, from 0; `places`: whole, from 1; `year`: a calendar year, 1900 to 2999; `amount`: from 0; `ratio`: from 0 to 1; `figure`: any. */
export interface Quantity {
  readonly is: 'number';
  readonly of: 'count' | 'places' | 'year' | 'amount' | 'ratio' | 'figure';
  /** What it is measured in. */
  readonly measure?: Both;
}

/** A word of a closed list. */
export interface Word<W extends string | number = string | number> {
  readonly is: 'word';
  readonly list: WordList;
  readonly words: readonly W[];
}

/** So much, `30%` of what there is, or a part of unknown size. */
export type Share = number | `${number}%` | 'unknown';

/** A {@link Share} of an amount. */
export interface ShareOf {
  readonly is: 'share';
  readonly of: Quantity;
}

/** A day; `deadline`: one until which something is allowed or due. */
export interface DayOf {
  readonly is: 'day';
  readonly deadline?: true;
}

/** One or more of a kind. `begin`: so many that a form begins with, where not one if it must be said. */
export interface List<S extends Shape = Shape> {
  readonly is: 'list';
  readonly of: S;
  readonly begin?: number;
}

/** Exactly two of a kind. */
export interface Pair<S extends Shape = Shape> {
  readonly is: 'pair';
  readonly of: S;
}

/** A value for some words of a list. */
export interface Table<W extends string = string, S extends Shape = Shape> {
  readonly is: 'table';
  readonly by: Word<W>;
  readonly of: S;
}

/** What several fields are together. */
interface Part {
  /** What it is called, where many operations have it. */
  readonly part?: Both;
  /** This field alone may stand for the whole. */
  readonly short?: string;
  /** Exactly one of these is given. */
  readonly oneOf?: readonly string[];
}

/** Several fields as one value. */
export interface Fields<F extends FieldShapes = FieldShapes> extends Part {
  readonly is: 'fields';
  readonly fields: F;
}

/** What it says, or `null` for none any more. */
export interface OrNone<S extends Shape = Shape> {
  readonly is: 'or-none';
  readonly of: S;
}

/** A shape. */
export type Shape =
  | Thing
  | Text
  | Quantity
  | Word
  | ShareOf
  | List
  | Pair
  | Table
  | Fields
  | OrNone
  | { readonly is: 'flag' }
  | DayOf
  | { readonly is: 'article' }
  | { readonly is: 'holding' }
  | { readonly is: 'operations' }
  | { readonly is: 'some-fields' };

/**
 * A shape as a field: what it is called, and whether it may be left out. `often`: it is given more often than not, so that a
 * form has it in sight. `written`: its name in files, where that is another.
 */
export type Field<S extends Shape = Shape> = S & {
  readonly label: Both;
  readonly optional?: true;
  readonly often?: true;
  readonly written?: string;
};

/** Fields by name, in the order in which files have them. */
export type FieldShapes = Readonly<Record<string, Field>>;

/** Fields one by one, for whoever reads a type. */
type Plain<T> = { readonly [K in keyof T]: T[K] };

type Given<F, O> = {
  readonly [K in keyof F as F[K] extends { readonly optional: true } ? never : K]: Read<F[K], O>;
} & {
  readonly [K in keyof F as F[K] extends { readonly optional: true } ? K : never]?: Read<F[K], O>;
};

/** Some fields of an operation, under its name; the others stay as they are. */
export interface SomeFields {
  readonly op: string;
  readonly [field: string]: unknown;
}

/** The values of a shape. `O`: what an operation is, where the shape holds operations. */
export type Read<S, O = never> = S extends { is: 'thing'; kind: infer K extends ThingKind }
  ? Things[K]
  : S extends { is: 'text' | 'article' }
    ? string
    : S extends { is: 'number' }
      ? number
      : S extends { is: 'flag' }
        ? boolean
        : S extends { is: 'day' }
          ? Day
          : S extends { is: 'word'; words: readonly (infer W)[] }
            ? W
            : S extends { is: 'share' }
              ? Share
              : S extends { is: 'holding' }
                ? HoldingRef
                : S extends { is: 'operations' }
                  ? readonly O[]
                  : S extends { is: 'some-fields' }
                    ? SomeFields
                    : S extends { is: 'list'; of: infer T }
                      ? readonly Read<T, O>[]
                      : S extends { is: 'pair'; of: infer T }
                        ? readonly [Read<T, O>, Read<T, O>]
                        : S extends { is: 'table'; by: Word<infer W extends string>; of: infer T }
                          ? { readonly [K in W]?: Read<T, O> }
                          : S extends { is: 'or-none'; of: infer T }
                            ? Read<T, O> | null
                            : S extends { is: 'fields'; fields: infer F }
                              ? Plain<Given<F, O>>
                              : never;

/** What operations are about, in the order in which they are offered. */
export const GROUPS = [
  'unit',
  'function',
  'premises',
  'amount',
  'post',
  'territory',
  'record',
] as const;

/** What an operation is about. */
export type OperationGroup = (typeof GROUPS)[number];

/** What an operation is called and does. */
interface Told {
  readonly label: Both;
  readonly group: OperationGroup;
  /** Fields that name the units whose holdings it places, where it places any. */
  readonly givers?: readonly string[];
  /** What it does, in a sentence, with the law it follows. */
  readonly about: Both;
}

/** What an operation is made of, and what it is called. */
export interface OperationShape<
  N extends string = string,
  F extends FieldShapes = FieldShapes,
> extends Told {
  readonly op: N;
  readonly fields: F;
}

/** The operation that a shape declares. */
export type OperationOf<S, O = never> =
  S extends OperationShape<infer N, infer F> ? Plain<{ readonly op: N } & Given<F, O>> : never;

/** A shape as a field that must be given. */
export const field = <const S extends Shape>(
  shape: S,
  vi: string,
  en: string,
): S & { readonly label: Both } => ({ ...shape, label: [vi, en] });

/** A shape as a field that may be left out. */
export const maybe = <const S extends Shape>(
  shape: S,
  vi: string,
  en: string,
): S & { readonly label: Both; readonly optional: true } => ({
  ...shape,
  label: [vi, en],
  optional: true,
});

/** A shape as a field that may be left out and mostly is not. */
export const often = <const S extends Shape>(
  shape: S,
  vi: string,
  en: string,
): S & { readonly label: Both; readonly optional: true; readonly often: true } => ({
  ...maybe(shape, vi, en),
  often: true,
});

/** The id of a thing that is there. */
export const thing = <const K extends ThingKind>(kind: K): Thing<K> => ({ is: 'thing', kind });

/** The id of a thing to be; the desk makes it from these fields beside it. */
export const newThing = <const K extends ThingKind>(
  kind: K,
  ...from: readonly string[]
): Thing<K> => ({ is: 'thing', kind, as: { new: from } });

/** One or more; a form begins with so many (else with one where it must be said, and with none where it may). */
export const list = <const S extends Shape>(of: S, begin?: number): List<S> => ({
  is: 'list',
  of,
  ...(begin !== undefined && { begin }),
});

/** A value for some words of a list. */
export const table = <const W extends string, const S extends Shape>(
  by: Word<W>,
  of: S,
): Table<W, S> => ({ is: 'table', by, of });

/** Several fields as one value. */
export const fields = <const F extends FieldShapes>(of: F, more: Part = {}): Fields<F> => ({
  is: 'fields',
  fields: of,
  ...more,
});

/** A word of a list. */
export const word = <const W extends string | number>(
  of: WordList,
  words: readonly W[],
): Word<W> => ({ is: 'word', list: of, words });

/** Declares an operation. */
export const operationShape = <const N extends string, const F extends FieldShapes>(
  op: N,
  told: Told,
  of: F,
): OperationShape<N, F> => ({ op, ...told, fields: of });
