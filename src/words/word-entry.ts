/** Entries and values in words. */
import type {
  AmountKind,
  Aspects,
  Aspect,
  CodeSystem,
  FundingSource,
  Hierarchy,
  Key,
  Pool,
  Share,
  Value,
} from '../domain/register/aspects.ts';
import type { Amount } from '../domain/register/amount.ts';
import type { Entry, NamedEnd } from '../domain/register/entry.ts';
import type { ItemId } from '../domain/register/ids.ts';
import { amountText, rangeText } from './amount-text.ts';
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
import { type Naming, itemText } from './naming.ts';

interface Words {
  readonly language: Language;
  readonly naming: Naming;
}

type Worder<A extends Aspect> = (
  words: Words,
  key: Aspects[A]['key'],
  value: Aspects[A]['value'],
) => string;

/** A share in words. */
export const shareText = (share: Share, language: Language): string => {
  if (typeof share === 'number') return percentText(share, language);
  if (share === 'full') return say(language, 'toàn bộ', 'all');
  return share === 'partial'
    ? say(language, 'một phần', 'a part')
    : say(language, 'phần chưa rõ', 'a part not said');
};

const amount = ({ language }: Words, value: number, vi: string, en: string): string =>
  `${numberText(value, language)} ${say(language, vi, en)}`;

const UNIT_OF: Readonly<Record<AmountKind, readonly [vi: string, en: string]>> = {
  territory: ['ha', 'ha'],
  population: ['người', 'people'],
  quota: ['người', 'people'],
  funding: ['đồng/năm', 'VND a year'],
};

const held = ({ language, naming }: Words, value: Amount, kind: AmountKind): string =>
  amountText(value, say(language, ...UNIT_OF[kind]), naming.size, language);

/** What kind a unit is, with its blocs where it has other than one. */
const kindText = ({ language }: Words, value: Value<'unit.type'>): string =>
  `${labelOf('kind', value.kind, language)} (${listText(
    value.blocs.map((b) => labelOf('bloc', b, language)),
    language,
  )})`;

const VALUES: { readonly [A in Aspect]: Worder<A> } = {
  'unit.life': ({ language }, _key, { born }) =>
    born === 'opening'
      ? say(language, 'có từ trước, ghi nhận đầu kỳ', 'found in being at the opening')
      : say(language, 'được thành lập', 'established'),
  'unit.name': (_w, _key, { name, short }) => (short === undefined ? name : `${name} (${short})`),
  'unit.code': (_w, _key, { code }) => code,
  'unit.type': (w, _key, value) => kindText(w, value),
  'unit.superior': ({ naming }, _key, { superior }) => naming.name(`unit:${superior}`),
  'unit.charter': (_w, _key, { text }) => text,
  'unit.pilot': ({ language }, _key, { model, until }) =>
    until === undefined
      ? model
      : say(
          language,
          `${model}, đến ${dayText(until, 'vi')}`,
          `${model}, until ${dayText(until, 'en')}`,
        ),
  'unit.autonomy': ({ language }, _key, value) =>
    say(language, `Nhóm ${value.class}: `, `Class ${value.class}: `) +
    labelOf('autonomy', value.class, language) +
    (value.ratio === undefined ? '' : ` (${percentText(value.ratio, language)})`),
  'unit.scheme': (w, _key, { positions, places }) =>
    `${amount(w, positions, 'vị trí việc làm', 'positions')}, ${amount(w, places, 'người', 'people')}`,
  territory: (w, _key, value) => held(w, value, 'territory'),
  population: (w, _key, value) => held(w, value, 'population'),
  quota: (w, _key, value) => held(w, value, 'quota'),
  funding: (w, _key, value) => held(w, value, 'funding'),
  function: (_w, _key, { name, field }) => (field === undefined ? name : `${name} (${field})`),
  mandate: ({ language, naming }, [fn], { role }) =>
    `${naming.name(`function:${fn}`)} (${labelOf('role', role, language)})`,
  post: ({ language }, _key, { title, rank, places }) =>
    `${title} (${labelOf('rank', rank, language)}${places === 1 ? '' : `, ${numberText(places, language)} ${say(language, 'chỗ', 'places')}`})`,
  'dual-office': ({ language, naming }, [a, b], { model }) =>
    `${listText([naming.name(`post:${a}`), naming.name(`post:${b}`)], language)}: ${model}`,
  person: ({ language, naming }, [person], { unit, pool }) =>
    `${person}: ${naming.name(`unit:${unit}`)}, ${labelOf('pool', pool, language)}`,
  'person.origin': (_w, [person], { locality }) => `${person}: ${locality}`,
  tenure: ({ language, naming }, [post, person], { mode, concurrent }) =>
    `${person}: ${naming.name(`post:${post}`)} (${labelOf('tenureMode', mode, language)}${concurrent ? say(language, ', kiêm nhiệm', ', concurrent') : ''})`,
  premises: ({ language }, _key, { name, use }) =>
    `${name} (${labelOf('premisesUse', use, language)})`,
  succession: ({ language, naming }, [from, to], { relation, share }) =>
    `${naming.name(`unit:${from}`)} → ${naming.name(`unit:${to}`)} (${labelOf('relation', relation, language)}, ${shareText(share, language)})`,
  'open-item': ({ language, naming }, _key, { kind, from, to, least, most }) =>
    `${labelOf('amount', kind, language)} ${rangeText({ least, most }, language)} ${say(language, ...UNIT_OF[kind])}: ${naming.name(`unit:${from}`)} → ${listText(
      to.map((u) => naming.name(`unit:${u}`)),
      language,
    )}`,
  figure: ({ language }, [figure], value) =>
    `${figure}: ${numberText(value.amount, language)}${value.of === undefined ? '' : `/${numberText(value.of, language)}`} (${periodText(value, language)})`,
};

/** A value in words. */
export const wordValue = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  value: Value<A>,
  language: Language,
  naming: Naming,
): string => VALUES[aspect]({ language, naming }, key, value);

const KEYED: Readonly<
  Partial<Record<Aspect, (key: readonly string[], language: Language) => string>>
> = {
  'unit.code': ([, system], language) => labelOf('codeSystem', system as CodeSystem, language),
  'unit.superior': ([, h], language) =>
    `${labelOf('aspect', 'unit.superior', language)} (${labelOf('hierarchy', h as Hierarchy, language).toLowerCase()})`,
  quota: ([, pool], language) =>
    `${labelOf('aspect', 'quota', language)}: ${labelOf('pool', pool as Pool, language)}`,
  funding: ([, source], language) =>
    `${labelOf('aspect', 'funding', language)}: ${labelOf('fundingSource', source as FundingSource, language)}`,
};

/** What an aspect is called with the part of its key that is not a thing: “Biên chế giao: biên chế công chức”. */
export const aspectText = (aspect: Aspect, key: readonly string[], language: Language): string =>
  KEYED[aspect]?.(key, language) ?? labelOf('aspect', aspect, language);

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
const subjectText = ({ aspect, key }: Entry, language: Language, naming: Naming): string => {
  switch (aspect) {
    case 'function':
      return naming.name(`function:${key[0]}`);
    case 'post':
    case 'dual-office':
      return naming.name(`post:${key[0]}`);
    case 'premises':
      return naming.name(`premises:${key[0]}`);
    case 'mandate':
      return naming.name(`unit:${String(key.at(1))}`);
    case 'tenure':
      return `${String(key.at(1))}, ${naming.name(`post:${key[0]}`)}`;
    case 'succession':
      return `${naming.name(`unit:${key[0]}`)} → ${naming.name(`unit:${String(key.at(1))}`)}`;
    case 'open-item':
      return itemText(key[0] as ItemId, language, naming);
    case 'person':
    case 'person.origin':
    case 'figure':
      return key[0];
    default:
      return naming.name(`unit:${key[0]}`);
  }
};

/** An entry in words: “01/01/2020 · Khu Bí Giàng · Cấp trên trực tiếp (địa bàn): Phường Yên Thanh”. */
export const wordEntry = (entry: Entry, language: Language, naming: Naming): string => {
  const { aspect, key, value, end } = entry;
  const what =
    value === null
      ? `${say(language, 'chấm dứt', 'ends')}${end ? ` — ${wordEnd(end, language, naming)}` : ''}`
      : wordValue(aspect, key, value, language, naming);
  return `${dayText(entry.day, language)} · ${subjectText(entry, language, naming)} · ${aspectText(aspect, key, language)}: ${what}`;
};
