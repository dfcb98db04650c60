/**
 * What putting acts right needs of the record: generic in the operation, because `correct` is itself one that holds
 * operations and a file of an operation may not import the union.
 */
import type { Entry, Source } from '../register/entry.ts';
import type { ActId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Context } from './context.ts';

/** An article of a recorded act, with its own day and source or else the act's. */
export interface RecordedArticle {
  readonly number: string;
  readonly day: Day;
  readonly source: Source;
}

/** An act of the register with the entries that stand on it now. */
export interface RecordedAct {
  readonly id: ActId;
  readonly articles: readonly RecordedArticle[];
  readonly entries: readonly Entry[];
  /** Articles that the act corrects, in its order. */
  readonly corrects: readonly { readonly act: ActId; readonly article: string }[];
  /** Whether the act undoes another. */
  readonly undoes: boolean;
  /** The act that undid it, where one did. */
  readonly undoneBy?: ActId;
}

/** What enacting may ask of the record. */
export interface ActRecord<Op> {
  recorded(id: string): RecordedAct | undefined;
  /** What an article says now, corrections included; `without` leaves one correcting act out. */
  textOf(act: ActId, article: string, without?: ActId): readonly Op[] | undefined;
}

/** Enacts operations in a context: given by the visitor over operations, which calls the righting ones. */
export type EnactWithin<Op> = (
  cx: Context,
  operations: readonly Op[],
  record: ActRecord<Op>,
) => void;

/** Takes entries out of the draft; those an undoing or a correction took back before stay out. */
export const takeBack = (cx: Context, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    if (cx.facts.entries(entry.aspect, entry.key).includes(entry)) cx.facts.retract(entry);
  }
};

/** Replaces what one article of a recorded act did by what other operations do, on the article's own day. */
export const restate = <Op>(
  cx: Context,
  recorded: RecordedAct,
  article: RecordedArticle,
  operations: readonly Op[],
  record: ActRecord<Op>,
  enactWithin: EnactWithin<Op>,
): void => {
  const { number, day, source } = article;
  takeBack(
    cx,
    recorded.entries.filter((entry) => entry.article === number),
  );
  enactWithin({ ...cx, act: recorded.id, article: number, day, source }, operations, record);
};
