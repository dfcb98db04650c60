/**
 * What an aspect of the register is: declared once, as data. From the declaration follow what refers to what, what counts as
 * a holding, the table that keeps it, what it is called and how it is told.
 */
import type { UnitKind } from './kinds.ts';
import type { Both } from '../both.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Amount, Range } from './amount.ts';
import type { ItemId, Ref, RefKind } from './ids.ts';
import type { AmountKind, HoldingKind } from './vocabulary.ts';

/** The words of one language, with the names that things have: what values are told with. */
export interface AspectSpeech {
  /** The text of the language. */
  readonly told: (vi: string, en: string) => string;
  readonly name: (ref: Ref) => string;
  readonly item: (id: ItemId) => string;
  /** An act by its number, or its title. */
  readonly act: (id: string) => string;
  /** A word of a closed list. */
  readonly word: (list: string, word: string | number) => string;
  /** What a unit is: its form where it has one, else its kind. */
  readonly form: (kind: UnitKind, form?: string) => string;
  readonly number: (n: number) => string;
  readonly percent: (part: number) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly day: (day: Day) => string;
  readonly period: (period: Period) => string;
  /** An amount with what it is measured in. */
  readonly amount: (amount: Amount, kind: AmountKind) => string;
  readonly range: (range: Range, kind: AmountKind) => string;
}

/** Types of columns, by PostgreSQL's names. `numeric` where amounts may have fractions or are money. */
export type ColumnType = 'text' | 'text[]' | 'integer' | 'numeric' | 'boolean' | 'date' | 'jsonb';

/**
 * A part of a key. `being`: the thing whose existence the aspect says; `refers`: a thing that must exist for as long as the
 * fact holds; `names`: a thing that need not.
 */
export interface KeyPart {
  readonly column: string;
  readonly being?: RefKind;
  readonly refers?: RefKind;
  readonly names?: RefKind;
}

/** A member of a value in its column; `refers`: a thing that must exist for as long as the fact holds. */
export interface ColumnPart {
  readonly type: ColumnType;
  readonly optional?: true;
  /** Member of the value, where the column has another name. */
  readonly member?: string;
  readonly refers?: RefKind;
}

type Parts<K extends readonly string[]> = { readonly [I in keyof K]: KeyPart };

/** An aspect: the key and the value of its facts, and all that follows from them. */
export interface AspectOf<
  T extends { readonly key: readonly [string, ...string[]]; readonly value: object },
> {
  readonly label: Both;
  readonly key: Parts<T['key']>;
  readonly columns: Readonly<Record<string, ColumnPart>>;
  /** Columns that no two things have alike on one day. */
  readonly unique?: readonly string[];
  /** It tells of a person. */
  readonly personal?: true;
  /** It ends with the unit that it describes: what the unit is, not what it holds. */
  readonly attribute?: true;
  /** It is something that a unit holds; `parts`: how much of the key names it. */
  readonly holding?: { readonly kind: HoldingKind; readonly parts: 1 | 2 };
  /** What it is called with the part of its key that is not a thing. */
  readonly called?: (key: T['key'], say: AspectSpeech) => string;
  /** A value in words. */
  readonly words: (say: AspectSpeech, key: T['key'], value: T['value']) => string;
  /** Whom it is about, where that is not the unit of its key. */
  readonly subject?: (key: T['key'], say: AspectSpeech) => string;
}

/** The key of what describes one unit. */
export const OF_UNIT = [{ column: 'unit', refers: 'unit' }] as const;

/** The columns of an amount. */
export const amountColumns = (column: string): Readonly<Record<string, ColumnPart>> => ({
  [column]: { type: 'numeric', member: 'amount' },
  parts: { type: 'jsonb', optional: true },
});
