/** Verifying a register: rebuild everything from the acts alone and compare it with what the store holds, column by column. */
import { ActBook } from '../../domain/acts/act-book.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Enactment } from '../../domain/acts/enact.ts';
import { ASPECTS } from '../../domain/register/aspects.ts';
import { factsOf } from '../../domain/register/entry.ts';
import type { MemoryFacts } from '../../domain/register/memory-facts.ts';
import { GENESIS, type Hash, breaks } from '../chain.ts';
import { ActUnreadable } from '../store-errors.ts';
import type { ActCommit, Discrepancy, Recorded, RegisterId, Store } from '../store.ts';

const PAGE = 1_000;

/** A difference between what the acts say and what the store holds. */
export type Difference =
  | { readonly code: 'chain-broken'; readonly seq: number }
  /** The text of the act is not one any more; nothing after it can be rebuilt. */
  | { readonly code: 'act-unreadable'; readonly seq: number }
  | { readonly code: 'act-not-enactable'; readonly act: string }
  /** No act of the register ever had this hash: acts have been cut off, or changed all together. */
  | { readonly code: 'head-lost'; readonly head: string }
  | Discrepancy;

/** What verifying found. */
export interface Verification {
  readonly acts: number;
  /** Hash of the last act: who keeps it can tell later that none has been cut off. */
  readonly head: string;
  readonly entries: number;
  readonly facts: number;
  readonly clean: boolean;
  readonly differences: readonly Difference[];
}

/** How a verification may be watched, and what it is held against. */
export interface Watch {
  readonly progress?: (done: number, of: number) => void;
  /** The hash of an act that the register must have, kept from an earlier look at it. */
  readonly head?: string;
}

const countFacts = (facts: MemoryFacts): number => {
  let count = 0;
  for (const aspect of ASPECTS)
    for (const line of facts.lines(aspect)) count += factsOf(line).length;
  return count;
};

/** All acts that can be read, up to one that cannot. */
const readActs = async (
  store: Store,
  register: RegisterId,
): Promise<{ readonly acts: readonly Recorded[]; readonly unreadable?: number }> => {
  const acts: Recorded[] = [];
  try {
    for (;;) {
      const page = await store.acts(register, { from: acts.at(-1)?.seq ?? 0, limit: PAGE });
      acts.push(...page);
      if (page.length < PAGE) return { acts };
    }
  } catch (error) {
    if (!(error instanceof ActUnreadable)) throw error;
    return { acts, unreadable: error.seq };
  }
};

/** What an act does, as it is recorded; `undefined` where it is no act any more. */
const replayed = (book: ActBook, act: Act): Enactment | undefined => {
  try {
    return book.draft(act);
  } catch {
    return undefined;
  }
};

/** Replays the acts in the order of record and compares all that follows from them with what the store holds. */
export const verify = async (
  store: Store,
  register: RegisterId,
  hash: Hash,
  { progress = () => undefined, head }: Watch = {},
): Promise<Verification> => {
  const read = await readActs(store, register);
  const { acts } = read;
  const differences: Difference[] = breaks(hash, acts).map((seq) => ({
    code: 'chain-broken',
    seq,
  }));
  if (read.unreadable !== undefined)
    differences.push({ code: 'act-unreadable', seq: read.unreadable });
  if (head !== undefined && head !== GENESIS && !acts.some((line) => line.hash === head))
    differences.push({ code: 'head-lost', head });
  const book = new ActBook();
  const commits: ActCommit[] = [];
  for (const { act, seq, recorded } of acts) {
    const done = replayed(book, act);
    if (done?.enactable !== true) differences.push({ code: 'act-not-enactable', act: act.id });
    if (!done) break;
    const { added, retracted } = done;
    commits.push({ act, recorded, added, retracted });
    book.advance(act, recorded, { added, retracted });
    progress(seq, acts.length);
  }
  for await (const found of store.discrepancies(register, acts, commits)) differences.push(found);
  return {
    acts: acts.length,
    head: acts.at(-1)?.hash ?? GENESIS,
    entries: book.facts.size,
    facts: countFacts(book.facts),
    clean: differences.length === 0,
    differences,
  };
};
