/** tables, table: what tables there are, and one of them on a day. */
import type { Command } from 'commander';
import { rowsAt } from '../../application/queries/tables.ts';
import type { Cell } from '../../domain/tables/table.ts';
import { TABLES, tableOf } from '../../domain/tables/tables.ts';
import { dayText, inLanguage } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { cellText } from '../../words/word-cell.ts';
import { demandWord } from '../known-words.ts';
import { type GlobalOptions, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

const wrongMark = (cell: Cell): string => (cell.is === 'number' && cell.wrong ? ' !' : '');

const printTables = (options: GlobalOptions): void => {
  const { language } = options;
  const rows = TABLES.map(({ code, title, about }) => ({
    code,
    title: inLanguage(language, title),
    about: inLanguage(language, about),
  }));
  if (options.json) return printJson(rows);
  printTable(
    [say(options, 'mã', 'code'), say(options, 'biểu', 'table')],
    rows.map(({ code, title }) => [code, title]),
  );
};

const table = async (
  given: string | undefined,
  _given: unknown,
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const { at, language } = options;
  const code = demandWord(
    given,
    'table',
    TABLES.map((known) => known.code),
    options,
  );
  const asked = code === undefined ? undefined : tableOf(code);
  if (asked === undefined) return printTables(options);
  await reading(options, async ({ facts, acts }) => {
    const rows = rowsAt(asked, facts, acts, at);
    if (options.json) return printJson({ code: asked.code, at, columns: asked.columns, rows });
    const naming = namingAt(facts, at, acts);
    print(`${inLanguage(language, asked.title)} — ${dayText(at, language)}`);
    printTable(
      asked.columns.map((column) => inLanguage(language, column)),
      rows.map(({ level, cells }) =>
        cells.map(
          (cell, i) =>
            `${i === 0 ? '  '.repeat(level) : ''}${cellText(cell, language, naming)}${wrongMark(cell)}`,
        ),
      ),
    );
    if (rows.some(({ cells }) => cells.some((cell) => wrongMark(cell) !== '')))
      print(say(options, '! không như quy định hoặc không khớp', '! not as it should be'));
  });
};

/** Adds the command. */
export const addTableCommand = (program: Command): void => {
  program
    .command('table [code]')
    .description('biểu số liệu của bộ máy vào ngày / tables of the apparatus on a day')
    .action(table);
};
