/** Postings: one amount of one holding from one account to another. Every posting is both sides at once. */
import type { HoldingRef } from '../acts/holding.ts';
import type { HoldingKind } from '../register/vocabulary.ts';
import type { Parts } from '../register/amount.ts';
import type { EndKind } from '../register/entry.ts';
import type { UnitId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/**
 * Accounts outside every unit: where holdings come from (`created`, or `assigned` by whoever assigns quota
 * and money), and the named ends. Amounts taken back go to where they came from.
 */
export type Outside = 'created' | 'assigned' | EndKind;

/** An account: a unit, or one outside every unit. */
export type Account = { readonly unit: UnitId } | { readonly outside: Outside };

/**
 * One posting. `amount` is 1 for things; for amounts it is in the unit of the kind: persons of quota, VND a
 * year, hectares, persons.
 */
export interface Posting {
  readonly kind: HoldingKind;
  readonly holding: HoldingRef;
  readonly from: Account;
  readonly to: Account;
  readonly amount: number;
  /** Parts of unknown size that go with it. */
  readonly parts?: Parts;
  readonly day: Day;
  /** Number of the article behind it. */
  readonly article: string;
}

/** The account of a unit. */
export const unitAccount = (unit: UnitId): Account => ({ unit });

/** An account outside every unit. */
export const outside = (name: Outside): Account => ({ outside: name });

/** An account as text, for grouping. */
export const accountText = (account: Account): string =>
  'unit' in account ? `unit:${account.unit}` : `outside:${account.outside}`;
