/** Putting right: undo an act as if it had not been, correct an article that was recorded wrongly. */
import type { Entry } from '../../register/entry.ts';
import type { Act } from '../act.ts';
import { effectOf } from '../act.ts';
import { type Context, report } from '../context.ts';
import type { Correct, Operation, Undo } from '../operation.ts';

/** An act of the register with the entries that stand on it now. */
export interface RecordedAct {
  readonly act: Act;
  readonly seq: number;
  readonly entries: readonly Entry[];
  /** The act that undid it, where one did. */
  readonly undoneBy?: string;
}

interface Record {
  recorded(id: string): RecordedAct | undefined;
}

/** Takes all entries of an act back. What rests on them shows in the checks that follow. */
export const undo = (cx: Context, op: Undo, record: Record): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  if (recorded.undoneBy !== undefined) return report(cx, { code: 'undone-already', act: op.act });
  for (const entry of recorded.entries) cx.facts.retract(entry);
};

/**
 * Takes the entries of one article back and enacts what it should have said, as of the article's own day and
 * place in the order of record.
 */
export const correct = (
  cx: Context,
  op: Correct,
  record: Record,
  enactWithin: (cx: Context, operations: readonly Operation[], record: Record) => void,
): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  const article = recorded.act.articles.find((a) => a.number === op.article);
  if (!article) return report(cx, { code: 'article-unknown', act: op.act, article: op.article });
  for (const entry of recorded.entries) if (entry.article === op.article) cx.facts.retract(entry);
  enactWithin({ ...cx, day: effectOf(recorded.act, article) }, op.operations, record);
};
