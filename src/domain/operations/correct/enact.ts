import { type Context, report } from '../../acts/context.ts';
import type { ActRecord, Restate } from '../../acts/righting.ts';
import type { Correct } from './shape.ts';

/**
 * From now on the article says this, in its own place: what rests on it follows. The entries remain the corrected act's own;
 * the correction shows on the axis of record.
 */
export const right = <Op extends { readonly op: string }>(
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
  const text = record.textOf(op.act, op.article) ?? [];
  if (isSound(cx, op, text)) restate({ article, operations: correctedBy(text, op) });
};

/** Whether a correction says one thing, of an operation that there is; reports what is wrong with it. */
const isSound = <Op extends { readonly op: string }>(
  cx: Context,
  { act, article, operation: wanted, operations, fields }: Correct<Op>,
  text: readonly (Op | undefined)[],
): boolean => {
  const wrong = (problem: Parameters<typeof report>[1]): false => {
    report(cx, problem);
    return false;
  };
  if ((operations === undefined) === (fields === undefined) || (fields && wanted === undefined))
    return wrong({ code: 'correction-unclear' });
  if (wanted === undefined) return true;
  const before = text[wanted - 1];
  if (!before) return wrong({ code: 'operation-unknown', act, wanted, article });
  if (fields && fields.op !== before.op)
    return wrong({ code: 'operation-other', wanted, is: before.op, said: fields.op });
  if (operations && operations.length > 1) return wrong({ code: 'one-operation', wanted });
  return true;
};

/** What an article says once it is corrected. */
export const correctedBy = <Op extends { readonly op: string }>(
  text: readonly (Op | undefined)[],
  { operation, operations = [], fields }: Correct<Op>,
): readonly (Op | undefined)[] => {
  if (operation === undefined) return operations;
  return text.map((before, i) => {
    if (i + 1 !== operation) return before;
    if (!fields) return operations[0];
    // Fields of an operation that an undoing has made another one since say nothing of it.
    return before?.op === fields.op ? { ...before, ...fields } : before;
  });
};
