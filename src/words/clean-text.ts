/** Text as it comes in, cleaned once, whichever way it comes. */

/** Characters that print nothing and mean nothing in these documents: soft hyphens, zero-width ones, marks of byte order. */
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Spaces that are wider, narrower or unbreakable, and runs of spaces. */
const SPACES = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * The text in one form: NFC, without what prints nothing, its spaces folded and none at its ends or those of its lines, and Đ
 * and đ written with their own letters (U+0110, U+0111) and not with the Icelandic ones that look alike.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(ZERO_WIDTH, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();

/** Control characters and noncharacters that no document prints, and marks that turn the direction of what is read. */
const REFUSED = /[^\P{Cc}\n\t\r\u0085]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const NAMES: Readonly<Record<string, string>> = {
  '061C': 'ARABIC LETTER MARK',
  '200E': 'LEFT-TO-RIGHT MARK',
  '200F': 'RIGHT-TO-LEFT MARK',
  '202A': 'LEFT-TO-RIGHT EMBEDDING',
  '202B': 'RIGHT-TO-LEFT EMBEDDING',
  '202C': 'POP DIRECTIONAL FORMATTING',
  '202D': 'LEFT-TO-RIGHT OVERRIDE',
  '202E': 'RIGHT-TO-LEFT OVERRIDE',
  '2066': 'LEFT-TO-RIGHT ISOLATE',
  '2067': 'RIGHT-TO-LEFT ISOLATE',
  '2068': 'FIRST STRONG ISOLATE',
  '2069': 'POP DIRECTIONAL ISOLATE',
};

/** The first character that no text may have, by its name in Unicode; `undefined` where there is none. */
export const refusedCharacter = (text: string): string | undefined => {
  if (!text.isWellFormed()) return 'U+D800–DFFF SURROGATE';
  const found = REFUSED.exec(text)?.[0];
  if (found === undefined) return undefined;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${NAMES[code] ?? 'CONTROL'}`;
};
