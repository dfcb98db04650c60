/**
 * What putting acts right needs of the record: generic in the operation, because `correct` is itself one that holds
 * operations and a file of an operation may not import the union.
 */
import type { Entry, Source } from '../register/entry.ts';
import type { ActId } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Context } from './context.ts';

/** Operations of acts, by their places in the act. */
export type Steps = ReadonlyMap<ActId, ReadonlySet<number>>;

/** An article of a recorded act, with its own day and source or else the act's. */
export interface RecordedArticle {
  readonly day: Day;
  readonly seq: number;
  /** Its place in the act, from 0. */
  readonly article: number;
  readonly act: ActId;
  readonly number: string;
  readonly source: Source;
}

/** An act of the register with the entries that stand on it now. */
export interface RecordedAct {
  readonly id: ActId;
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
  /** Whether it is only a part of the record, without this operation. */
  lacks(act: ActId, step: number): boolean;
  /** An article of an act that stands. */
  articleOf(act: ActId, article: string): RecordedArticle | undefined;
  /** What an article says now, corrections included, with gaps where operations were taken out; `without` leaves one correcting act out. */
  textOf(act: ActId, article: string, without?: ActId): readonly (Op | undefined)[] | undefined;
}

/** An article to be worked out again, and what it says then where that is not what the record says. */
export interface Restated<Op> {
  readonly article: RecordedArticle;
  readonly operations: readonly (Op | undefined)[];
}

/** What each article says in the end. */
export const lastOf = <R extends Restated<unknown>>(restated: readonly R[]): Iterable<R> =>
  new Map(restated.map((r) => [`${r.article.act} ${r.article.number}`, r])).values();

/** The record once these articles say something else. */
export const restating = <Op>(
  record: ActRecord<Op>,
  restated: readonly Restated<Op>[],
): ActRecord<Op> => ({
  recorded: (id) => record.recorded(id),
  lacks: (act, step) => record.lacks(act, step),
  articleOf: (act, number) => record.articleOf(act, number),
  textOf: (act, number, without) =>
    restated.findLast(({ article }) => article.act === act && article.number === number)
      ?.operations ?? record.textOf(act, number, without),
});

/** What an act does to the record: articles that say something else from now on. */
export type Restate<Op> = (restated: Restated<Op>) => void;

/** Takes entries out of the draft; those an undoing or a correction took back before stay out. */
export const takeBack = (cx: Context, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    if (cx.facts.entries(entry.aspect, entry.key).includes(entry)) cx.facts.retract(entry);
  }
};
