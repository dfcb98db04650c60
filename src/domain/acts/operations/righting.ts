/** Putting right: undo an act as if it had not been, correct an article that was recorded wrongly. */
import type { Entry } from '../../register/entry.ts';
import type { ActId } from '../../register/ids.ts';
import { type Act, type Article, effectOf } from '../act.ts';
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

/** What enacting may ask of the record. */
export interface ActRecord {
  recorded(id: string): RecordedAct | undefined;
  /** What an article says now, corrections included; `without` leaves one correcting act out. */
  textOf(act: ActId, article: string, without?: ActId): readonly Operation[] | undefined;
}

/** Enacts operations in a context: given by the visitor over operations, which also calls this file. */
export type EnactWithin = (
  cx: Context,
  operations: readonly Operation[],
  record: ActRecord,
) => void;

/** The operations that an article has once the corrections among `acts` (in order of record) are made. */
export const correctedText = (
  article: Article,
  act: ActId,
  acts: Iterable<Act>,
): readonly Operation[] => {
  let text = article.operations;
  for (const other of acts) {
    for (const op of other.articles.flatMap((a) => a.operations)) {
      if (op.op === 'correct' && op.act === act && op.article === article.number)
        text = op.operations;
    }
  }
  return text;
};

const takeBack = (cx: Context, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    if (cx.facts.entries(entry.aspect, entry.key).includes(entry)) cx.facts.retract(entry);
  }
};

/** Replaces what one article of a recorded act did by what other operations do, on the article's own day. */
const restate = (
  cx: Context,
  recorded: RecordedAct,
  article: Article,
  operations: readonly Operation[],
  record: ActRecord,
  enactWithin: EnactWithin,
): void => {
  takeBack(
    cx,
    recorded.entries.filter((entry) => entry.article === article.number),
  );
  const { act } = recorded;
  const source = article.source ?? act.source;
  const day = effectOf(act, article);
  enactWithin({ ...cx, act, article: article.number, day, source }, operations, record);
};

/**
 * Takes all entries of an act back. Undoing a correction gives the article the text it had before. What rests
 * on the entries shows in the checks that follow. An undoing cannot be undone: what it took back is recorded again as
 * an act of its own, so that the order of record tells what was believed when.
 */
export const undo = (cx: Context, op: Undo, record: ActRecord, enactWithin: EnactWithin): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  if (recorded.undoneBy !== undefined) return report(cx, { code: 'undone-already', act: op.act });
  if (recorded.act.articles.some((a) => a.operations.some((made) => made.op === 'undo')))
    return report(cx, { code: 'undo-of-undo', act: op.act });
  takeBack(cx, recorded.entries);
  for (const made of recorded.act.articles.flatMap((a) => a.operations)) {
    if (made.op !== 'correct') continue;
    const corrected = record.recorded(made.act);
    const article = corrected?.act.articles.find((a) => a.number === made.article);
    const text = record.textOf(made.act, made.article, op.act);
    if (corrected && article && text) restate(cx, corrected, article, text, record, enactWithin);
  }
};

/**
 * Takes back what one article of a recorded act did and enacts what it should have said. The entries remain the
 * corrected act's own: the correction shows on the axis of record.
 */
export const correct = (
  cx: Context,
  op: Correct,
  record: ActRecord,
  enactWithin: EnactWithin,
): void => {
  const recorded = record.recorded(op.act);
  if (!recorded) return report(cx, { code: 'act-unknown', act: op.act });
  if (recorded.undoneBy !== undefined) return report(cx, { code: 'undone-already', act: op.act });
  const article = recorded.act.articles.find((a) => a.number === op.article);
  if (!article) return report(cx, { code: 'article-unknown', act: op.act, article: op.article });
  restate(cx, recorded, article, op.operations, record, enactWithin);
};
