/** draft check, books: what an act would do or did, before and after. */
import type { Command } from 'commander';
import { draft } from '../../application/commands/enact-act.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Enactment } from '../../domain/acts/enact.ts';
import { DraftFacts } from '../../domain/register/memory-facts.ts';
import { booksOf } from '../../domain/ledger/books.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText } from '../../words/language.ts';
import { bookText } from '../../words/amount-text.ts';
import { namingAt } from '../../words/naming.ts';
import { Failure } from '../failure.ts';
import { optionsOf, today } from '../options.ts';
import { printJson, printTable, say } from '../output.ts';
import { withImage, withImageFor } from '../reading.ts';
import { actsFrom } from './acts.ts';
import { printDraft } from '../print-draft.ts';

/** The shape of a checked draft for machines. */
const jsonOf = (act: Act, e: Enactment): unknown => ({
  act: act.id,
  enactable: e.enactable,
  entries: e.added,
  retracted: e.retracted,
  findings: e.findings,
  unplaced: e.findings.filter((f) => f.code === 'unplaced'),
  later: e.findings.filter((f) => f.code === 'later-record'),
});

const checkDraft = async (file: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const acts = await actsFrom([file], options);
  await withImageFor(options, acts, false, async (image) => {
    const results = acts.map((act) => ({ act, enactment: draft(image, act, today()) }));
    if (options.json) {
      const shapes = results.map((r) => jsonOf(r.act, r.enactment));
      printJson(shapes.length === 1 ? shapes[0] : shapes);
    } else {
      for (const { act, enactment } of results) printDraft(image, act, enactment, options);
    }
    if (results.some((r) => !r.enactment.enactable)) process.exitCode = 1;
  });
};

const showBooks = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await withImage(options, async (image) => {
    const recorded = image.recorded(id);
    if (!recorded)
      throw new Failure('unknown-act', say(options, `Không có văn bản «${id}»`, `No act “${id}”`));
    const before = new DraftFacts(image.facts);
    for (const entry of recorded.entries) before.retract(entry);
    const books = booksOf(before, { added: recorded.entries, retracted: [], findings: [] });
    if (options.json) return printJson(books);
    const naming = namingAt(image.facts, recorded.act.effect);
    printTable(
      [
        say(options, 'ngày', 'day'),
        say(options, 'loại', 'kind'),
        say(options, 'đơn vị', 'unit'),
        say(options, 'đầu', 'opening'),
        say(options, 'vào', 'in'),
        say(options, 'ra', 'out'),
        say(options, 'cuối', 'closing'),
      ],
      books.rows.map((row) => [
        dayText(row.day, options.language),
        labelOf('holding', row.kind, options.language),
        naming.name(`unit:${row.unit}`),
        ...(['opening', 'in', 'out', 'closing'] as const).map((column) =>
          bookText(row, column, options.language),
        ),
      ]),
    );
  });
};

/** Adds the commands. */
export const addDraftCommands = (program: Command): void => {
  const group = program.command('draft').description('dự thảo / drafts');
  group
    .command('check <file>')
    .description('kiểm tra một văn bản dự thảo, không thay đổi gì / check a draft; changes nothing')
    .action(checkDraft);
  program
    .command('books <act>')
    .description('sổ cân đối của một văn bản / books of an act')
    .action(showBooks);
};
