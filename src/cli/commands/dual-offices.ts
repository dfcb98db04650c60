/** dual-offices: how far offices are held together, day by day, and which there are. */
import type { Command } from 'commander';
import { type Part, coverageTo, pairsAt } from '../../application/queries/dual-offices.ts';
import { dayText, numberText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

const dualOffices = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const { at, language } = options;
  await reading(options, async ({ facts }) => {
    const [coverage, pairs] = [coverageTo(facts, at), pairsAt(facts, at)];
    if (options.json) return printJson({ coverage, pairs });
    const part = ({ value, of }: Part): string =>
      `${numberText(value, language)}/${numberText(of, language)}`;
    printTable(
      [
        say(options, 'ngày', 'day'),
        say(options, 'cặp ở thành phố', 'pairs of the city'),
        say(options, 'bí thư = chủ tịch UBND xã', 'secretary = chair, communes'),
        say(options, 'bí thư = trưởng thôn, khu', 'secretary = head, hamlets'),
      ],
      coverage.map(({ day, city, communes, residential }) => [
        dayText(day, language),
        numberText(city, language),
        part(communes),
        part(residential),
      ]),
    );
    const naming = namingAt(facts, at);
    print();
    printTable(
      [
        say(options, 'mô hình', 'model'),
        say(options, 'chức danh', 'posts'),
        say(options, 'từ', 'since'),
      ],
      pairs.map(({ model, posts, since }) => [
        model,
        posts.map((id) => naming.name(`post:${id}`)).join(' = '),
        dayText(since, language),
      ]),
    );
  });
};

/** Adds the command. */
export const addDualOfficeCommand = (program: Command): void => {
  program
    .command('dual-offices')
    .description('nhất thể hóa chức danh / offices that one person holds together')
    .action(dualOffices);
};
