/** Columns of a table that nothing is read from: told by name, so that nobody takes for recorded what is not. */
import { COLUMNS } from '../../words/intake-columns.ts';
import { fold } from '../fold.ts';
import type { Mapping } from './mapping.ts';
import type { SheetRow } from './sheet.ts';
import { cellText } from './values.ts';

/** A column with something in it. */
export interface UnreadColumn {
  /** From 0. */
  readonly column: number;
  /** What stands above it; empty where nothing does. */
  readonly head: string;
}

const NUMBERED = new Set(
  COLUMNS.units
    .filter(({ field }) => field === 'order')
    .flatMap(({ label, also }) => [...label, ...also])
    .map(fold),
);

/** Rows of a head that are looked at: columns may be grouped. */
const DEEPEST = 2;

/** What is merged over a whole row is the title of a table, and of no column. */
const isTitle = ({ values }: SheetRow): boolean => new Set(values.map(cellText)).size < 2;

/** Those of the rows that are read. Numbers of rows say nothing. `above`: what stands above the rows. */
export const unreadColumns = (
  rows: readonly SheetRow[],
  { columns }: Mapping,
  above: readonly SheetRow[],
): readonly UnreadColumn[] => {
  const read = new Set(Object.values(columns));
  const head = above.slice(-DEEPEST).filter((row) => !isTitle(row));
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  return Array.from({ length: width }, (_, column): UnreadColumn => {
    const heads = head.map(({ values }) => cellText(values[column])).filter((text) => text !== '');
    return { column, head: heads.at(-1) ?? '' };
  }).filter(
    (unread) =>
      !read.has(unread.column) &&
      !NUMBERED.has(fold(unread.head)) &&
      rows.some(({ values }) => cellText(values[unread.column]) !== ''),
  );
};
