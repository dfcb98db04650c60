/** Entries and values in words. */
import type { AspectSpeech } from '../domain/register/aspect.ts';
import { type Aspect, type Key, type Value, aspectOf } from '../domain/register/aspects.ts';
import type { Entry, NamedEnd } from '../domain/register/entry.ts';
import type { AmountKind, Share } from '../domain/register/vocabulary.ts';
import { amountText, rangeText } from './amount-text.ts';
import { formText } from './unit-forms.ts';
import { labelOf } from './labels.ts';
import {
  type Language,
  dayText,
  listText,
  numberText,
  percentText,
  periodText,
  say,
} from './language.ts';
import { BY_ID, type Naming, itemText } from './naming.ts';

/** A share in words. */
export const shareText = (share: Share, language: Language): string =>
  typeof share === 'number' ? percentText(share, language) : labelOf('share', share, language);

const UNIT_OF: Readonly<Record<AmountKind, readonly [vi: string, en: string]>> = {
  territory: ['ha', 'ha'],
  population: ['người', 'people'],
  quota: ['người', 'people'],
  funding: ['đồng/năm', 'VND a year'],
};

const speechOf = (language: Language, naming: Naming): AspectSpeech => {
  const told = (vi: string, en: string): string => say(language, vi, en);
  return {
    told,
    name: naming.name,
    item: (id) => itemText(id, language, naming),
    act: naming.act,
    word: (list, word) => labelOf(list as 'aspect', word as Aspect, language),
    form: (kind, form) => formText({ kind, form }, language),
    number: (n) => numberText(n, language),
    percent: (part) => percentText(part, language),
    list: (texts) => listText(texts, language),
    day: (day) => dayText(day, language),
    period: (period) => periodText(period, language),
    amount: (amount, kind) => amountText(amount, told(...UNIT_OF[kind]), naming.size, language),
    range: (range, kind) => `${rangeText(range, language)} ${told(...UNIT_OF[kind])}`,
  };
};

/** A value in words. */
export const wordValue = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  value: Value<A>,
  language: Language,
  naming: Naming,
): string => aspectOf(aspect).words(speechOf(language, naming), key, value);

/** A value in words with whom it is about: “Trưởng phòng, Phòng Nội vụ: tạm dừng bố trí”. */
export const wordFact = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  value: Value<A>,
  language: Language,
  naming: Naming,
): string => {
  const text = wordValue(aspect, key, value, language, naming);
  if (aspectOf(aspect).personal) return text;
  const subject = aspectOf(aspect).subject?.(key, speechOf(language, naming));
  return `${subject ?? naming.name(`unit:${key[0]}`)}: ${text}`;
};

/** What an aspect is called with the part of its key that is not a thing: “Biên chế giao: biên chế công chức”. */
export const aspectText = (aspect: Aspect, key: readonly string[], language: Language): string =>
  aspectOf(aspect).called?.(key as never, speechOf(language, BY_ID)) ??
  labelOf('aspect', aspect, language);

/** Why something is no more, and where it went. */
export const wordEnd = (
  { end, until, into, receiver, amount: settled, note }: NamedEnd,
  language: Language,
  naming: Naming,
): string => {
  const parts = [labelOf('end', end, language)];
  if (into !== undefined) {
    const named = naming.name(`unit:${into}`);
    const unit = named === into ? naming.name(`post:${into}`) : named;
    parts.push(
      end === 'transferred-out'
        ? say(language, `về ${unit}`, `to ${unit}`)
        : say(language, `vào ${unit}`, `into ${unit}`),
    );
  }
  if (receiver !== undefined) parts.push(say(language, `về ${receiver}`, `to ${receiver}`));
  if (settled !== undefined) parts.push(numberText(settled, language));
  if (until !== undefined)
    parts.push(say(language, `chậm nhất ${dayText(until, 'vi')}`, `by ${dayText(until, 'en')}`));
  return note === undefined ? parts.join(' ') : `${parts.join(' ')} (${note})`;
};

/** Whom an entry is about, where its value does not say so. */
const subjectText = ({ aspect, key }: Entry, language: Language, naming: Naming): string =>
  aspectOf(aspect).subject?.(key, speechOf(language, naming)) ?? naming.name(`unit:${key[0]}`);

/** An entry in words: “01/01/2020 · Khu Bí Giàng · Cấp trên trực tiếp (địa bàn): Phường Yên Thanh”. */
export const wordEntry = (entry: Entry, language: Language, naming: Naming): string => {
  const { aspect, key, value, end } = entry;
  const what =
    value === null
      ? `${say(language, 'chấm dứt', 'ends')}${end ? ` — ${wordEnd(end, language, naming)}` : ''}`
      : wordValue(aspect, key, value, language, naming);
  return `${dayText(entry.day, language)} · ${subjectText(entry, language, naming)} · ${aspectText(aspect, key, language)}: ${what}`;
};
