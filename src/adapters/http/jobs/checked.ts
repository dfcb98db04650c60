/** What there is to say about a draft that has been checked. */
import type { Finding } from '../../../domain/acts/finding.ts';
import type { HoldingRef } from '../../../domain/acts/holding.ts';
import type { Entry } from '../../../domain/register/entry.ts';
import type { UnitId } from '../../../domain/register/ids.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Explained, Worded } from '../wording.ts';

/** Something with nowhere to go, and where it could: each choice as a placement and in words. */
export interface Unplaced {
  readonly holding: HoldingRef;
  readonly unit: UnitId;
  readonly text: string;
  readonly what: string;
  readonly article: string | null;
  readonly choices: readonly {
    readonly text: string;
    readonly to: string | null;
    readonly end: string | null;
  }[];
}

/** A checked draft: a page of what it would put into the register, and all there is to say about it. */
export interface Checked {
  readonly asAt: Day;
  /** The version it was checked on. */
  readonly version: number;
  readonly page: number;
  readonly limit: number;
  readonly total: number;
  readonly data: {
    readonly act: string;
    readonly enactable: boolean;
    readonly words: readonly Explained[];
    readonly findings: Worded<Finding>[];
    readonly unplaced: Unplaced[];
    readonly later: Worded<Finding>[];
    readonly entries: readonly Worded<Entry>[];
    readonly retracted: number;
  };
}
