/** Broken rules in words: the text of the rule with what was found, until when it is tolerated, and what it stands on. */
import type { Broken, Finding } from '../domain/acts/finding.ts';
import { ruleOf } from '../domain/rules/packs.ts';
import type { Told } from '../domain/rules/rule.ts';
import { labelOf } from './labels.ts';
import {
  type Language,
  dayText,
  inLanguage,
  listText,
  numberText,
  periodText,
  say,
} from './language.ts';
import type { Naming } from './naming.ts';

const toldText = (told: Told, language: Language, naming: Naming): string => {
  if (typeof told === 'number') return numberText(told, language);
  if (typeof told === 'string') return naming.name(told);
  if (!('list' in told) && !('text' in told)) return listText(told.map(naming.name), language);
  return 'text' in told ? told.text : labelOf(told.list, told.word as never, language);
};

/** What a finding stands on, where it is of a rule. */
export const citationOf = (finding: Finding, language: Language): string | undefined => {
  const rule = finding.code === 'rule' ? ruleOf(finding.pack, finding.rule) : undefined;
  return rule && inLanguage(language, rule.cites);
};

/** A broken rule in words. */
export const wordBroken = (broken: Broken, language: Language, naming: Naming): string => {
  const rule = ruleOf(broken.pack, broken.rule);
  if (!rule) return `${broken.pack}/${broken.rule}`;
  const text = inLanguage(language, rule.says).replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'over') return periodText(broken.over, language);
    return toldText(
      name === 'subject' ? broken.subject : (broken.says[name] ?? { text: '?' }),
      language,
      naming,
    );
  });
  const { grace } = rule;
  if (broken.until === undefined || !grace) return text;
  const by = inLanguage(language, grace.cites);
  return say(
    language,
    `${text} Được phép đến ${dayText(broken.until, 'vi')} (${by}).`,
    `${text} Tolerated until ${dayText(broken.until, 'en')} (${by}).`,
  );
};
