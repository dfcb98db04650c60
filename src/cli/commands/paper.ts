/** paper: an act and what it comes with, as a DOCX or PDF file in the form of its ladder. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { PAPER_FORMS, writePaper } from '../../adapters/papers/write-paper.ts';
import { PAPER_KINDS, paperFor } from '../../application/queries/papers.ts';
import { Failure } from '../failure.ts';
import { demandWord } from '../known-words.ts';
import { optionsOf } from '../options.ts';
import { note, say } from '../output.ts';
import { reading } from '../reading.ts';

const makePaper = async (
  id: string,
  file: string,
  given: { readonly kind: string },
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const form = PAPER_FORMS.find((one) => file.toLowerCase().endsWith(`.${one}`));
  if (!form)
    throw new Failure(
      'bad-file-name',
      say(
        options,
        `${file}: tên tệp phải kết thúc bằng .docx hoặc .pdf`,
        `${file}: end the name with .docx or .pdf`,
      ),
    );
  const kind = demandWord(given.kind, '--kind', PAPER_KINDS, options) ?? 'act';
  await reading(options, async ({ facts, acts }) => {
    const act = acts.act(id)?.act;
    if (!act)
      throw new Failure('unknown-act', say(options, `Không có văn bản «${id}»`, `No act “${id}”`));
    const paper = paperFor(kind, act, facts, acts);
    if (!paper)
      throw new Failure(
        'nothing-handed-over',
        say(options, `${id} không thay đổi gì để lập giấy tờ này`, `${id} changes nothing to list`),
      );
    await writeFile(file, await writePaper(paper, form));
    note(say(options, `Đã ghi ${file}`, `${file} is written`));
  });
};

/** Adds the command. */
export const addPaperCommand = (program: Command): void => {
  program
    .command('paper <act> <file>')
    .description('văn bản, giấy tờ kèm theo: .docx, .pdf / an act and what it comes with as a file')
    .option('--kind <kind>', PAPER_KINDS.join(' | '), 'act')
    .action(makePaper);
};
