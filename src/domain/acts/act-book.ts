/** A register in memory: its acts in the order of record, and the entries that stand on them. */
import type { ActId } from '../register/ids.ts';
import { entriesOfAct } from '../register/facts.ts';
import { MemoryFacts } from '../register/memory-facts.ts';
import type { Instant } from '../time/instant.ts';
import { type Act, type Article, effectOf } from './act.ts';
import { type ActLine, ActList, type Acts } from './act-list.ts';
import { type Enactment, enact } from './enact.ts';
import { correctedBy } from '../operations/correct/enact.ts';
import type { Operation } from '../operations/operation.ts';
import type { ActRecord, RecordedAct, RecordedArticle } from './righting.ts';

/** An act of the book with the entries that stand on it now. */
export interface BookedAct extends RecordedAct {
  readonly act: Act;
}

/** The operations that an article has once these acts (in order of record) have corrected it. */
const correctedText = (
  article: Article,
  act: ActId,
  corrections: readonly ActLine[],
): readonly (Operation | undefined)[] => {
  let text: readonly (Operation | undefined)[] = article.operations;
  for (const correction of corrections) {
    for (const op of correction.act.articles.flatMap((a) => a.operations)) {
      if (op.op === 'correct' && op.act === act && op.article === article.number)
        text = correctedBy(text, op);
    }
  }
  return text;
};

/** Acts and facts together, kept in step. */
export class ActBook implements ActRecord<Operation> {
  readonly facts: MemoryFacts;
  readonly #acts = new ActList();
  #version: number;
  #lastRecorded: Instant | undefined;

  /** `version`: number of acts recorded, where `lines` are only some of them. */
  constructor(facts: MemoryFacts = new MemoryFacts(), lines: readonly ActLine[] = [], version = 0) {
    this.facts = facts;
    this.#version = version;
    for (const line of lines) this.#note(line);
  }

  /** Number of acts recorded. */
  get version(): number {
    return this.#version;
  }

  /** Acts in the order of record. */
  get acts(): Acts {
    return this.#acts;
  }

  /** When the last of the acts held was recorded. */
  get lastRecorded(): Instant | undefined {
    return this.#lastRecorded;
  }

  act(id: string): ActLine | undefined {
    return this.#acts.act(id);
  }

  recorded(id: string): BookedAct | undefined {
    const line = this.#acts.act(id);
    if (!line) return undefined;
    const { act, undone } = line;
    const operations = act.articles.flatMap((article) => article.operations);
    return {
      act,
      id: act.id,
      entries: entriesOfAct(this.facts, line.act.id),
      corrects: operations.filter((op) => op.op === 'correct'),
      undoes: operations.some((op) => op.op === 'undo'),
      ...(undone !== undefined && { undoneBy: undone }),
    };
  }

  lacks(id: ActId, step: number): boolean {
    const line = this.#acts.act(id);
    return line === undefined || line.steps?.includes(step) === false;
  }

  articleOf(id: ActId, number: string): RecordedArticle | undefined {
    const line = this.#acts.act(id);
    const place = line?.act.articles.findIndex((a) => a.number === number) ?? -1;
    const article = line?.act.articles[place];
    if (!line || !article || line.undone !== undefined) return undefined;
    return {
      act: id,
      number,
      day: effectOf(line.act, article),
      seq: line.seq,
      article: place,
      source: article.source ?? line.act.source,
    };
  }

  textOf(
    act: ActId,
    number: string,
    without?: ActId,
  ): readonly (Operation | undefined)[] | undefined {
    const article = this.act(act)?.act.articles.find((a) => a.number === number);
    const standing = this.#acts
      .correcting(act, number)
      .filter((line) => line.undone === undefined && line.act.id !== without);
    return article && correctedText(article, act, standing);
  }

  /** What an act would do, as the next one recorded. Changes nothing. */
  draft(act: Act): Enactment {
    return enact(this.facts, act, this.#version + 1, this);
  }

  /** Takes over an act with what it does. */
  advance(act: Act, recorded: Instant, done: Pick<Enactment, 'added' | 'retracted'>): void {
    for (const entry of done.retracted) this.facts.retract(entry);
    for (const entry of done.added) this.facts.add(entry);
    this.#note({ act, seq: this.#version + 1, recorded });
  }

  #note(line: ActLine): void {
    this.#acts.add(line);
    this.#version = Math.max(this.#version, line.seq);
    this.#lastRecorded = line.recorded;
  }
}
