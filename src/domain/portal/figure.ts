/** Figures in texts: what is placed by reference, and what it showed when it was placed. */
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/day.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { ID_PATTERN } from '../register/ids.ts';

/** What can be placed: the name of a unit, an act, an indicator of a term, a number of the apparatus on a day, two days of a unit compared. */
export const FIGURE_KINDS = ['unit', 'act', 'indicator', 'count', 'comparison'] as const;
/** One of {@link FIGURE_KINDS}. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Numbers of the apparatus on a day. */
export const COUNTS = ['communes', 'residential', 'bodies', 'posts', 'quota', 'people'] as const;
/** One of {@link COUNTS}. */
export type Count = (typeof COUNTS)[number];

/** What a figure is of. */
export interface FigureRef {
  readonly of: FigureKind;
  /** The unit, the act, the indicator or the number. */
  readonly id: string;
  /** The day; the last of a term. */
  readonly day: Day;
  /** The first day of a term or comparison; of a number: the day that it is compared with. */
  readonly from?: Day;
}

/** A figure in a text. */
export interface Figure extends FigureRef {
  /** As the register was known then. */
  readonly known: Instant;
  /** What it showed then. */
  readonly shown: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What a figure is of, read from data of unknown form; nothing where it is none. */
export const parseFigureRef = (data: Readonly<Record<string, unknown>>): FigureRef | undefined => {
  const of = FIGURE_KINDS.find((kind) => kind === data['of']);
  const id = text(data['id']);
  const day = parseDay(text(data['day']) ?? '');
  const from = parseDay(text(data['from']) ?? '');
  if (of === undefined || id === undefined || day === undefined) return undefined;
  if (of === 'indicator' ? !/^[\w.:-]{1,96}$/u.test(id) : !ID_PATTERN.test(id)) return undefined;
  if ((of === 'indicator' || of === 'comparison') && from === undefined) return undefined;
  if (of === 'count' && !COUNTS.some((count) => count === id)) return undefined;
  if (from !== undefined && from > day) return undefined;
  const takesFrom = of !== 'unit' && of !== 'act';
  return { of, id, day, ...(takesFrom && from !== undefined && { from }) };
};

/** A figure read from data of unknown form. One that was never worked out yet shows nothing, and is known since ever. */
export const parseFigure = (
  data: Readonly<Record<string, unknown>>,
): (Partial<Figure> & FigureRef) | undefined => {
  const of = parseFigureRef(data);
  const known = parseInstant(text(data['known']) ?? '');
  const shown = text(data['shown']);
  return of && { ...of, ...(known !== undefined && shown !== undefined && { known, shown }) };
};

/** Whether two figures are of the same. */
export const sameRef = (a: FigureRef, b: FigureRef): boolean =>
  a.of === b.of && a.id === b.id && a.day === b.day && a.from === b.from;
