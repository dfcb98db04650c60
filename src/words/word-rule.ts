/** Broken rules in words: the text of the rule with what was found, until when it is tolerated, and what it stands on. */
import type { Broken, Finding } from '../domain/acts/finding.ts';
import { ruleOf } from '../domain/rules/packs.ts';
import type { Says, Told } from '../domain/rules/rule.ts';
import type { Both } from '../domain/both.ts';
import { ACT_RULES, type ActRuleName } from '../domain/law/act-rules.ts';
import { lawRuleOf } from '../domain/law/packs.ts';
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
import { citesText, measuredText } from './word-law.ts';

const toldText = (told: Told, language: Language, naming: Naming): string => {
  if (typeof told === 'number') return numberText(told, language);
  if (typeof told === 'string') return naming.name(told);
  if ('text' in told) return told.text;
  if ('both' in told) return inLanguage(language, told.both);
  if ('day' in told) return dayText(told.day, language);
  return 'list' in told
    ? labelOf(told.list, told.word as never, language)
    : listText(told.map(naming.name), language);
};

/** A text of a rule with the values for its names; `worded`: those that are words already. */
const filled = (
  text: Both,
  says: Says,
  language: Language,
  naming: Naming,
  worded: Readonly<Record<string, string>> = {},
): string =>
  inLanguage(language, text).replaceAll(
    /\{(\w+)\}/g,
    (_whole, name: string) =>
      worded[name] ?? toldText(says[name] ?? { text: '?' }, language, naming),
  );

/** A rule of law that a unit breaks. */
export const wordLaw = (
  f: Extract<Finding, { readonly code: 'law' }>,
  language: Language,
  naming: Naming,
): string => {
  const rule = lawRuleOf(f.rule);
  const unit = naming.name(f.subject);
  if (!rule) return `${f.rule}: ${unit}`;
  const title = inLanguage(language, rule.title);
  const found = measuredText(rule, f.value, f.may, language);
  const text = `${title}. ${unit}: ${found}.`;
  return f.until === undefined
    ? text
    : say(
        language,
        `${text} Được phép đến ${dayText(f.until, 'vi')}.`,
        `${text} Tolerated until ${dayText(f.until, 'en')}.`,
      );
};

/** A rule about acts that one breaks. */
export const wordActRule = (
  { rule, says }: Extract<Finding, { readonly code: 'act-rule' }>,
  language: Language,
  naming: Naming,
): string => {
  const found = Object.hasOwn(ACT_RULES, rule) ? ACT_RULES[rule as ActRuleName] : undefined;
  return found ? filled(found.says, says, language, naming) : rule;
};

/** What a finding stands on, where it is of a rule. */
export const citationOf = (finding: Finding, language: Language): string | undefined => {
  if (finding.code === 'law') {
    const law = lawRuleOf(finding.rule);
    return law && `${law.code}, ${citesText(law.cites, language)}`;
  }
  if (finding.code === 'act-rule') {
    const { code, cites } = ACT_RULES[finding.rule as ActRuleName];
    return `${code}, ${citesText(cites, language)}`;
  }
  const rule = finding.code === 'rule' ? ruleOf(finding.pack, finding.rule) : undefined;
  return rule && inLanguage(language, rule.cites);
};

/** A broken rule in words. */
export const wordBroken = (broken: Broken, language: Language, naming: Naming): string => {
  const rule = ruleOf(broken.pack, broken.rule);
  if (!rule) return `${broken.pack}/${broken.rule}`;
  const says = { ...broken.says, subject: broken.subject };
  const text = filled(rule.says, says, language, naming, {
    over: periodText(broken.over, language),
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
