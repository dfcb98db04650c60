/** A register in memory that tests record acts in, one after another. */
import type { Act, Article } from './act.ts';
import { ActBook } from './act-book.ts';
import type { Enactment } from './enact.ts';
import type { Operation } from '../operations/operation.ts';
import type { Day } from '../time/day.ts';
import { instant } from '../time/instant.ts';

/** An act that takes effect on a day, with an article for each list of operations. */
export const actOn = (
  id: string,
  effect: Day,
  ...articles: readonly (readonly Operation[])[]
): Act => ({
  id: id as Act['id'],
  type: 'decision',
  title: id,
  issuer: 'UBND',
  signed: effect,
  effect,
  basis: [],
  source: { mark: 'act' },
  articles: articles.map((operations, i): Article => ({ number: String(i + 1), operations })),
});

/** Records what is enactable. */
export class TestBook extends ActBook {
  record(act: Act): Enactment {
    const done = this.draft(act);
    if (done.enactable) this.advance(act, instant('2026-01-01T00:00:00.000Z'), done);
    return done;
  }
}
