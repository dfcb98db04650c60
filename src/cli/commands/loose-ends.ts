/** open-items, handed-over, deadlines: what acts left open, gave to somebody outside the register, or must be mended in time. */
import type { Command } from 'commander';
import { deadlinesAt, isRunning } from '../../application/queries/deadlines.ts';
import { handedOverAt } from '../../application/queries/handed-over.ts';
import { openItemsAt } from '../../application/queries/open-items.ts';
import { rangeText } from '../../words/amount-text.ts';
import { dayText } from '../../words/language.ts';
import { holdingText, itemText, namingAt } from '../../words/naming.ts';
import { wordFact } from '../../words/word-entry.ts';
import { wordBroken } from '../../words/word-rule.ts';
import { optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { withImage } from '../reading.ts';

const listOpenItems = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const { language, at } = options;
  await withImage(options, async (image) => {
    const { facts } = image;
    const items = openItemsAt(facts, at);
    if (options.json) return printJson(items);
    const naming = namingAt(facts, at, image);
    printTable(
      [
        'id',
        say(options, 'khoản', 'item'),
        say(options, 'có thể', 'can be'),
        say(options, 'các bên', 'parties'),
        say(options, 'từ', 'since'),
        say(options, 'văn bản', 'act'),
      ],
      items.map(({ item, part, parties, since, act }) => [
        item,
        itemText(item, language, naming),
        rangeText(part, language),
        parties
          .map(({ unit, has }) => `${naming.name(`unit:${unit}`)} ${rangeText(has, language)}`)
          .join('; '),
        dayText(since, language),
        naming.act(act),
      ]),
    );
    print(
      say(
        options,
        `${items.length} khoản chưa xác định vào ngày ${at}`,
        `${items.length} open items on ${at}`,
      ),
    );
  });
};

const listHandedOver = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const { language, at } = options;
  await withImage(options, async (image) => {
    const list = handedOverAt(image.facts, at);
    const rows = list.map(({ holding, from, receiver, entry: { day, act, article } }) => ({
      holding,
      from,
      receiver,
      since: day,
      act,
      article,
    }));
    if (options.json) return printJson(rows);
    const naming = namingAt(image.facts, at, image);
    printTable(
      [
        say(options, 'nội dung', 'what'),
        say(options, 'nơi giao', 'from'),
        say(options, 'nơi nhận', 'receiver'),
        say(options, 'từ', 'since'),
        say(options, 'văn bản', 'act'),
      ],
      rows.map(({ holding, from, receiver, since, act }) => [
        holdingText(holding, language, naming),
        naming.name(`unit:${from}`),
        receiver,
        dayText(since, language),
        naming.act(act),
      ]),
    );
    print(
      say(
        options,
        `${rows.length} khoản đã chuyển giao ra ngoài vào ngày ${at}`,
        `${rows.length} handed over on ${at}`,
      ),
    );
  });
};

const listDeadlines = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const { language, at } = options;
  await withImage(options, async (image) => {
    const list = deadlinesAt(image.facts, at);
    if (options.json) return printJson(list);
    const naming = namingAt(image.facts, at, image);
    printTable(
      [say(options, 'hạn', 'deadline'), say(options, 'nội dung', 'what')],
      list.map((found) => [
        found.until === undefined
          ? say(options, 'quá hạn', 'overdue')
          : dayText(found.until, language),
        isRunning(found)
          ? wordFact(found.aspect, found.key, found.value, language, naming)
          : wordBroken(found, language, naming),
      ]),
    );
    print(
      say(
        options,
        `${list.length} việc có thời hạn hoặc quá hạn vào ngày ${at}`,
        `${list.length} with a deadline or overdue on ${at}`,
      ),
    );
  });
};

/** Adds the commands. */
export const addLooseEndCommands = (program: Command): void => {
  program
    .command('open-items')
    .description('các khoản chưa xác định / parts of amounts not settled yet')
    .action(listOpenItems);
  program
    .command('handed-over')
    .description('đã chuyển giao ra ngoài sổ bộ / handed over to somebody outside the register')
    .action(listHandedOver);
  program
    .command('deadlines')
    .description('việc có thời hạn / what is tolerated or said only until a day')
    .action(listDeadlines);
};
