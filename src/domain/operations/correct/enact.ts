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
  if (op.operation === undefined) return restate({ article, operations: op.operations });
  const text = record.textOf(op.act, op.article) ?? [];
  const wanted = op.operation;
  if (text[wanted - 1] === undefined)
    return report(cx, { code: 'operation-unknown', act: op.act, wanted, article: op.article });
  if (op.operations.length > 1) return report(cx, { code: 'one-operation', wanted });
  restate({ article, operations: correctedBy(text, op) });
};

/** What an article says once it is corrected. */
export const correctedBy = <Op>(
  text: readonly (Op | undefined)[],
  { operation, operations }: Correct<Op>,
): readonly (Op | undefined)[] =>
  operation === undefined
    ? operations
    : text.map((before, i) => (i + 1 === operation ? operations[0] : before));
