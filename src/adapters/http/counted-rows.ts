/** What a number of the overview counts, as rows in words. */
import type { CountedThing } from '../../application/queries/counted.ts';
import { partiesOf } from '../../application/queries/open-items.ts';
import { holdingOf } from '../../domain/acts/holding.ts';
import { type ItemId, ref } from '../../domain/register/ids.ts';
import { rangeText } from '../../words/amount-text.ts';
import { type Language, say } from '../../words/language.ts';
import { holdingText, namingAt } from '../../words/naming.ts';
import { aspectText, wordEnd, wordValue } from '../../words/word-entry.ts';
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
    const { aspect, key, value, end } = entry;
    const holding = holdingOf(aspect, key);
    if (value === null && end && holding)
      return `${holdingText(holding, language, naming)}: ${wordEnd(end, language, naming)}`;
    // Of quota the pool says what it is; the amount stands beside it.
    if (aspect === 'quota' || value === null) return aspectText(aspect, key, language);
    const text = wordValue(aspect, key as never, value as never, language, naming);
    if (!('least' in value)) return text;
    const parties = partiesOf(reading.facts, key[0] as ItemId, value.kind, reading.asAt).map(
      ({ unit, has }) => `${naming.name(`unit:${unit}`)} ${rangeText(has, language)}`,
    );
    return say(language, `${text}. Hiện có: `, `${text}. Now: `) + parties.join('; ');
  };
  return {
    ...page,
    data: data.map((thing) => ({
      unit: thing.unit,
      person:
        thing.entry.aspect === 'person' && thing.entry.value !== null ? thing.entry.key[0] : null,
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
