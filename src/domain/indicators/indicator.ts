/** Indicators: figures computed from the register, each with the acts and the number of records behind it. */
import type { Operation } from '../operations/operation.ts';
import type { Entry } from '../register/entry.ts';
import type { ActId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';

/** What an indicator counts: things, VND a year, turns (lượt), or whether something holds. */
export type IndicatorUnit = 'count' | 'vnd' | 'turns' | 'boolean';

/** A figure somebody published under the same id, and the act that put it into the register. */
export interface Published {
  readonly value: number;
  readonly of?: number;
  readonly act: ActId;
  /** The period it is of, `[from, to)`. */
  readonly from: Day;
  readonly to: Day;
  readonly note?: string;
}

/**
 * Why a figure has no value, or another than the published one: the register records nothing of it, or only a part; what the
 * report is about has no such figure; the records give more than was published.
 */
export type Reason = 'not-recorded' | 'partly-recorded' | 'not-applicable' | 'more-recorded';

/** An operation that stands, with the act that says so and the day it takes effect. */
export interface Standing {
  readonly op: Operation;
  readonly act: ActId;
  readonly day: Day;
}

/** One record that a figure counts: a fact's entry, or an operation. */
export type Evidence = Entry | Standing;

/** What stands behind a figure. */
export interface Provenance {
  readonly acts: readonly ActId[];
  /** Number of facts or operations counted. */
  readonly records: number;
  /** The records, where they can be listed one by one. */
  readonly evidence: readonly Evidence[];
}

/** A figure. */
export interface Indicator {
  readonly id: string;
  /** What the records give; `null` where they cannot tell. */
  readonly value: number | boolean | null;
  /** Out of how many. */
  readonly of?: number;
  readonly unit: IndicatorUnit;
  readonly published?: Published;
  /** How much of what the figure is of is recorded, out of how much. */
  readonly recorded?: { readonly part: number; readonly of: number };
  /** What the records give less what is published. */
  readonly difference?: number;
  readonly reason?: Reason;
  readonly provenance: Provenance;
}

/** Provenance of the entries counted: their acts, each once, in order of id. */
const behind = (evidence: readonly Evidence[]): Provenance => ({
  acts: [...new Set(evidence.map((e) => e.act))].toSorted(),
  records: evidence.length,
  evidence,
});

/** A count of the entries that show it. */
export const counted = (
  id: string,
  entries: readonly Evidence[],
  extra: { readonly of?: number; readonly unit?: IndicatorUnit; readonly value?: number } = {},
): Indicator => ({
  id,
  value: extra.value ?? entries.length,
  ...(extra.of !== undefined && { of: extra.of }),
  unit: extra.unit ?? 'count',
  provenance: behind(entries),
});
