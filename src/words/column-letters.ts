/** A column as spreadsheets call it, from 0: A, B, … Z, AA. */
export const columnLetters = (at: number): string =>
  at < 26
    ? String.fromCodePoint(65 + at)
    : `${columnLetters(Math.floor(at / 26) - 1)}${columnLetters(at % 26)}`;
