/** Findings and entries with their words beside them. */
import type { Finding } from '../../domain/acts/finding.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { namingAt } from '../../domain/words/naming.ts';
import { wordEntry } from '../../domain/words/word-entry.ts';
import { wordFinding } from '../../domain/words/word-finding.ts';
import type { Language } from '../../domain/words/language.ts';

/** A value with its words. */
export type Worded<T> = T & { readonly text: string };

/** Findings in words; names are those of the day. */
export const wordedFindings = (
  findings: readonly Finding[],
  language: Language,
  facts: Facts,
  day: Day,
): readonly Worded<Finding>[] => {
  const naming = namingAt(facts, day);
  return findings.map((f) => ({ ...f, text: wordFinding(f, language, naming) }));
};

/** Entries in words; names are those of the day. */
export const wordedEntries = (
  entries: readonly Entry[],
  language: Language,
  facts: Facts,
  day: Day,
): readonly Worded<Entry>[] => {
  const naming = namingAt(facts, day);
  return entries.map((e) => ({ ...e, text: wordEntry(e, language, naming) }));
};
