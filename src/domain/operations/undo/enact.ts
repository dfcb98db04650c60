import { type Context, report } from '../../acts/context.ts';
import { type ActRecord, type Restate, takeBack } from '../../acts/righting.ts';
import type { Undo } from './shape.ts';

/**
 * Takes all entries of an act back. Undoing a correction gives the article the text it had before. What rests
 * on the entries shows in the checks that follow. An undoing cannot be undone: what it took back is recorded again as
 * an act of its own, so that the order of record tells what was believed when.
 */
export const right = <Op>(
  cx: Context,
  op: Undo,
  record: ActRecord<Op>,
  restate: Restate<Op>,
): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  if (recorded.undoneBy !== undefined) return report(cx, { code: 'undone-already', act: op.act });
  if (recorded.undoes) return report(cx, { code: 'undo-of-undo', act: op.act });
  takeBack(cx, recorded.entries);
  for (const made of recorded.corrects) {
    const article = record.articleOf(made.act, made.article);
    const operations = record.textOf(made.act, made.article, op.act);
    if (article && operations) restate({ article, operations });
  }
};
