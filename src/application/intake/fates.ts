/** What becomes of the rows of a table. */
import type { Operation } from '../../domain/operations/operation.ts';
import type { Day } from '../../domain/time/day.ts';
import type { SheetRow } from './sheet.ts';
import type { SaidCode } from '../../words/intake-words.ts';
import type { Mapping } from './mapping.ts';
import { cellDay, cellNumber, cellText } from './values.ts';

/** New; as the register has it; another than it; left out; somebody has to say what is meant; not to be read. */
export const FATES = ['new', 'same', 'changed', 'skipped', 'asked', 'wrong'] as const;
/** One of {@link FATES}. */
export type Fate = (typeof FATES)[number];

/** What is said of a row, or of one cell of it. */
export interface Said {
  readonly code: SaidCode;
  /** The column, from 0. */
  readonly column?: number;
  readonly params?: Readonly<Record<string, string>>;
  /** The nearest right value. */
  readonly nearest?: string;
  /** What could be meant, by id. */
  readonly choices?: readonly { readonly id: string; readonly name: string }[];
  /** What is asked of: a field that names another thing; nothing where it is the row itself. */
  readonly asks?: Asked;
}

/** A row and what becomes of it. */
export interface RowFate {
  readonly row: number;
  readonly fate: Fate;
  /** What the row is of, as it is written. */
  readonly what: string;
  readonly said: readonly Said[];
  readonly operations: readonly Operation[];
  /** From when it holds, where that is later than the whole table. */
  readonly since?: Day;
}

/**
 * What somebody has said that is meant: an id of the register, or `new`. By the number of the row for what it is of (`12`), with a field
 * behind it for another thing that it names (`12.superior`): a row may leave open both who is meant and where.
 */
export type Answers = Readonly<Record<string, string>>;

/** Fields that name another unit than that of the row. */
export type Asked = 'unit' | 'superior' | 'besidesUnit';

/** What an answer is given by. */
export const answerKey = (row: number, asks?: Asked): string =>
  asks === undefined ? String(row) : `${row}.${asks}`;

/** A row being read: its fields by their columns, and what is found of them. */
export class RowReader {
  readonly row: SheetRow;
  readonly #mapping: Mapping;
  readonly #answers: Answers;
  readonly said: Said[] = [];

  constructor(row: SheetRow, mapping: Mapping, answers: Answers = {}) {
    this.row = row;
    this.#mapping = mapping;
    this.#answers = answers;
  }

  /** What has been said of what the row is of, or of what a field of it names. */
  answer(asks?: Asked): string | undefined {
    return this.#answers[answerKey(this.row.number, asks)];
  }

  at(field: string): number | undefined {
    return this.#mapping.columns[field];
  }

  /** The text of a field; empty where there is none. */
  text(field: string): string {
    const at = this.at(field);
    if (at === undefined && field === 'unit' && this.#mapping.unitBy === 'headings')
      return this.row.heading ?? '';
    return at === undefined ? '' : cellText(this.row.values[at]);
  }

  say(code: SaidCode, field?: string, more: Omit<Said, 'code' | 'column'> = {}): void {
    const column = field === undefined ? undefined : this.at(field);
    this.said.push({ code, ...(column !== undefined && { column }), ...more });
  }

  /** The text of a field that must be there. */
  needed(field: string): string | undefined {
    const text = this.text(field);
    if (text !== '') return text;
    this.say('needed', field);
    return undefined;
  }

  /** A number from nought; nothing where nothing is written, or it is none. `whole`: of things that are counted. */
  number(field: string, whole = true): number | undefined {
    const at = this.at(field);
    const n = at === undefined ? undefined : cellNumber(this.row.values[at], whole);
    if (typeof n !== 'string') return n;
    this.say(n, field, { params: { text: this.text(field) } });
    return undefined;
  }

  /** The day of a field; nothing where nothing is written, or there is no such day. */
  day(field: string): Day | undefined {
    const at = this.at(field);
    const found = at === undefined ? undefined : cellDay(this.row.values[at]);
    if (found && 'day' in found) return found.day;
    if (found)
      this.say('not-a-day', field, {
        params: { text: this.text(field) },
        ...(found.nearest !== undefined && {
          nearest: found.nearest.split('-').toReversed().join('/'),
        }),
      });
    return undefined;
  }

  fate(fate: Fate, what: string, operations: readonly Operation[] = []): RowFate {
    return { row: this.row.number, fate, what, said: this.said, operations };
  }
}
