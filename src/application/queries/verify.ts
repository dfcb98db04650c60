/** Verifying a register: rebuild every entry and every fact from the acts alone, and compare. */
import { ActBook } from '../../domain/acts/act-book.ts';
import { ASPECTS, keyText, lineText } from '../../domain/register/aspects.ts';
import { type Entry, factsOf } from '../../domain/register/entry.ts';
import { keyOf } from '../../domain/register/facts.ts';
import type { MemoryFacts } from '../../domain/register/memory-facts.ts';
import { STILL } from '../../domain/time/instant.ts';
import { canonical } from '../canonical.ts';
import { type Hash, firstBreak } from '../chain.ts';
import { allActs } from '../image.ts';
import type { RegisterId, Store } from '../store.ts';

/** A difference between what the acts say and what the store holds. */
export type Difference =
  | { readonly code: 'chain-broken'; readonly seq: number }
  | { readonly code: 'act-not-enactable'; readonly act: string }
  | {
      readonly code: 'entry-missing' | 'entry-surplus';
      readonly line: string;
      readonly act: string;
    }
  | { readonly code: 'fact-missing' | 'fact-surplus'; readonly line: string; readonly act: string };

/** What verifying found. */
export interface Verification {
  readonly acts: number;
  readonly entries: number;
  readonly facts: number;
  readonly clean: boolean;
  readonly differences: readonly Difference[];
}

interface Named {
  readonly line: string;
  readonly act: string;
}

/** What is in one multiset of texts and not in the other. */
const compare = (
  expected: ReadonlyMap<string, Named>,
  found: ReadonlyMap<string, Named>,
  kind: 'entry' | 'fact',
): readonly Difference[] => [
  ...[...expected].flatMap(([text, n]): Difference[] =>
    found.has(text) ? [] : [{ code: `${kind}-missing`, ...n }],
  ),
  ...[...found].flatMap(([text, n]): Difference[] =>
    expected.has(text) ? [] : [{ code: `${kind}-surplus`, ...n }],
  ),
];

const nameOf = (entry: Entry): Named => ({
  line: lineText(entry.aspect, entry.key),
  act: entry.act,
});

const factTexts = (facts: MemoryFacts): ReadonlyMap<string, Named> => {
  const texts = new Map<string, Named>();
  for (const aspect of ASPECTS) {
    for (const line of facts.lines(aspect)) {
      const key = keyOf(line);
      for (const { from, to, value, entry } of factsOf(line)) {
        const text = canonical({ aspect, key: keyText(key), from, to, value, act: entry.act });
        texts.set(text, nameOf(entry));
      }
    }
  }
  return texts;
};

const storedFacts = async (
  store: Store,
  register: RegisterId,
): Promise<ReadonlyMap<string, Named>> => {
  const texts = new Map<string, Named>();
  for (const aspect of ASPECTS) {
    for await (const row of store.factRows(register, aspect)) {
      if (row.knownTo !== STILL) continue;
      const { key, from, to, value, act } = row;
      const text = canonical({ aspect, key: keyText(key), from, to, value, act });
      texts.set(text, { line: lineText(aspect, key), act });
    }
  }
  return texts;
};

/** Replays the acts in the order of record and compares entries and facts with what the store holds. */
export const verify = async (
  store: Store,
  register: RegisterId,
  hash: Hash,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Verification> => {
  const lines = await allActs(store, register);
  const image = new ActBook();
  const broken = firstBreak(hash, lines);
  const differences: Difference[] =
    broken === undefined ? [] : [{ code: 'chain-broken', seq: broken }];
  for (const { act, seq, recorded } of lines) {
    const enactment = image.draft(act);
    if (!enactment.enactable) differences.push({ code: 'act-not-enactable', act: act.id });
    image.advance(act, recorded, enactment);
    progress(seq, lines.length);
  }
  const expected = new Map([...image.facts.all()].map((e) => [canonical(e), nameOf(e)]));
  const standing = await store.load(register, 'all', 'now');
  const found = new Map([...standing.all()].map((e) => [canonical(e), nameOf(e)]));
  const facts = factTexts(image.facts);
  differences.push(
    ...compare(expected, found, 'entry'),
    ...compare(facts, await storedFacts(store, register), 'fact'),
  );
  return {
    acts: lines.length,
    entries: expected.size,
    facts: facts.size,
    clean: differences.length === 0,
    differences,
  };
};
