/** The acts of a register in the order of record, found by id, number and basis without walking them all. */
import type { ActId } from '../register/ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Act } from './act.ts';
import { numberKey } from './act-number.ts';

/** An act in the order of record. */
export interface ActLine {
  readonly act: Act;
  /** Place in the order of record, from 1. */
  readonly seq: number;
  readonly recorded: Instant;
  /** The act that undid it. */
  readonly undone?: ActId;
  /** The operations whose entries are among the facts, by their places in the act, where not all are. */
  readonly steps?: readonly number[];
}

/** Acts to be read. Walking it gives them in the order of record. */
export interface Acts extends Iterable<ActLine> {
  /** How many there are. */
  readonly size: number;
  /** The last of them. */
  readonly last: ActLine | undefined;
  act(id: string): ActLine | undefined;
  /** Those from place `from` (0 for the first) up to `to`, exclusive. */
  slice(from: number, to: number): readonly ActLine[];
  /** Those that carry this number, however it is written, in the order of record. */
  numbered(number: string): readonly ActLine[];
  /** Those that name the act as their basis, in the order of record. */
  restingOn(id: string): readonly ActLine[];
  /** Those that correct this article, in the order of record. */
  correcting(act: string, article: string): readonly ActLine[];
}

const push = (index: Map<string, number[]>, name: string, place: number): void => {
  const found = index.get(name);
  if (!found) index.set(name, [place]);
  else if (found.at(-1) !== place) found.push(place);
};

const operationsOf = (act: Act) => act.articles.flatMap((article) => article.operations);

/** What {@link Acts} is read from: grows by one act at a time. */
export class ActList implements Acts {
  readonly #lines: ActLine[] = [];
  readonly #places = new Map<string, number>();
  readonly #numbers = new Map<string, number[]>();
  readonly #resting = new Map<string, number[]>();
  readonly #correcting = new Map<string, number[]>();

  get size(): number {
    return this.#lines.length;
  }

  get last(): ActLine | undefined {
    return this.#lines.at(-1);
  }

  /** Adds an act, recorded after all the others. One that is there already is replaced, in its place. */
  add(line: ActLine): void {
    const { act } = line;
    const place = this.#places.get(act.id) ?? this.#lines.length;
    this.#lines[place] = line;
    this.#places.set(act.id, place);
    if (act.number !== undefined) push(this.#numbers, numberKey(act.number), place);
    for (const basis of act.basis) if ('act' in basis) push(this.#resting, basis.act, place);
    for (const op of operationsOf(act)) {
      if (op.op === 'correct') push(this.#correcting, `${op.act}|${op.article}`, place);
      const undone = op.op === 'undo' ? this.#places.get(op.act) : undefined;
      const gone = undone === undefined ? undefined : this.#lines[undone];
      // Undone once, it stays so: what was undone already is not undone again.
      if (undone !== undefined && gone && gone.undone === undefined)
        this.#lines[undone] = { ...gone, undone: act.id };
    }
  }

  act(id: string): ActLine | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#lines[place];
  }

  slice(from: number, to: number): readonly ActLine[] {
    return this.#lines.slice(from, to);
  }

  numbered(number: string): readonly ActLine[] {
    return this.#at(this.#numbers.get(numberKey(number)));
  }

  restingOn(id: string): readonly ActLine[] {
    return this.#at(this.#resting.get(id));
  }

  correcting(act: string, article: string): readonly ActLine[] {
    return this.#at(this.#correcting.get(`${act}|${article}`));
  }

  [Symbol.iterator](): Iterator<ActLine> {
    return this.#lines.values();
  }

  #at(places: readonly number[] = []): readonly ActLine[] {
    return places.flatMap((place) => this.#lines[place] ?? []);
  }
}

/** How many of the acts, which stand in the order of record, were recorded by an instant. */
const knownBy = (acts: Acts, known: Instant): number => {
  let [low, high] = [0, acts.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [line] = acts.slice(middle, middle + 1);
    if (line !== undefined && line.recorded <= known) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The acts as they were known at an instant: one undone later was not undone yet. Costs no more for many acts than for few. */
export class ActsKnown implements Acts {
  readonly size: number;
  readonly #all: Acts;
  readonly #known: Instant;

  constructor(all: Acts, known: Instant) {
    this.#all = all;
    this.#known = known;
    this.size = knownBy(all, known);
  }

  get last(): ActLine | undefined {
    return this.slice(this.size - 1, this.size)[0];
  }

  act(id: string): ActLine | undefined {
    const line = this.#all.act(id);
    return line && this.#has(line) ? this.#then(line) : undefined;
  }

  slice(from: number, to: number): readonly ActLine[] {
    return this.#all
      .slice(Math.max(0, from), Math.min(to, this.size))
      .map((line) => this.#then(line));
  }

  numbered(number: string): readonly ActLine[] {
    return this.#those(this.#all.numbered(number));
  }

  restingOn(id: string): readonly ActLine[] {
    return this.#those(this.#all.restingOn(id));
  }

  correcting(act: string, article: string): readonly ActLine[] {
    return this.#those(this.#all.correcting(act, article));
  }

  *[Symbol.iterator](): Iterator<ActLine> {
    let place = 0;
    for (const line of this.#all) {
      if ((place += 1) > this.size) return;
      yield this.#then(line);
    }
  }

  #those(lines: readonly ActLine[]): readonly ActLine[] {
    return lines.filter((line) => this.#has(line)).map((line) => this.#then(line));
  }

  #has({ recorded }: ActLine): boolean {
    return recorded <= this.#known;
  }

  #then(line: ActLine): ActLine {
    if (line.undone === undefined) return line;
    const by = this.#all.act(line.undone);
    if (by && this.#has(by)) return line;
    const { undone: _undone, ...then } = line;
    return then;
  }
}
