/** Facts of a history as rows in words. */
import { keyText } from '../../domain/register/aspects.ts';
import type { HistoryFact } from '../../domain/history/unit-history.ts';
import { contains } from '../../domain/time/period.ts';
import type { Language } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { wordValue } from '../../words/word-entry.ts';
import type { Reading } from './live-register.ts';
import { namesFor, refsOf } from './named.ts';

/** The rows, with the names of what they mention. Each value is worded with the names of its first day. */
export const historyRows = (
  reading: Reading,
  facts: readonly HistoryFact[],
  language: Language,
) => ({
  data: facts.map(({ aspect, key, value, valid, recorded, entry, next }) => ({
    aspect,
    key: keyText(key),
    value,
    text: wordValue(
      aspect,
      key,
      value,
      language,
      namingAt(reading.facts, valid.from, reading.acts),
    ),
    valid,
    recorded,
    act: entry.act,
    article: entry.article,
    source: entry.source.mark,
    endedBy: next?.act ?? null,
    holds: recorded.to === undefined && contains(valid, reading.asAt),
  })),
  names: namesFor(
    reading,
    facts.flatMap((f) => refsOf(f.aspect, f.key, f.value)),
    facts.flatMap((f) => (f.next ? [f.entry.act, f.next.act] : [f.entry.act])),
  ),
});
