import { type Context, report } from '../../acts/context.ts';
import type { ActRecord, Restate } from '../../acts/righting.ts';
import type { Correct } from './shape.ts';

/**
 * From now on the article says this, in its own place: what rests on it follows. The entries remain the corrected act's own;
 * the correction shows on the axis of record.
 */
export const right = <Op>(
  cx: Context,
  op: Correct<Op>,
  record: ActRecord<Op>,
  restate: Restate<Op>,
): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  if (recorded.undoneBy !== undefined) return report(cx, { code: 'undone-already', act: op.act });
  const article = record.articleOf(op.act, op.article);
  if (!article) return report(cx, { code: 'article-unknown', act: op.act, wanted: op.article });
  restate({ article, operations: op.operations });
};
