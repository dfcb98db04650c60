/** How operations are told: in one language, with the names that things have. Made by whoever has the words. */
import type { HoldingRef } from '../acts/holding.ts';
import type { UnitKind } from '../register/kinds.ts';
import type { NamedEnd } from '../register/entry.ts';
import type { ItemId, Ref, UnitId } from '../register/ids.ts';
import type { SomeFields, WordList } from '../shape/shape.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** The words of one language. */
export interface Speech {
  /** The text of the language. */
  readonly told: (vi: string, en: string) => string;
  readonly unit: (id: UnitId) => string;
  readonly name: (ref: Ref) => string;
  readonly act: (id: string) => string;
  readonly item: (id: ItemId) => string;
  readonly holding: (holding: HoldingRef) => string;
  /** A word of a closed list. */
  readonly word: (list: WordList, word: string | number) => string;
  /** What a unit is: its form where it has one, else its kind. */
  readonly form: (kind: UnitKind, form?: string) => string;
  readonly number: (n: number) => string;
  readonly percent: (part: number) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly day: (day: Day) => string;
  readonly period: (period: Period) => string;
  readonly end: (end: NamedEnd) => string;
  /** Some fields of an operation, each with what it says. */
  readonly fields: (fields: SomeFields) => string;
  /** What another operation does. */
  readonly operation: (operation: { readonly op: string }) => string;
}
