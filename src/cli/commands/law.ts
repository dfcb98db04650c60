/** law: the rules on a day with what they find, or what one of them finds of each unit. */
import type { Command } from 'commander';
import { judgedAt, lawAt } from '../../application/queries/law.ts';
import { LAW_RULES, lawRuleOf } from '../../domain/law/packs.ts';
import type { LawRule } from '../../domain/law/law.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { dayText, inLanguage, numberText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { VERDICTS, citesText, limitText, verdictText } from '../../words/word-law.ts';
import { demandWord } from '../known-words.ts';
import { type GlobalOptions, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

const printRules = (facts: Facts, options: GlobalOptions): void => {
  const { at, language } = options;
  const lines = lawAt(facts, at);
  if (options.json) {
    printJson(
      lines.map(({ pack, rule, counts }) => ({ pack: pack.pack, ...rule, counts: counts ?? null })),
    );
    return;
  }
  const number = (n: number): string => numberText(n, language);
  const checked = lines.filter(({ counts }) => counts !== undefined);
  printTable(
    [
      say(options, 'mã', 'code'),
      say(options, 'quy định', 'rule'),
      ...(['ok', 'breach', 'in-grace', 'missing-data'] as const).map((is) =>
        inLanguage(language, VERDICTS[is]),
      ),
      say(options, 'văn bản', 'instrument'),
    ],
    checked.flatMap(({ rule, counts }) =>
      counts
        ? [
            [
              rule.code,
              inLanguage(language, rule.title),
              ...[counts.ok, counts.breach, counts.inGrace, counts.missing].map(number),
              citesText(rule.cites, language),
            ],
          ]
        : [],
    ),
  );
  const open = lines.filter(({ rule }) => 'lacks' in rule);
  print(
    say(
      options,
      `${checked.length} quy định có hiệu lực được kiểm tra vào ngày ${dayText(at, 'vi')}; ${open.length} chưa kiểm được vì thiếu số liệu hoặc cần người xem (--json kể ra).`,
      `${checked.length} rules in force checked on ${dayText(at, 'en')}; ${open.length} cannot be yet, for want of data or because a person has to look (--json lists them).`,
    ),
  );
};

const printRule = (facts: Facts, rule: LawRule, options: GlobalOptions): void => {
  const { at, language } = options;
  const judged = judgedAt(facts, at, rule);
  if (options.json) {
    printJson({ ...rule, units: judged });
    return;
  }
  const naming = namingAt(facts, at);
  print(`${rule.code}  ${inLanguage(language, rule.title)}`);
  print(`${limitText(rule, language)}  (${citesText(rule.cites, language)})`);
  printTable(
    [
      say(options, 'kết quả', 'verdict'),
      say(options, 'đơn vị', 'unit'),
      say(options, 'đo', 'found'),
    ],
    judged.map(({ unit, verdict }) => [
      inLanguage(language, VERDICTS[verdict.is]),
      naming.name(`unit:${unit}`),
      verdictText(rule, verdict, language),
    ]),
  );
  print(
    say(
      options,
      `${judged.length} đơn vị vào ngày ${dayText(at, 'vi')}`,
      `${judged.length} units on ${dayText(at, 'en')}`,
    ),
  );
};

const law = async (code: string | undefined, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const known = demandWord(
    code,
    'law',
    LAW_RULES.map((rule) => rule.code),
    options,
  );
  const rule = known === undefined ? undefined : lawRuleOf(known);
  await reading(options, async ({ facts }) => {
    if (rule) printRule(facts, rule, options);
    else printRules(facts, options);
  });
};

/** Adds the command. */
export const addLawCommand = (program: Command): void => {
  program
    .command('law [code]')
    .description('quy định và đơn vị trái quy định / rules of law and what breaks them on a day')
    .action(law);
};
