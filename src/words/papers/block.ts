/** What a paper is made of, whatever writes it down: lines, paragraphs, columns, tables. Sizes are points, widths shares of a hundred. */

import type { PaperLadder } from './ladder.ts';
import type { PartField, TextField } from './template-fields.ts';

/** Some letters of one look. */
export interface Run {
  readonly text: string;
  /** 14 where nothing is said. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underlined?: boolean;
}

/** Where a line stands. */
export type Align = 'left' | 'center' | 'right';

/** A part of a paper. */
export type Block =
  | {
      readonly is: 'line';
      readonly runs: readonly Run[];
      readonly align: Align;
      /** Room below it. */
      readonly after: number;
    }
  /** A paragraph, justified, its first line set in. */
  | { readonly is: 'body'; readonly runs: readonly Run[] }
  /** A rule, as long as so many letters. */
  | { readonly is: 'rule'; readonly letters: number }
  | {
      readonly is: 'columns';
      readonly left: readonly Block[];
      readonly right: readonly Block[];
      readonly widths: readonly [number, number];
    }
  | {
      readonly is: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableLine[];
    }
  /** What follows begins a page. */
  | { readonly is: 'page' };

/** A column of a table. */
export interface TableColumn {
  readonly head: string;
  readonly width: number;
  readonly align: Align;
}

/** A row of a table. */
export interface TableLine {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

/** A paper of A4. */
export interface Paper {
  readonly title: string;
  /** Its right margin in millimetres: what the ladders differ by. */
  readonly right: number;
  /** It lies. */
  readonly lying?: boolean;
  readonly blocks: readonly Block[];
  /** What a template of the office is filled in with; nothing where papers of the kind have none. */
  readonly fill?: PaperFill;
}

/** The same paper, part by part: the template once for each sheet, each from a page of its own. */
export interface PaperFill {
  readonly ladder: PaperLadder;
  readonly sheets: readonly PaperSheet[];
}

/** What a template is filled in with once. */
export interface PaperSheet {
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly parts: Readonly<Partial<Record<PartField, readonly Block[]>>>;
}

/** Letters. */
export const run = (text: string, look: Omit<Run, 'text'> = {}): Run => ({ text, ...look });

/** A line, in the middle where nothing is said. */
export const line = (runs: readonly Run[], align: Align = 'center', after = 0): Block => ({
  is: 'line',
  runs,
  align,
  after,
});

/** An empty line. */
export const GAP: Block = line([run('')]);

/** A paragraph. */
export const body = (...runs: readonly Run[]): Block => ({ is: 'body', runs });

/** A rule. */
export const rule = (letters: number): Block => ({ is: 'rule', letters });

/** Two columns. */
export const columns = (
  left: readonly Block[],
  right: readonly Block[],
  widths: readonly [number, number],
): Block => ({ is: 'columns', left, right, widths });
