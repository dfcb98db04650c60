/** What a number of the overview counts, as rows in words. */
import type { CountedThing } from '../../application/queries/counted.ts';
import { ref } from '../../domain/register/ids.ts';
import type { Language } from '../../domain/words/language.ts';
import { namingAt } from '../../domain/words/naming.ts';
import { aspectText, wordValue } from '../../domain/words/word-entry.ts';
import type { pageOf } from './app.ts';
import type { Reading } from './live-register.ts';
import { namesFor } from './named.ts';

/** A page of them, with the names of their units and acts. */
export const countedRows = (
  reading: Reading,
  { data, ...page }: ReturnType<typeof pageOf<CountedThing>>,
  language: Language,
) => {
  const naming = namingAt(reading.facts, reading.asAt);
  const textOf = ({ entry }: CountedThing): string => {
    const { aspect, key, value } = entry;
    // Of quota the pool says what it is; the amount stands beside it.
    if (aspect === 'quota' || value === null) return aspectText(aspect, key, language);
    return wordValue(aspect, key as never, value as never, language, naming);
  };
  return {
    ...page,
    data: data.map((thing) => ({
      unit: thing.unit,
      person: thing.entry.aspect === 'person' ? thing.entry.key[0] : null,
      text: textOf(thing),
      amount: thing.amount,
      act: thing.entry.act,
      article: thing.entry.article,
      source: thing.entry.source.mark,
    })),
    names: namesFor(
      reading,
      data.map(({ unit }) => ref('unit', unit)),
      data.map(({ entry }) => entry.act),
    ),
  };
};
