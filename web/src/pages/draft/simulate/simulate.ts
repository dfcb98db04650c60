/** What a draft would do, computed here: the same domain that decides on the server. */
import type { Act } from '../../../../../src/domain/acts/act.ts';
import { ActBook } from '../../../../../src/domain/acts/act-book.ts';
import type { Enactment } from '../../../../../src/domain/acts/enact.ts';
import type { Finding } from '../../../../../src/domain/acts/finding.ts';
import type { Unplaced } from '../../../../../src/domain/ledger/books.ts';
import { type Carried, carriedOver } from '../../../../../src/domain/drafting/carry.ts';
import { examine } from '../../../../../src/domain/law/examine.ts';
import { lacksOf } from '../../../../../src/domain/drafting/lacks.ts';
import { type PostReview, reviewOf } from '../../../../../src/domain/drafting/review.ts';
import { type RegisterDiff, diffFacts } from '../../../../../src/domain/history/diff.ts';
import type { Facts } from '../../../../../src/domain/register/facts.ts';
import type { PostId } from '../../../../../src/domain/register/ids.ts';
import { MemoryFacts } from '../../../../../src/domain/register/memory-facts.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { ActTexts } from '../../../../../src/words/naming.ts';
import type { Base } from '../../../api/draft.ts';

/** What a draft would do. */
export interface Simulation {
  readonly act: Act;
  /** Acts recorded that the draft has to do with, for their names. */
  readonly acts: ActTexts;
  readonly before: Facts;
  readonly enactment: Enactment;
  readonly unplaced: readonly Unplaced[];
  /** Findings beside what is unplaced and what is later. */
  readonly checks: readonly Finding[];
  /** Later records that stand on what the draft changes. */
  readonly later: number;
  readonly posts: readonly PostReview[];
  /** What later acts would have to say instead of what they could not do any more. */
  readonly carried: readonly Carried[];
  readonly diff: RegisterDiff;
}

/** The part of a register, ready to be drafted on. */
export const bookOf = ({ entries, lines, version }: Base): ActBook =>
  new ActBook(new MemoryFacts(entries), lines, version);

/** The name under which the browser's own record of timings has simulations. */
const MEASURE = 'tinhgon:simulate';

/** Simulates a draft. */
export const simulate = (
  book: ActBook,
  act: Act,
  kept: readonly PostId[],
  today: Day,
): Simulation => {
  const begun = performance.now();
  const enactment = examine(act, book, book.draft(act), lacksOf(act), today);
  const { after, findings } = enactment;
  const before = book.facts;
  const simulation = {
    act,
    acts: book,
    before,
    enactment,
    unplaced: findings.filter((f): f is Unplaced => f.code === 'unplaced'),
    checks: findings.filter((f) => f.code !== 'unplaced' && f.code !== 'later-record'),
    later: findings.filter((f) => f.code === 'later-record').length,
    carried: carriedOver(act, enactment, book),
    posts: reviewOf(before, enactment, kept, act.effect),
    diff: diffFacts(before, after, act.effect),
  };
  performance.measure(MEASURE, { start: begun });
  return simulation;
};
