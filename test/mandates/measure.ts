/** Precision and recall of what finds overlaps over the labelled pairs, and two baselines to hold it against. */
import { type Worded, overlapsOf } from '../../src/domain/mandates/overlap.ts';
import { termsOf } from '../../src/domain/mandates/terms.ts';
import { PARTY, SAME, STATE } from './labelled.ts';

/** How well something finds the pairs. */
export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const LABELS = new Set(SAME.map(([a, b]) => `${a} ${b}`));
const TEXTS = { ...PARTY, ...STATE };

/** How many pairs are labelled. */
export const PAIRS = Object.keys(PARTY).length * Object.keys(STATE).length;

const foundOf = (pairs: readonly string[]): Found => {
  const right = pairs.filter((pair) => LABELS.has(pair));
  return {
    precision: pairs.length === 0 ? 0 : right.length / pairs.length,
    recall: right.length / LABELS.size,
    wrong: pairs.filter((pair) => !LABELS.has(pair)),
    missed: [...LABELS].filter((pair) => !pairs.includes(pair)),
  };
};

interface Labelled extends Worded {
  readonly id: string;
}

/** What the review finds. */
export const byReview = (): Found => {
  const all = Object.entries(TEXTS).map(([id, text]): Labelled => ({
    id,
    terms: termsOf(text, ['Thành ủy', 'UBND', 'HĐND']),
  }));
  const found = overlapsOf(
    all,
    () => 'city',
    (a, b) => a.id.startsWith('P') !== b.id.startsWith('P'),
  );
  return foundOf(
    found.map(({ a, b }) => (a.id.startsWith('P') ? `${a.id} ${b.id}` : `${b.id} ${a.id}`)),
  );
};

const syllables = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const best = (score: (a: string, b: string) => number): Found => {
  const scored = Object.keys(PARTY).flatMap((a) =>
    Object.keys(STATE).map((b) => [`${a} ${b}`, score(TEXTS[a] ?? '', TEXTS[b] ?? '')] as const),
  );
  const f1 = ({ precision, recall }: Found): number =>
    precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
    .map((least) => foundOf(scored.filter(([, s]) => s >= least).map(([pair]) => pair)))
    .reduce((a, b) => (f1(b) > f1(a) ? b : a));
};

/** Shared syllables of all syllables, at its best threshold. */
export const byWords = (): Found =>
  best((a, b) => {
    const [x, y] = [new Set(syllables(a)), new Set(syllables(b))];
    return x.intersection(y).size / x.union(y).size;
  });

/** The cosine of TF-IDF vectors of syllables, at its best threshold. */
export const byTfIdf = (): Found => {
  const texts = Object.values(TEXTS).map((text) => new Set(syllables(text)));
  const idf = (word: string): number =>
    Math.log(texts.length / texts.filter((text) => text.has(word)).length);
  const vector = (text: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const word of syllables(text)) found.set(word, (found.get(word) ?? 0) + idf(word));
    return found;
  };
  const length = (v: ReadonlyMap<string, number>): number =>
    Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0));
  return best((a, b) => {
    const [x, y] = [vector(a), vector(b)];
    const dot = [...x].reduce((sum, [word, value]) => sum + value * (y.get(word) ?? 0), 0);
    return dot / (length(x) * length(y));
  });
};
