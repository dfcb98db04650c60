/** Numbers of acts and names of issuers as they are compared: however they are written, the same is the same. */

/**
 * What is compared of a name: without case, accents and tones, đ as d, white space folded. "Uỷ ban" and "Ủy ban" are one.
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[đð]/g, 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is compared of a number as printed: as a name, without white space, all dashes as one. "07-QĐ/UBND" is "07 – qđ/ubnd". */
export const numberKey = (number: string): string =>
  nameKey(number)
    .replaceAll(' ', '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-');
