/** A table of the register as an office prints it: its title, of whom and of which day, its heads, every number a number. */
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type UnitId, ref } from '../../domain/register/ids.ts';
import type { Cell, Table } from '../../domain/tables/table.ts';
import { type Day, EARLIEST } from '../../domain/time/day.ts';
import { type Language, dayText, inLanguage, say } from '../../words/language.ts';
import { type Naming, namingAt } from '../../words/naming.ts';
import type { TableForm } from '../../words/papers/table-paper.ts';
import { cellText } from '../../words/word-cell.ts';
import { rowsAt } from './tables.ts';

/** A number stays one where all of it is known; what the register has nothing to say of stays empty. */
const valueOf = (cell: Cell, language: Language, naming: Naming): string | number | null => {
  if (cell.is === 'nothing') return null;
  return cell.is === 'number' && !cell.parts ? cell.value : cellText(cell, language, naming);
};

/** The table on a day, of a body with all below it where one is given. */
export const tableForm = (
  table: Table,
  { facts, acts }: { readonly facts: Facts; readonly acts: Acts },
  at: Day,
  language: Language,
  choice: { readonly unit?: UnitId; readonly from?: Day } = {},
): TableForm => {
  const { unit, from } = choice;
  const naming = namingAt(facts, at, acts);
  const days = [...(from === undefined || from === EARLIEST ? [] : [from]), at]
    .map((day) => dayText(day, language))
    .join(' – ');
  const title = inLanguage(language, table.title);
  return {
    name: title,
    titles: [
      title.toLocaleUpperCase(language),
      ...(unit === undefined ? [] : [naming.name(ref('unit', unit))]),
      say(language, `Ngày ${days}`, `As of ${days}`),
    ],
    columns: table.columns.map((column) => ({ head: inLanguage(language, column) })),
    rows: rowsAt(table, facts, acts, at, choice).map(({ cells, level, total = false }) => ({
      cells: cells.map((cell) => valueOf(cell, language, naming)),
      level,
      total,
    })),
  };
};
