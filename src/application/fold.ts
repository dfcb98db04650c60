/** Text folded for searching: without accents, case or tone placement, so that “Hoà”, “Hòa” and “hoa” are one. */

/** Nothing to decompose. */
const PLAIN = /^[ -~]*$/;

/** The folded text: lower-case `a–z`, digits, and single spaces between words. */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
