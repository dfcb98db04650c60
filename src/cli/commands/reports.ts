/** report term. */
import type { Command } from 'commander';
import { type IndicatorRow, reportTerm } from '../../application/queries/term-report.ts';
import { REVIEW_KINDS, reviewFigures } from '../../domain/indicators/review.ts';
import { reviewPaper } from '../../words/review-paper.ts';
import { namingAt } from '../../words/naming.ts';
import { indicatorName, indicatorText, reasonText } from '../../words/indicator-words.ts';
import { type Language, dayText, numberText } from '../../words/language.ts';
import { Failure } from '../failure.ts';
import { demandEverUnit, demandPeriod } from '../known-words.ts';
import { dayOption, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

interface TermOptions {
  readonly from: string;
  readonly to: string;
  readonly of?: string;
  readonly format: string;
}

const numberOr = (value: number | undefined, language: Language): string =>
  value === undefined ? '' : numberText(value, language);

const partText = ({ value, recorded }: IndicatorRow, language: Language): readonly string[] =>
  value === null && recorded
    ? [`${numberText(recorded.part, language)}/${numberText(recorded.of, language)}`]
    : [];

const cellsOf = (i: IndicatorRow, language: Language): readonly string[] => [
  i.id,
  indicatorName(i.id, language),
  indicatorText(i, language),
  i.unit,
  numberOr(i.published, language),
  numberOr(i.difference, language),
  [
    ...(i.reason === undefined ? [] : [reasonText(i.reason, language)]),
    ...partText(i, language),
  ].join(', '),
  String(i.provenance.records),
  i.provenance.acts.join(' '),
];

/** Acts shown in a line of a terminal; the other formats name them all. */
const SHOWN = 2;

const shortened = (cells: readonly string[]): readonly string[] =>
  cells.map((cell, i) => {
    if (i < cells.length - 1) return cell;
    const acts = cell.split(' ');
    return acts.length > SHOWN
      ? `${acts.slice(0, SHOWN).join(' ')} … (+${acts.length - SHOWN})`
      : cell;
  });

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const reportTermCommand = async (given: TermOptions, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const from = dayOption(given.from, '--from');
  const to = dayOption(given.to, '--to');
  demandPeriod(from, to, options);
  const format = options.json ? 'json' : given.format;
  if (!['text', 'json', 'md', 'html'].includes(format)) {
    throw new Failure('bad-format', '--format: text | json | md | html');
  }
  await reading(options, async ({ facts, acts }) => {
    const subject = given.of === undefined ? undefined : demandEverUnit(facts, given.of, options);
    const report = reportTerm(facts, acts, from, to, subject);
    if (format === 'json') return printJson({ ...report, asKnown: options.known });
    const heading = [
      'id',
      say(options, 'chỉ tiêu', 'indicator'),
      say(options, 'theo sổ bộ', 'from records'),
      say(options, 'đơn vị tính', 'unit'),
      say(options, 'đã công bố', 'published'),
      say(options, 'chênh lệch', 'difference'),
      say(options, 'lý do', 'reason'),
      say(options, 'bản ghi', 'records'),
      say(options, 'văn bản', 'acts'),
    ];
    const rows = report.indicators.map((i) => cellsOf(i, options.language));
    const title = say(
      options,
      `Báo cáo nhiệm kỳ từ ${dayText(from, 'vi')} đến hết ${dayText(to, 'vi')}`,
      `Term report, ${dayText(from, 'en')} to ${dayText(to, 'en')} inclusive`,
    );
    if (format === 'md') {
      print(`# ${title}\n`);
      for (const row of [heading, heading.map(() => '---'), ...rows])
        print(`| ${row.join(' | ')} |`);
    } else if (format === 'html') {
      const cells = (row: readonly string[], tag: string): string =>
        row.map((c) => `<${tag}>${escape(c)}</${tag}>`).join('');
      print(
        `<!doctype html><html lang="${options.language}"><meta charset="utf-8"><title>${escape(title)}</title>`,
      );
      print(
        `<table><caption>${escape(title)}</caption><thead><tr>${cells(heading, 'th')}</tr></thead><tbody>`,
      );
      for (const row of rows) print(`<tr>${cells(row, 'td')}</tr>`);
      print('</tbody></table></html>');
    } else {
      print(title);
      printTable(heading, rows.map(shortened));
    }
  });
};

interface ReviewOptions extends TermOptions {
  readonly kind: string;
}

const reviewCommand = async (given: ReviewOptions, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const { language } = options;
  const from = dayOption(given.from, '--from');
  const to = dayOption(given.to, '--to');
  demandPeriod(from, to, options);
  const kind = REVIEW_KINDS.find((one) => one === given.kind);
  if (!kind) throw new Failure('bad-kind', `--kind: ${REVIEW_KINDS.join(' | ')}`);
  const format = options.json ? 'json' : given.format;
  if (!['md', 'json'].includes(format)) throw new Failure('bad-format', '--format: md | json');
  await reading(options, async ({ facts, acts }) => {
    const subject = given.of === undefined ? undefined : demandEverUnit(facts, given.of, options);
    const figures = reviewFigures(facts, acts, from, to, subject);
    const paper = reviewPaper(kind, figures, language, namingAt(facts, to, acts));
    if (format === 'json') return printJson({ ...paper, asKnown: options.known });
    print(`# ${paper.title}${paper.body && ` — ${paper.body}`}\n\n${paper.subtitle}\n`);
    for (const { heading, lines, none } of paper.sections) {
      print(`## ${heading}\n`);
      if (lines.length === 0) print(none);
      for (const { text, acts: behind } of lines) print(`- ${text} [${behind.join(' ')}]`);
      print('');
    }
    print(paper.note);
  });
};

/** Adds the commands. */
export const addReportCommands = (program: Command): void => {
  const report = program.command('report').description('báo cáo / reports');
  report
    .command('term')
    .description('báo cáo nhiệm kỳ, mỗi con số kèm văn bản / the term report')
    .requiredOption('--from <day>', 'ngày đầu / first day')
    .requiredOption('--to <day>', 'ngày cuối / last day, inclusive')
    .option('--of <unit>', 'mã đơn vị hoặc địa bàn / unit or territory')
    .option('--format <format>', 'text | json | md | html', 'text')
    .action(reportTermCommand);
  report
    .command('review')
    .description('báo cáo sơ kết, tổng kết / a preliminary or final review')
    .requiredOption('--from <day>', 'ngày đầu / first day')
    .requiredOption('--to <day>', 'ngày cuối / last day, inclusive')
    .option('--of <unit>', 'mã đơn vị hoặc địa bàn / unit or territory')
    .option('--kind <kind>', REVIEW_KINDS.join(' | '), 'preliminary')
    .option('--format <format>', 'md | json', 'md')
    .action(reviewCommand);
};
