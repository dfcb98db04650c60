/** review: functions that two bodies lead, mandates that say the same, functions that nobody has or leads. */
import type { Command } from 'commander';
import { type ReviewKind, reviewBeside } from '../../application/queries/review.ts';
import { dayText, numberText, percentText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { dayOption, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

const KINDS: Readonly<Record<ReviewKind, readonly [vi: string, en: string]>> = {
  duplicated: ['trùng', 'led by several'],
  similar: ['chồng chéo', 'say the same'],
  contradictory: ['mâu thuẫn', 'at odds'],
  leaderless: ['không ai chủ trì', 'nobody leads'],
  orphaned: ['không ai làm', 'nobody has'],
};

const review = async (
  { beside }: { readonly beside?: string },
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const { at, language } = options;
  const other = beside === undefined ? undefined : dayOption(beside, '--beside');
  await reading(options, async ({ facts }) => {
    const list = reviewBeside(facts, at, other);
    if (options.json) return printJson(list);
    const naming = namingAt(facts, at);
    const yes = (is: boolean): string =>
      is ? say(options, 'có', 'yes') : say(options, 'không', 'no');
    printTable(
      [
        say(options, 'loại', 'kind'),
        say(options, 'chức năng', 'functions'),
        say(options, 'cơ quan', 'bodies'),
        say(options, 'giống nhau vì', 'the same by'),
        dayText(at, language),
        ...(other === undefined ? [] : [dayText(other, language)]),
      ],
      list.map((found) => [
        say(options, ...KINDS[found.kind]),
        found.functions.map((id) => naming.name(`function:${id}`)).join(' | '),
        found.units.map((id) => naming.name(`unit:${id}`)).join(' | '),
        found.score === undefined
          ? ''
          : `${percentText(found.score, language)}: ${found.words.join(', ')}`,
        yes(found.now),
        ...(other === undefined ? [] : [yes(found.beside === true)]),
      ]),
    );
    const now = list.filter((found) => found.now).length;
    print(
      say(
        options,
        `${numberText(now, 'vi')} việc cần xem vào ngày ${dayText(at, 'vi')}`,
        `${numberText(now, 'en')} to look at on ${dayText(at, 'en')}`,
      ),
    );
  });
};

/** Adds the command. */
export const addReviewCommand = (program: Command): void => {
  program
    .command('review')
    .description('rà soát chức năng, nhiệm vụ / who does the same, and what nobody does')
    .option('--beside <day>', 'so với ngày / another day beside')
    .action(review);
};
