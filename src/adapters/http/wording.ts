/** Operations, findings and entries with their words beside them. */
import type { Act } from '../../domain/acts/act.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { type ActTexts, type Naming, namingAt, namingFor } from '../../words/naming.ts';
import { wordEntry } from '../../words/word-entry.ts';
import { wordFinding } from '../../words/word-finding.ts';
import { citationOf } from '../../words/word-rule.ts';
import type { Language } from '../../words/language.ts';

/** What one operation of an act says. */
export type Explained = {
  readonly article: string;
  readonly op: string;
  readonly text: string;
};

/** What each operation of an act says, article by article. */
export const explained = (
  act: Act,
  language: Language,
  facts: Facts,
  acts: ActTexts,
): readonly Explained[] => {
  const naming = namingFor(facts, act, acts);
  return act.articles.flatMap(({ number, operations }) =>
    operations.map((op) => ({
      article: number,
      op: op.op,
      text: explainOperation(op, language, naming),
    })),
  );
};

/** A value with its words. */
export type Worded<T> = T & { readonly text: string };

/** Findings in words. */
export const wordedFindings = (
  findings: readonly Finding[],
  language: Language,
  naming: Naming,
): readonly Worded<Finding>[] =>
  findings.map((f) => {
    const cites = citationOf(f, language);
    return { ...f, text: wordFinding(f, language, naming), ...(cites !== undefined && { cites }) };
  });

/** Entries in words; names are those of the day. */
export const wordedEntries = (
  entries: readonly Entry[],
  language: Language,
  facts: Facts,
  day: Day,
  acts: ActTexts,
): readonly Worded<Entry>[] => {
  const naming = namingAt(facts, day, acts);
  return entries.map((e) => ({ ...e, text: wordEntry(e, language, naming) }));
};
