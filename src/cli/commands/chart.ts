/** chart: the organisation chart as a file, to be printed or put into a paper. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { CHART_FORMS, CHART_PAPERS, writeChart } from '../../adapters/papers/write-chart.ts';
import { MOST_BOXES, organisationChart } from '../../application/queries/chart.ts';
import { indexDay } from '../../application/queries/index-day.ts';
import { BLOCS } from '../../domain/register/kinds.ts';
import { Failure } from '../failure.ts';
import { demandUnitOn, demandWord } from '../known-words.ts';
import { optionsOf } from '../options.ts';
import { note, say } from '../output.ts';
import { reading } from '../reading.ts';

interface Given {
  readonly levels: string;
  readonly bloc?: string;
  readonly of?: string;
  readonly paper: string;
}

const drawChart = async (file: string, given: Given, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const form = CHART_FORMS.find((one) => file.toLowerCase().endsWith(`.${one}`));
  if (!form)
    throw new Failure(
      'bad-file-name',
      say(
        options,
        `${file}: tên tệp phải kết thúc bằng .pdf, .png hoặc .svg`,
        `${file}: end the name with .pdf, .png or .svg`,
      ),
    );
  const levels = Number(given.levels);
  if (!Number.isInteger(levels) || levels < 1)
    throw new Failure(
      'bad-number',
      say(
        options,
        `--levels: «${given.levels}» không phải là số nguyên từ 1`,
        `--levels: “${given.levels}” is not a whole number from 1`,
      ),
    );
  const bloc = demandWord(given.bloc, '--bloc', BLOCS, options);
  const paper = demandWord(given.paper, '--paper', CHART_PAPERS, options) ?? 'A3';
  await reading(options, async ({ facts, store }) => {
    const of =
      given.of === undefined ? undefined : demandUnitOn(facts, given.of, options.at, options);
    const registers = await store.registers();
    const title = registers.find(({ id }) => id === options.register)?.title ?? options.register;
    const index = indexDay(facts, options.at);
    const branch = { facts, day: options.at, index, ...(bloc && { bloc }) };
    const extent = { levels, open: new Set<string>(), ...(of !== undefined && { of }) };
    const chart = organisationChart(branch, extent, options.language, title);
    if (!chart)
      throw new Failure(
        'chart-too-large',
        say(
          options,
          `Sơ đồ có hơn ${MOST_BOXES} ô: chọn ít cấp hơn, một khối (--bloc) hoặc một đơn vị (--of)`,
          `More than ${MOST_BOXES} boxes: choose fewer levels, one bloc (--bloc) or one unit (--of)`,
        ),
      );
    await writeFile(file, await writeChart({ chart, form, paper, language: options.language }));
    note(
      say(options, `Đã ghi ${file}: ${chart.boxes.size} ô`, `${file}: ${chart.boxes.size} boxes`),
    );
  });
};

/** Adds the command. */
export const addChartCommand = (program: Command): void => {
  program
    .command('chart <file>')
    .description('sơ đồ tổ chức: .pdf, .png, .svg / the organisation chart as a file')
    .option('--levels <n>', 'số cấp / levels', '3')
    .option('--bloc <bloc>', BLOCS.join(' | '))
    .option('--of <unit>', 'đơn vị ở trên cùng / the unit at the top')
    .option('--paper <paper>', CHART_PAPERS.join(' | '), 'A3')
    .action(drawChart);
};
