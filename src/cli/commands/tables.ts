/** tables, table: what tables there are, and one of them on a day. */
import type { Command } from 'commander';
import { rowsAt } from '../../application/queries/tables.ts';
import { ref } from '../../domain/register/ids.ts';
import type { Cell, Table } from '../../domain/tables/table.ts';
import { TABLES, tableOf } from '../../domain/tables/tables.ts';
import { EARLIEST } from '../../domain/time/day.ts';
import { dayText, inLanguage } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { cellText } from '../../words/word-cell.ts';
import { tableForm } from '../../application/queries/table-form.ts';
import { Failure } from '../failure.ts';
import { demandEverUnit, demandPeriod, demandWord } from '../known-words.ts';
import { type GlobalOptions, dayOption, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';
import { saveForms } from '../save-forms.ts';

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

interface TableOptions {
  readonly of?: string;
  readonly from?: string;
  readonly out?: string;
}

/** The first day of a table over a time; refuses one for a table of a single day. */
const firstDay = (asked: Table, given: string | undefined, options: GlobalOptions) => {
  if (given === undefined) return asked.since?.(options.at);
  if (asked.since === undefined)
    throw new Failure(
      'no-time',
      say(
        options,
        `--from: biểu ${asked.code} là của một ngày, hoặc tự chia theo năm`,
        `--from: the table ${asked.code} is of one day, or tells years apart itself`,
      ),
    );
  const from = dayOption(given, '--from');
  demandPeriod(from, options.at, options);
  return from;
};

const table = async (
  given: string | undefined,
  choice: TableOptions,
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
  const from = firstDay(asked, choice.from, options);
  await reading(options, async ({ facts, acts }) => {
    const unit = choice.of === undefined ? undefined : demandEverUnit(facts, choice.of, options);
    if (choice.out !== undefined) {
      const form = tableForm(asked, { facts, acts }, at, language, {
        ...(unit && { unit }),
        ...(from && { from }),
      });
      return saveForms(choice.out, [form], options);
    }
    const rows = rowsAt(asked, facts, acts, at, { ...(unit && { unit }), ...(from && { from }) });
    if (options.json)
      return printJson({ code: asked.code, at, from, unit, columns: asked.columns, rows });
    const naming = namingAt(facts, at, acts);
    const of = unit === undefined ? '' : `, ${naming.name(ref('unit', unit))}`;
    const days = [...(from === undefined || from === EARLIEST ? [] : [from]), at]
      .map((day) => dayText(day, language))
      .join(' – ');
    print(`${inLanguage(language, asked.title)}${of} — ${days}`);
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
    .option('--of <unit>', 'một đơn vị và mọi đơn vị bên dưới / a body with all below it')
    .option('--from <day>', 'ngày đầu, với biểu của một kỳ / first day, of a table over a time')
    .option('--out <file>', 'ghi ra tệp .xlsx hoặc .csv / write an .xlsx or .csv file')
    .action(table);
};
