/** The records behind a figure, in words. */
import type { Evidence, Indicator } from '../../domain/indicators/indicator.ts';
import type { Language } from '../../words/language.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { namingAt } from '../../words/naming.ts';
import { wordEntry } from '../../words/word-entry.ts';
import type { Reading } from './live-register.ts';
import { namesFor } from './named.ts';
import { subjectOf } from './subject.ts';

const rowOf = (reading: Reading, evidence: Evidence, language: Language) => {
  const naming = namingAt(reading.facts, evidence.day);
  if ('op' in evidence) {
    const text = explainOperation(evidence.op, language, naming);
    return { act: evidence.act, article: null, day: evidence.day, subject: null, text };
  }
  const { act, article, day } = evidence;
  return {
    act,
    article,
    day,
    subject: subjectOf(evidence),
    text: wordEntry(evidence, language, naming),
  };
};

/** The rows, by day. */
export const behindRows = (reading: Reading, indicator: Indicator, language: Language) => {
  const { acts, records, evidence } = indicator.provenance;
  const rows = evidence
    .map((e) => rowOf(reading, e, language))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { indicator: indicator.id, records, rows, names: namesFor(reading, [], acts) };
};
