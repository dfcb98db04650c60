/** How wide the columns of a printed table are: none breaks a word while there is room, and longer texts have more of it. */

/** How wide letters of Times New Roman are, where those of a long text are 1 on average. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, 1.55],
  [/[mw]/u, 1.75],
  [/[ijlt\s.,:;/()-]/u, 0.65],
];
const OTHERS = 1.1;

const known = new Map<string, number>();
const letterWidth = (letter: string): number => {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  known.set(letter, width);
  return width;
};

const lengthOf = (text: string): number => {
  let length = 0;
  for (const letter of text) length += letterWidth(letter);
  return length;
};

/** What is on a line of its own whatever comes: a word, a day, a number. */
const longestPiece = (text: string): number =>
  Math.max(0, ...text.split(/\s+|(?<=-)/u).map(lengthOf));

/** Longest text that a column is widened for: what is longer takes several lines. */
const LONGEST = 48;

/** The edges of a cell, in letters. */
const EDGES = 2.5;

/** Bold letters are as much wider. */
const BOLD = 1.1;

/** Lines that a head may well take. */
const HEAD_LINES = 3;

/**
 * Shares of a hundred. `columns`: head and texts of each; `letters`: how many letters a line of the paper takes.
 * Each column has room for its longest word; what is left is shared by what the columns would still like to have.
 */
export const columnWidths = (
  columns: readonly { readonly head: string; readonly texts: readonly string[] }[],
  letters: number,
): readonly number[] => {
  const wishes = columns.map(({ head, texts }) => {
    let least = longestPiece(head) * BOLD;
    let most = Math.max(least, (lengthOf(head) * BOLD) / HEAD_LINES);
    for (const text of texts) {
      least = Math.max(least, longestPiece(text));
      most = Math.max(most, Math.min(LONGEST, lengthOf(text)));
    }
    return { least: least + EDGES, more: Math.max(0, most - least) };
  });
  const needed = wishes.reduce((sum, { least }) => sum + least, 0);
  const wished = wishes.reduce((sum, { more }) => sum + more, 0);
  const left = Math.max(0, letters - needed);
  const widths = wishes.map(({ least, more }) =>
    wished === 0 ? least : least + Math.min(left, wished) * (more / wished),
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (all === 0 ? 100 / columns.length : (100 * width) / all));
};
