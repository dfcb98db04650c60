/** Small registers that tables are tried on, and their cells as text. */
import type { Image } from '../../src/application/image.ts';
import { rowsAt } from '../../src/application/queries/tables.ts';
import { ActList } from '../../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { tableOf } from '../../src/domain/tables/tables.ts';
import { day } from '../../src/domain/time/day.ts';
import { BY_ID } from '../../src/words/naming.ts';
import { cellText } from '../../src/words/word-cell.ts';

/** The lines of a table of a register. */
export const rowsIn = (
  of: Pick<Image, 'facts' | 'acts'>,
  code: string,
  on: string,
): readonly Row[] => {
  const table = tableOf(code);
  if (!table) throw new Error(code);
  return rowsAt(table, of.facts, of.acts, day(on));
};

/** The cells of a line as they are read. */
export const texts = (row: Row | undefined): readonly string[] =>
  row?.cells.map((cell) => cellText(cell, 'vi', BY_ID)) ?? [];

/** A register of some operations of one day. */
export const register = (on: string, ...operations: readonly object[]) => {
  const book = new TestBook();
  const done = book.record(actOn('a', day(on), operations as never));
  if (!done.enactable) throw new Error(JSON.stringify(done.findings));
  return { facts: book.facts, acts: new ActList() };
};

/** A unit found in being. */
export const found = (unit: string, kind: string, more: object = {}): object => ({
  op: 'establish',
  unit,
  name: unit,
  kind,
  opening: true,
  ...more,
});
