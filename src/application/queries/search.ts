/** Search over everything that has a name, as it is and as it ever was: units, functions, people by code, acts. */
import type { Acts } from '../../domain/acts/act-list.ts';
import { factsOf } from '../../domain/register/entry.ts';
import { type Facts, keyOf } from '../../domain/register/facts.ts';
import { type Day, FOREVER } from '../../domain/time/day.ts';
import { properName } from '../../domain/models/naming.ts';
import { labelOf } from '../../words/labels.ts';
import { LANGUAGES } from '../../words/language.ts';
import { fold } from '../fold.ts';
import { askedFor } from './office-words.ts';

/** What can be found. */
export type FoundKind = 'unit' | 'function' | 'person' | 'act';

/** A name that something bore over a period. */
interface Named {
  readonly kind: FoundKind;
  readonly id: string;
  readonly text: string;
  /** What distinguishes it: a code, a field of work, the issuer of an act. */
  readonly more: string;
  readonly from: string;
  readonly to: string;
}

/** A name with its folded form. */
interface Indexed extends Named {
  readonly folded: string;
  /** Short names, codes and numbers, folded: who asks for one of them means this. */
  readonly marks: readonly string[];
}

/** One thing found, by the name that fits best. */
export interface Found extends Named {
  /** Whether it bears this name on the day asked about. */
  readonly holds: boolean;
  /** Whether it has all words of the query; where nothing has, what has most of them is given. */
  readonly whole: boolean;
}

/** All names of a register at one version. */
export type SearchIndex = readonly Indexed[];

/** Kinds of area that are written by their first letter before a number: P1, Q.3. */
const NUMBERED = /^(phuong|quan|xa|khu|thon|ap|to)(?: so)? (\d+)$/;

/**
 * Words as they are written together too: a short one with its neighbour (K'Dang as Kdang, A Vương as Avuong), and the first
 * letter of a kind with its number (Phường 1 as P1). Of folded text.
 */
const joined = (folded: string): string => {
  const words = folded.split(' ');
  const pairs = words.slice(1).flatMap((word, i) => {
    const before = words[i] ?? '';
    return word.length <= 2 || before.length <= 2 ? [`${before}${word}`] : [];
  });
  const [, kind = '', number = ''] = NUMBERED.exec(folded) ?? [];
  return [...pairs, ...(number === '' ? [] : [`${kind.charAt(0)}${number}`])].join(' ');
};

/** `words`: what it is called beside its name; `marks`: what it alone is called. */
const indexed = (named: Named, words = '', marks: readonly string[] = []): Indexed => {
  const text = fold(named.text);
  const also = [named.kind === 'unit' ? joined(text) : '', askedFor(text)];
  const folded = fold(`${named.text} ${named.more} ${named.id} ${words}`);
  return {
    ...named,
    folded: [folded, ...also].filter((one) => one !== '').join(' '),
    marks: marks.filter((mark) => mark !== '').map(fold),
  };
};

/** Every code that a unit has ever had. */
const codesByUnit = (facts: Facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const line of facts.lines('unit.code')) {
    const [id] = keyOf(line);
    const own = codes.get(id) ?? new Set();
    for (const { value } of factsOf(line)) own.add(value.code);
    codes.set(id, own);
  }
  return codes;
};

/** Gathers the names. */
export const indexNames = (facts: Facts, acts: Acts): SearchIndex => {
  const names: Indexed[] = [];
  const codes = codesByUnit(facts);
  for (const line of facts.lines('unit.name')) {
    const [id] = keyOf(line);
    for (const { value, from, to } of factsOf(line)) {
      const more = [value.short ?? '', ...(codes.get(id) ?? [])]
        .filter((t) => t !== '')
        .join(' · ');
      const marks = [value.short ?? '', ...(codes.get(id) ?? [])];
      names.push(indexed({ kind: 'unit', id, text: value.name, more, from, to }, '', marks));
    }
  }
  for (const line of facts.lines('function'))
    for (const { value, from, to } of factsOf(line))
      names.push(
        indexed({
          kind: 'function',
          id: keyOf(line)[0],
          text: value.name,
          more: value.field ?? '',
          from,
          to,
        }),
      );
  for (const line of facts.lines('person')) {
    const [id] = keyOf(line);
    const held = factsOf(line);
    const [first, last] = [held[0], held.at(-1)];
    if (first && last)
      names.push(
        indexed({ kind: 'person', id, text: id, more: '', from: first.from, to: last.to }),
      );
  }
  for (const { act } of acts)
    names.push(
      indexed(
        {
          kind: 'act',
          id: act.id,
          text: act.title,
          more: [act.number ?? '', act.issuer].filter((t) => t !== '').join(' · '),
          from: act.effect,
          to: FOREVER,
        },
        LANGUAGES.map((language) => labelOf('actType', act.type, language)).join(' '),
        act.number === undefined ? [] : [act.number, act.number.split(/[/-]/u)[0] ?? ''],
      ),
    );
  return names;
};

const holdsOn = (name: Named, day: Day): boolean => name.from <= day && day < name.to;

/** Better fits are higher: a short name, code or number, the whole name, the whole of what is its own in it (Điền Công of Xã Điền Công), its beginning, the beginning of a word, anywhere; what holds before what held. */
const score = (name: Indexed, wanted: string, exact: string, day: Day): number => {
  const text = fold(name.text);
  const place = name.marks.includes(wanted)
    ? 62
    : text === wanted
      ? 60
      : name.kind === 'unit' && fold(properName(name.text)) === wanted
        ? 55
        : name.kind === 'unit' && ` ${joined(text)} `.includes(` ${wanted} `)
          ? 52
          : text.startsWith(wanted)
            ? 50
            : ` ${text}`.includes(` ${wanted}`)
              ? 40
              : text.includes(wanted)
                ? 30
                : 20;
  const accents = name.text.toLowerCase().includes(exact) ? 8 : 0;
  const holds = holdsOn(name, day) ? 5 : 0;
  return place + accents + holds - Math.min(4, text.length / 40);
};

/** How a search is narrowed. */
export interface Narrowing {
  readonly kind?: FoundKind;
  /** Only what is there on the day, by the name it bears then, whichever of its names fits. Acts are always there. */
  readonly living?: boolean;
}

/** How many of the words a name has, and how many of them side by side as they were asked for. */
const fitOf = ({ folded }: Indexed, words: readonly string[]): number => {
  let fit = 0;
  for (const [i, word] of words.entries()) {
    if (!folded.includes(word)) continue;
    fit += 1;
    if (i > 0 && folded.includes(`${words[i - 1] ?? ''} ${word}`)) fit += 1;
  }
  return fit;
};

/** Names with all words; where there are none, those with at least half of them. */
const fitting = (
  index: SearchIndex,
  words: readonly string[],
  kind: FoundKind | undefined,
): { readonly names: readonly Indexed[]; readonly whole: boolean } => {
  const asked = kind === undefined ? index : index.filter((name) => name.kind === kind);
  const all = asked.filter(({ folded }) => words.every((word) => folded.includes(word)));
  if (all.length > 0 || words.length < 2) return { names: all, whole: true };
  const half = words.length / 2;
  const some = asked.filter(
    ({ folded }) => words.filter((word) => folded.includes(word)).length >= half,
  );
  return { names: some, whole: false };
};

/** What fits the words of the query, best first, each thing once. */
export const search = (
  index: SearchIndex,
  query: string,
  day: Day,
  limit: number,
  { kind, living = false }: Narrowing = {},
): readonly Found[] => {
  const wanted = fold(query);
  const words = wanted.split(' ').filter((w) => w !== '');
  if (words.length === 0) return [];
  const exact = query.normalize('NFC').trim().toLowerCase();
  const best = new Map<string, { readonly name: Indexed; readonly score: number }>();
  const bears = new Map<string, Indexed>();
  if (living)
    for (const name of index) if (holdsOn(name, day)) bears.set(`${name.kind}:${name.id}`, name);
  const { names, whole } = fitting(index, words, kind);
  for (const name of names) {
    const key = `${name.kind}:${name.id}`;
    const now = score(name, wanted, exact, day) + (whole ? 0 : 100 * fitOf(name, words));
    const known = best.get(key);
    if (!known || known.score < now) best.set(key, { name, score: now });
  }
  const there = [...best].flatMap(([key, found]) => {
    if (!living || found.name.kind === 'act') return [found];
    const name = bears.get(key);
    return name ? [{ ...found, name }] : [];
  });
  return there
    .toSorted((a, b) => b.score - a.score || (a.name.text < b.name.text ? -1 : 1))
    .slice(0, limit)
    .map(({ name: { folded: _folded, marks: _marks, ...name } }) => ({
      ...name,
      holds: holdsOn(name, day),
      whole,
    }));
};
