/**
 * The room that texts take in a workbook. A row that says no height is fitted by Excel as it opens, but not one whose cells are merged,
 * and LibreOffice prints it as one line whatever it holds: rows of several lines say theirs.
 */
import { fontOf } from '../fonts.ts';

/** Size of a workbook's letters in points; a width is counted in figures of that size. */
export const LETTERS = 12;

/** Height of a line for one point of letters: Times New Roman as Excel sets it. */
const LINE = 1.32;

/** Of the width of a column, what its edges leave to no text. */
const EDGES = 0.8;

/** A text in a cell. */
export interface FittedText {
  readonly text: string;
  /** Width of its column in figures. */
  readonly width: number;
  /** Size of its letters in points. */
  readonly size: number;
  readonly bold: boolean;
}

const widths = { plain: new Map<string, number>(), bold: new Map<string, number>() };

/** How wide a letter is, in figures. */
const letterWidth = (letter: string, bold: boolean): number => {
  const known = widths[bold ? 'bold' : 'plain'];
  const found = known.get(letter);
  if (found !== undefined) return found;
  const font = fontOf('tinos', bold ? '700Bold' : '400Regular');
  const wide = (of: string): number => font.glyphForCodePoint(of.codePointAt(0) ?? 0).advanceWidth;
  const width = wide(letter) / wide('0');
  known.set(letter, width);
  return width;
};

/** How wide a text is on one line, in figures of the workbook's letters. */
export const textWidth = (text: string, bold: boolean, size: number = LETTERS): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, bold);
  return (width * size) / LETTERS;
};

/** A line may end after these. */
const BREAK = /(?<=[\s\-–/])/u;

const linesIn = ({ text, width, size, bold }: FittedText): number => {
  const room = Math.max(1, width - EDGES);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (textWidth(paragraph, bold, size) <= room) continue;
    let used = 0;
    for (const part of paragraph.split(BREAK)) {
      const long = textWidth(part.trimEnd(), bold, size);
      if (used > 0 && used + long > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(long / room) - 1);
      used += textWidth(part, bold, size);
    }
  }
  return lines;
};

/** The height in points of a row with these texts; nothing where each is one line. */
export const rowHeight = (texts: readonly FittedText[]): number | undefined => {
  const several = texts
    .map((text) => ({ lines: linesIn(text), size: text.size }))
    .filter(({ lines }) => lines > 1);
  if (several.length === 0) return undefined;
  return Math.ceil(Math.max(...several.map(({ lines, size }) => lines * size * LINE)));
};
