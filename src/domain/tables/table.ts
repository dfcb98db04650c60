/**
 * Tables that an office asks for on a day, each declared once as data: from a declaration follow the address of the service,
 * the command, and the page. Every number names the acts behind it.
 */
import type { Acts } from '../acts/act-list.ts';
import type { Both } from '../both.ts';
import { type Amount, type Parts, NOTHING as NONE, plus } from '../register/amount.ts';
import type { Aspect } from '../register/aspects.ts';
import type { DayView } from '../register/day-view.ts';
import { type Held, entryAt } from '../register/facts.ts';
import type { ActId, Ref } from '../register/ids.ts';
import type { Day } from '../time/day.ts';
import type { Within } from './within.ts';

/** What a number is of. */
export type Measure = 'people' | 'vnd' | 'turns' | 'areas' | 'percent' | 'count';

/** Closed lists that words in tables are of. */
export type CellList =
  | 'pool'
  | 'tenureMode'
  | 'autonomy'
  | 'actType'
  | 'tier'
  | 'actStanding'
  | 'rank'
  | 'positionGroup'
  | 'evaluationGrade'
  | 'courseLevel'
  | 'courseKind'
  | 'targetSubject'
  | 'targetSense'
  | 'votingBody'
  | 'premisesUse';

/** What stands in one place of a table. */
export type Cell =
  | {
      readonly is: 'number';
      /** What is known of it. */
      readonly value: number;
      /** Open items in it, where a part is unknown. */
      readonly parts?: Parts;
      readonly of: Measure;
      /** The acts behind it, each once. */
      readonly acts: readonly ActId[];
      /** It is not as it should be. */
      readonly wrong?: true;
    }
  | { readonly is: 'thing'; readonly ref: Ref }
  | { readonly is: 'act'; readonly act: ActId }
  /** A word of a closed list. */
  | { readonly is: 'word'; readonly list: CellList; readonly word: string | number }
  | { readonly is: 'text'; readonly text: Both }
  | { readonly is: 'day'; readonly day: Day }
  /** The register has nothing to say. */
  | { readonly is: 'nothing' };

/** A line. `level`: how far below the first it stands; `total`: it sums those beside it. */
export interface Row {
  readonly key: string;
  readonly level: number;
  readonly total?: true;
  readonly cells: readonly Cell[];
}

/** What is asked of a table. */
export interface Asked {
  readonly view: DayView;
  readonly acts: Acts;
  /** The first day that counts, of a table over a time; the last is that of the view. */
  readonly from: Day;
  readonly within: Within;
}

/** A table. */
export interface Table {
  readonly code: string;
  readonly title: Both;
  /** What it shows and how its numbers are got. */
  readonly about: Both;
  readonly columns: readonly Both[];
  /** Of a table over a time: the first day where none is asked for. Others are of one day, or tell years apart themselves. */
  readonly since?: (day: Day) => Day;
  readonly rows: (asked: Asked) => readonly Row[];
}

/** Whether an act says what it found in being: nobody came into a post or into the apparatus by it. */
export const isOpening = (acts: Acts, id: ActId): boolean =>
  acts.act(id)?.act.type === 'opening-balance';

/** The acts behind facts that hold on the day, one for each. */
export const actsBehind = <A extends Aspect>(
  { facts, day }: DayView,
  aspect: A,
  held: readonly Held<A>[],
): readonly ActId[] => held.flatMap(({ key }) => entryAt(facts, aspect, key, day)?.act ?? []);

/** Nothing is known. */
export const NOTHING: Cell = { is: 'nothing' };

/** What the line of a sum is called. */
const IN_ALL: Cell = { is: 'text', text: ['Cộng', 'In all'] };

/** A word of a closed list. */
export const worded = (list: CellList, word: string | number): Cell => ({ is: 'word', list, word });

/** A number with the acts behind it. */
export const number = (
  value: number,
  of: Measure,
  acts: Iterable<ActId> = [],
): Extract<Cell, { readonly is: 'number' }> => ({
  is: 'number',
  value,
  of,
  acts: [...new Set(acts)].toSorted(),
});

/** An amount with the acts behind it. */
export const amount = (
  { amount: value, parts }: Amount,
  of: Measure,
  acts: Iterable<ActId>,
): Cell => ({
  ...number(value, of, acts),
  ...(parts && { parts }),
});

/** What a cell has, as an amount; none where it is no number. */
export const amountIn = (cell: Cell): Amount =>
  cell.is === 'number' ? { amount: cell.value, ...(cell.parts && { parts: cell.parts }) } : NONE;

/** The sum of amounts. */
export const totalAmount = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((total, one) => plus(total, one), NONE);

/** The same number, as one that should not be. */
export const wrongIf = (wrong: boolean, cell: Cell): Cell =>
  wrong && cell.is === 'number' ? { ...cell, wrong: true } : cell;

/** Text. */
export const text = (vi: string, en: string): Cell => ({ is: 'text', text: [vi, en] });

/** The sum of numbers, with the acts of all; nothing where there is none. */
export const sum = (cells: readonly Cell[]): Cell => {
  const numbers = cells.filter((cell) => cell.is === 'number');
  const [first] = numbers;
  return first === undefined
    ? NOTHING
    : amount(
        totalAmount(numbers.map(amountIn)),
        first.of,
        numbers.flatMap(({ acts }) => acts),
      );
};

/** The line that sums those above it, column by column; the first column says so. `from`: the first column that is summed. */
export const totalOf = (rows: readonly Row[], columns: number, from = 1): Row => ({
  key: 'total',
  level: 0,
  total: true,
  cells: [
    IN_ALL,
    ...Array.from({ length: columns - 1 }, (_, i) =>
      i + 1 < from ? NOTHING : sum(rows.flatMap(({ cells }) => cells[i + 1] ?? [])),
    ),
  ],
});
