/** import: a table of an office becomes an act, row by row; a dry run shows what would become of each. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { z } from 'zod';
import { UnreadableFile, readWorkbook } from '../../adapters/spreadsheets/read-workbook.ts';
import { writeAct } from '../../adapters/files/write-act.ts';
import {
  COLUMNS,
  SUBJECTS,
  SUBJECT_WORDS,
  TEMPLATE_IDS,
  type Subject,
  type Template,
} from '../../words/intake-columns.ts';
import { columnLetters } from '../../words/column-letters.ts';
import { answerKey } from '../../application/intake/fates.ts';
import { lacking, proposeMapping } from '../../application/intake/headers.ts';
import type { Mapping } from '../../application/intake/mapping.ts';
import type { IntakeHead, Taken } from '../../application/intake/intake.ts';
import {
  type IntakePart,
  type TakenWhole,
  subjectOfSheet,
  takeInWhole,
} from '../../application/intake/whole.ts';
import { subjectForm, templateForms } from '../../adapters/spreadsheets/intake-forms.ts';
import { saveForms } from '../save-forms.ts';
import type { Sheet, Workbook } from '../../application/intake/sheet.ts';
import { cellText } from '../../application/intake/values.ts';
import { ACT_TYPES, type ActType } from '../../domain/acts/act.ts';
import type { ActId } from '../../domain/register/ids.ts';
import { FATE_WORDS, noticeText, refusalText, saidText } from '../../words/intake-words.ts';
import { inLanguage } from '../../words/language.ts';
import { slugOf } from '../../words/slug.ts';
import { Failure } from '../failure.ts';
import { type GlobalOptions, dayOption, optionsOf } from '../options.ts';
import { note, print, printJson, printTable, say } from '../output.ts';
import { reading, withStore } from '../reading.ts';
import { Image, openImage } from '../../application/image.ts';
import { enactActs } from './acts.ts';

/** A workbook as templates are: every sheet of it by its name. */
const WORKBOOK = 'workbook';

interface Given {
  readonly as: Subject | typeof WORKBOOK;
  readonly map?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly type: ActType;
  readonly id?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly signed?: string;
  readonly effect?: string;
}

/** Rows that are told one by one. */
const TOLD = 200;

const mapFile = z.strictObject({
  head: z.int().min(0).optional(),
  columns: z.record(z.string(), z.union([z.string(), z.int().min(1)])).optional(),
  unitBy: z.literal('headings').optional(),
  answers: z.record(z.string(), z.string()).optional(),
});

const opened = async (file: string, options: GlobalOptions): Promise<Workbook> => {
  try {
    return await readWorkbook(new Uint8Array(await readFile(file)));
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Failure(error.why, `${file}: ${refusalText(error.why, options.language)}`);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure(
        'no-file',
        say(options, `Không có tệp ${file}`, `There is no file ${file}`),
      );
    throw error;
  }
};

const sheetOf = (book: Workbook, given: Given, options: GlobalOptions): Sheet => {
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  const found =
    given.sheet === undefined ? shown[0] : book.sheets.find(({ name }) => name === given.sheet);
  if (found) return found;
  const names = book.sheets.map(({ name }) => `“${name}”`).join(', ');
  throw new Failure(
    'no-sheet',
    say(options, `Tệp không có trang tính ấy; có: ${names}`, `No such sheet; there are: ${names}`),
  );
};

/** A column by its letter, its number from 1, or what stands in the head. */
const columnOf = (written: string | number, sheet: Sheet, head: number): number | undefined => {
  if (typeof written === 'number') return written - 1;
  if (/^[A-Z]{1,2}$/u.test(written))
    return Array.from(written).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const at = (sheet.rows[head - 1]?.values ?? []).findIndex((value) => cellText(value) === written);
  return at < 0 ? undefined : at;
};

const mappingOf = async (
  sheet: Sheet,
  as: Subject,
  { map }: Given,
  options: GlobalOptions,
): Promise<{ readonly mapping: Mapping; readonly answers: Readonly<Record<string, string>> }> => {
  const proposed = proposeMapping(sheet, as);
  if (map === undefined) return { mapping: proposed, answers: {} };
  const said = mapFile.safeParse(JSON.parse(await readFile(map, 'utf8')));
  if (!said.success) throw new Failure('bad-map', `${map}: ${z.prettifyError(said.error)}`);
  const { head = proposed.head, columns = {}, answers = {}, unitBy = proposed.unitBy } = said.data;
  const fields = new Set(COLUMNS[as].map(({ field }) => field));
  const read = Object.entries(columns).map(([field, written]): [string, number] => {
    const at = columnOf(written, sheet, head);
    if (fields.has(field) && at !== undefined) return [field, at];
    const known = [...fields].join(', ');
    throw new Failure(
      'bad-map',
      say(
        options,
        `${map}: không hiểu “${field}: ${written}”; các cột có thể có: ${known}`,
        `${map}: “${field}: ${written}” is not understood; columns there can be: ${known}`,
      ),
    );
  });
  return {
    mapping: {
      head,
      columns: { ...proposed.columns, ...Object.fromEntries(read) },
      ...(unitBy !== undefined && { unitBy }),
    },
    answers,
  };
};

const demandColumns = (mapping: Mapping, as: Subject, options: GlobalOptions): void => {
  const missing = lacking(mapping, as).map((field) => {
    const info = COLUMNS[as].find((one) => one.field === field);
    return `“${inLanguage(options.language, info?.label ?? [field, field])}”`;
  });
  if (missing.length === 0) return;
  const list = missing.join(', ');
  throw new Failure(
    'no-column',
    say(
      options,
      `Không tìm thấy cột ${list}. Nêu các cột bằng --map (JSON: {"head": 3, "columns": {"name": "B"}}).`,
      `No column ${list} was found. Tell the columns with --map (JSON: {"head": 3, "columns": {"name": "B"}}).`,
    ),
  );
};

const headText = (sheet: Sheet, head: number, column: number | undefined): string =>
  column === undefined ? '' : cellText(sheet.rows[head - 1]?.values[column]);

const printTaken = (
  sheet: Sheet,
  { head }: Mapping,
  taken: Taken,
  options: GlobalOptions,
): void => {
  const { language } = options;
  const told = taken.rows.filter(
    ({ fate, said }) => fate !== 'same' && (fate !== 'new' || said.length > 0),
  );
  const lines = told.flatMap(({ row, fate, what, said }) =>
    (said.length === 0 ? [undefined] : said).map((one) => [
      String(row),
      inLanguage(language, FATE_WORDS[fate]),
      what,
      one === undefined ? '' : saidText(one, headText(sheet, head, one.column), language),
      one?.choices === undefined
        ? ''
        : `"${answerKey(row, one.asks)}": ${one.choices.map(({ id, name }) => `${id} (${name})`).join('; ')}`,
    ]),
  );
  if (lines.length > 0)
    printTable(
      [
        say(options, 'dòng', 'row'),
        say(options, 'kết quả', 'fate'),
        say(options, 'về', 'of'),
        say(options, 'vì', 'why'),
        say(options, 'có thể là', 'may be'),
      ],
      lines.slice(0, TOLD),
    );
  if (lines.length > TOLD)
    print(
      say(options, `… và ${lines.length - TOLD} dòng nữa`, `… and ${lines.length - TOLD} more`),
    );
  const counts = Object.entries(taken.counts)
    .filter(([, n]) => n > 0)
    .map(
      ([fate, n]) => `${n} ${inLanguage(language, FATE_WORDS[fate as keyof typeof FATE_WORDS])}`,
    );
  print(counts.join(', '));
  const unread = taken.unread.map(({ column, head: text }) =>
    text === '' ? columnLetters(column) : `${columnLetters(column)} “${text}”`,
  );
  if (unread.length > 0)
    print(
      say(
        options,
        `Không nhập các cột: ${unread.join(', ')}`,
        `Nothing is read from columns ${unread.join(', ')}`,
      ),
    );
};

/** The tables to be read: the one of a sheet, or all of a workbook whose sheets are called as those of templates. */
const partsOf = async (
  book: Workbook,
  given: Given,
  options: GlobalOptions,
): Promise<readonly IntakePart[]> => {
  const { as } = given;
  if (as !== WORKBOOK) {
    const sheet = sheetOf(book, given, options);
    const { mapping, answers } = await mappingOf(sheet, as, given, options);
    demandColumns(mapping, as, options);
    return [{ sheet, subject: as, mapping, answers }];
  }
  const parts = book.sheets.flatMap((sheet): readonly IntakePart[] => {
    const subject = sheet.hidden ? undefined : subjectOfSheet(sheet.name);
    return subject === undefined
      ? []
      : [{ sheet, subject, mapping: proposeMapping(sheet, subject) }];
  });
  for (const { mapping, subject } of parts) demandColumns(mapping, subject, options);
  if (parts.length > 0) return parts;
  const names = SUBJECTS.map((one) => `“${inLanguage(options.language, SUBJECT_WORDS[one])}”`);
  throw new Failure(
    'no-sheet',
    say(
      options,
      `Không trang tính nào tên là ${names.join(', ')}`,
      `No sheet is called ${names.join(', ')}`,
    ),
  );
};

const headOf = (file: string, given: Given, options: GlobalOptions): IntakeHead => {
  const effect = given.effect === undefined ? options.at : dayOption(given.effect, '--effect');
  return {
    id: (given.id ?? slugOf(`${basename(file)}-${effect}`)) as ActId,
    type: given.type,
    title: given.title ?? basename(file),
    issuer: given.issuer ?? say(options, 'Người nhập bảng', 'Whoever takes the table in'),
    signed: given.signed === undefined ? effect : dayOption(given.signed, '--signed'),
    effect,
  };
};

const taken = async (
  parts: readonly IntakePart[],
  head: IntakeHead,
  options: GlobalOptions,
): Promise<TakenWhole> =>
  withStore(options, async (store) => {
    const known = (await store.registers()).some(({ id }) => id === options.register);
    // A register may begin with a table.
    const image = known ? await openImage(store, options.register) : new Image(options.register);
    return takeInWhole(image.facts, parts, head, (act) => image.draft(act).after);
  });

const importFile = async (file: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const given = command.opts<Given>();
  const book = await opened(file, options);
  const asked = await partsOf(book, given, options);
  for (const notice of options.json ? [] : book.notices) note(noticeText(notice, options.language));
  const { parts, act } = await taken(asked, headOf(file, given, options), options);
  if (options.json)
    printJson({
      notices: book.notices,
      act: act.id,
      tables: parts.map(({ part, taken: of }) => ({
        sheet: part.sheet.name,
        subject: part.subject,
        mapping: part.mapping,
        counts: of.counts,
        rows: of.rows,
      })),
    });
  else
    for (const { part, taken: of } of parts) {
      if (parts.length > 1) print(`${part.sheet.name}:`);
      printTaken(part.sheet, part.mapping, of, options);
    }
  if (given.out !== undefined) await writeFile(given.out, writeAct(act));
  const open = parts.reduce((sum, { taken: { counts } }) => sum + counts.wrong + counts.asked, 0);
  if (open > 0)
    throw new Failure(
      'rows-open',
      say(
        options,
        `${open} dòng chưa nhập được; sổ bộ như cũ.`,
        `${open === 1 ? '1 row' : `${open} rows`} cannot be taken in yet; the register is as it was.`,
      ),
    );
  if (given.dryRun === true || act.articles.every(({ operations }) => operations.length === 0))
    return;
  await enactActs([act], options, 'import');
};

const writeTemplate = async (
  kind: Template,
  file: string,
  _given: unknown,
  command: Command,
): Promise<void> => saveForms(file, templateForms(kind), optionsOf(command));

const writeSubject = async (
  subject: Subject,
  file: string,
  _given: unknown,
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ facts }) =>
    saveForms(file, [subjectForm(facts, options.at, subject)], options),
  );
};

/** Adds the command. */
export const addImportCommand = (program: Command): void => {
  program
    .command('import <file>')
    .description('nhập bảng XLSX, XLS, ODS, CSV thành một văn bản / take a table in as an act')
    .addOption(
      new Option('--as <subject>', 'bảng về cái gì / what the table is of')
        .choices([...SUBJECTS, WORKBOOK])
        .makeOptionMandatory(),
    )
    .option('--map <file>', 'tệp JSON nêu cột nào là gì / which column is what, as JSON')
    .option('--sheet <name>', 'trang tính, mặc định trang đầu / the sheet, default the first')
    .option('--dry-run', 'chỉ xem từng dòng sẽ ra sao / only tell what would become of each row')
    .option('--out <file>', 'ghi văn bản thành YAML / write the act as YAML')
    .addOption(
      new Option('--type <type>', 'loại văn bản / type of the act')
        .choices([...ACT_TYPES].filter((type) => type !== 'undo' && type !== 'correction'))
        .default('decision'),
    )
    .option('--id <id>', 'mã văn bản / id of the act')
    .option('--title <text>', 'trích yếu / its title')
    .option('--issuer <text>', 'cơ quan ban hành / who issues it')
    .option('--signed <day>', 'ngày ký / day of signing')
    .option('--effect <day>', 'ngày có hiệu lực / day of effect')
    .action(importFile);
  program
    .command('template')
    .description('bảng mẫu để điền rồi nhập / a workbook to be filled in and taken in')
    .addArgument(
      new Argument('<kind>', 'của cơ quan nào / of which body').choices([...TEMPLATE_IDS]),
    )
    .argument('<file>', 'tệp .xlsx / an .xlsx file')
    .action(writeTemplate);
  exporting(program)
    .command('table')
    .description('bảng hiện có, nhập lại được / a table as it is, to be taken in again')
    .addArgument(new Argument('<subject>', 'về cái gì / of what').choices([...SUBJECTS]))
    .argument('<file>', 'tệp .xlsx hoặc .csv / an .xlsx or .csv file')
    .action(writeSubject);
};

/** The command that others of exporting stand under. */
const exporting = (program: Command): Command => {
  const found = program.commands.find((command) => command.name() === 'export');
  if (!found) throw new Error('export is added before import');
  return found;
};
