/** The chain of acts: each one's hash covers the one before, so that nothing recorded can change unseen. */
import type { Act } from '../domain/acts/act.ts';
import type { Operation } from '../domain/operations/operation.ts';
import type { ActId } from '../domain/register/ids.ts';
import type { Instant } from '../domain/time/instant.ts';
import { canonical } from '../domain/canonical.ts';
import type { Recorded } from './store.ts';

/** What the first act of a register has before it. */
export const GENESIS: string = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal. */
export type Hash = (text: string) => string;

/** Ties an act to the one before it. */
export const link = (
  hash: Hash,
  previous: string,
  seq: number,
  recorded: Instant,
  act: Act,
): Recorded => ({
  act,
  seq,
  recorded,
  previous,
  hash: hash(canonical({ previous, seq, recorded, act })),
});

/** Where a chain breaks: each place whose hash or predecessor is not what it should be. */
export const breaks = (hash: Hash, chain: Iterable<Recorded>): readonly number[] => {
  const found: number[] = [];
  let previous = GENESIS;
  let seq = 0;
  for (const { act, ...given } of chain) {
    seq += 1;
    const right = link(hash, previous, seq, given.recorded, act);
    if (right.hash !== given.hash || given.previous !== previous || given.seq !== seq)
      found.push(given.seq);
    previous = given.hash;
    ({ seq } = given);
  }
  return found;
};

const undoneIn = (operations: readonly Operation[]): readonly ActId[] =>
  operations.flatMap((op) =>
    op.op === 'undo' ? [op.act] : op.op === 'correct' ? undoneIn(op.operations ?? []) : [],
  );

/** The acts that an act undoes. */
export const undoneBy = (act: Act): readonly ActId[] => [
  ...new Set(act.articles.flatMap((article) => undoneIn(article.operations))),
];
