/** paper: an act as a DOCX file, in the form of its ladder. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writeDocx } from '../../adapters/papers/write-docx.ts';
import { writeHandovers } from '../../adapters/papers/write-handover.ts';
import { handoversOf } from '../../application/queries/handover.ts';
import { paperOf } from '../../application/queries/paper.ts';
import { Failure } from '../failure.ts';
import { optionsOf } from '../options.ts';
import { note, say } from '../output.ts';
import { reading } from '../reading.ts';

const writePaper = async (
  id: string,
  file: string,
  { handover }: { readonly handover?: boolean },
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  if (!/\.docx$/iu.test(file))
    throw new Failure(
      'bad-file-name',
      say(options, `${file}: tên tệp phải kết thúc bằng .docx`, `${file}: end the name with .docx`),
    );
  await reading(options, async ({ facts, acts }) => {
    const act = acts.act(id)?.act;
    if (!act)
      throw new Failure('unknown-act', say(options, `Không có văn bản «${id}»`, `No act “${id}”`));
    const paper = paperOf(act, facts, acts);
    const handovers = handover === true ? handoversOf(act, facts) : undefined;
    if (handovers?.length === 0)
      throw new Failure(
        'nothing-handed-over',
        say(options, `${id} không bàn giao gì`, `${id} hands nothing over`),
      );
    await writeFile(
      file,
      handovers ? await writeHandovers(paper, handovers) : await writeDocx(paper),
    );
    note(say(options, `Đã ghi ${file}`, `${file} is written`));
  });
};

/** Adds the command. */
export const addPaperCommand = (program: Command): void => {
  program
    .command('paper <act> <file>')
    .description('văn bản thành tệp DOCX theo thể thức / an act as a DOCX file in its form')
    .option('--handover', 'biên bản bàn giao thay cho văn bản / minutes of the handover instead')
    .action(writePaper);
};
