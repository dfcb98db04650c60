/** model: acts that others can copy, and the draft that one makes in another place, as an act file. */
import type { Command } from 'commander';
import { writeAct } from '../../adapters/files/write-act.ts';
import { draftOf, modelIn, modelsIn, placesFor } from '../../application/queries/models.ts';
import { spanId } from '../../domain/models/span.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { ref } from '../../domain/register/ids.ts';
import { isAlive, nameAt } from '../../domain/register/unit-at.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { dayText, inLanguage } from '../../words/language.ts';
import { MATCHED_BY, ROLE_WORDS, modelTitle } from '../../words/model-words.ts';
import { namingAt, namingWith } from '../../words/naming.ts';
import { wordFinding } from '../../words/word-finding.ts';
import { Failure } from '../failure.ts';
import { demandEverUnit, demandPeriod } from '../known-words.ts';
import { type GlobalOptions, dayOption, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { withImage } from '../reading.ts';

const unknown = (code: string, id: string, what: string, options: GlobalOptions): Failure =>
  new Failure(code, say(options, `Không có ${what}: ${id}`, `There is no such thing: ${id}`));

interface ModelOptions {
  readonly area?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

const model = async (
  given: string | undefined,
  { area, of, from, to }: ModelOptions,
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const { at, language } = options;
  const [first, last] = [dayOption(from ?? at, '--from'), dayOption(to ?? at, '--to')];
  if (of !== undefined) demandPeriod(first, last, options);
  await withImage(options, async (image) => {
    const { facts, acts } = image;
    if (of !== undefined) demandEverUnit(facts, of, options);
    const id = of === undefined ? given : spanId(of as UnitId, first, last);
    if (id === undefined) {
      const lines = modelsIn(acts);
      if (options.json)
        return printJson(lines.map(({ act, pilot }) => ({ act: act.id, title: act.title, pilot })));
      return printTable(
        [
          say(options, 'văn bản', 'act'),
          say(options, 'có hiệu lực', 'in force'),
          say(options, 'thí điểm', 'on trial'),
          say(options, 'tên', 'title'),
        ],
        lines.map(({ act, pilot }) => [
          act.id,
          dayText(act.effect, language),
          pilot ? say(options, 'có', 'yes') : '',
          act.title,
        ]),
      );
    }
    const found = modelIn(facts, acts, id);
    if (!found) throw unknown('unknown-model', id, say(options, 'mô hình', 'model'), options);
    const was = namingAt(facts, found.before, acts);
    const title = modelTitle(found, language);
    if (area === undefined) {
      if (options.json) return printJson(found);
      print(`${title} — ${found.areaName}`);
      for (const op of found.operations) print(`  ${explainOperation(op, language, was)}`);
      print(say(options, 'Áp dụng được ở (--area):', 'Can be done in (--area):'));
      return printTable(
        [say(options, 'mã', 'id'), say(options, 'tên', 'name')],
        placesFor(facts, found, at).map((unit) => [unit, nameAt(facts, unit, at)]),
      );
    }
    if (!isAlive(facts, area as UnitId, at))
      throw unknown('unknown-unit', area, say(options, 'địa bàn', 'area'), options);
    const made = draftOf(image, found, area as UnitId, at, title);
    if (options.json) return printJson(made);
    const naming = namingWith(made.after, image, at);
    print(writeAct(made.act));
    const missing = made.matches.filter((match) => !match.found);
    for (const { role } of missing)
      print(
        `# ${say(options, 'thiếu', 'missing')} ${inLanguage(language, ROLE_WORDS[role.is])}: ${was.name(ref(role.is, role.id))}`,
      );
    for (const { role, found: match } of made.matches)
      if (match?.by === 'likeness')
        print(
          `# ${inLanguage(language, MATCHED_BY.likeness)}: ${was.name(ref(role.is, role.id))} → ${naming.name(ref(role.is, match.id))}`,
        );
    for (const finding of made.findings) print(`# ${wordFinding(finding, language, naming)}`);
  });
};

/** Adds the command. */
export const addModelCommand = (program: Command): void => {
  program
    .command('model [act]')
    .description('mô hình từ một văn bản; ở địa bàn khác thành dự thảo nào / what others can copy')
    .option('--area <unit>', 'địa bàn áp dụng / the area to do it in')
    .option('--of <unit>', 'từ việc đã làm ở địa bàn này giữa hai ngày / of what was done here')
    .option('--from <day>', 'sau ngày / after this day')
    .option('--to <day>', 'đến ngày / by this day')
    .action(model);
};
