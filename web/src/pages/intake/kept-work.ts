/**
 * A table that somebody is at work on: kept while the desk is open, so that looking something up elsewhere loses nothing of what has
 * been said of it. It is kept in memory alone: names of people are in such tables.
 */
import type { Day } from '../../../../src/domain/time/day.ts';
import type { Subject } from '../../../../src/words/intake-columns.ts';
import type { Mapping, Table } from './table.ts';

/** What has been said of one sheet, or of a whole workbook. */
export interface Said {
  readonly subject: Subject;
  readonly mapping: Mapping;
  readonly opening: boolean;
  readonly title: string;
  readonly issuer: string;
  readonly effect: Day;
  /** Answers by sheet and by what they are given to. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The table and what has been said. */
export interface KeptWork {
  readonly file: string;
  readonly table: Table;
  /** The sheet that is open. */
  at?: string;
  readonly said: Map<string, Said>;
}

let kept: KeptWork | undefined;

/** What is being worked on. */
export const keptWork = (): KeptWork | undefined => kept;

/** Begins on a table. */
export const beginWork = (file: string, table: Table): KeptWork => {
  kept = { file, table, said: new Map() };
  return kept;
};

/** Lets go of it. */
export const endWork = (): void => {
  kept = undefined;
};
