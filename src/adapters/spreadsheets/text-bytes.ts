/** A text file of an office as text: by its mark, by what its bytes can be, or by which reading of them is Vietnamese. */
import { fromLegacy, legacySetOf, vietnameseShare } from '../../words/legacy-vietnamese.ts';
import type { Notice } from '../../application/intake/sheet.ts';

/** Letters by which the reading of bytes is chosen. */
const LOOKED_AT = 20_000;

const decoded = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without its mark: every second byte of plain text is nought. */
const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const some = bytes.subarray(0, 400);
  const noughts = (from: number): number =>
    some.filter((byte, i) => i % 2 === from && byte === 0).length * 2;
  if (noughts(1) > some.length * 0.4) return 'utf-16le';
  return noughts(0) > some.length * 0.4 ? 'utf-16be' : undefined;
};

/** The text, and how it was read where that had to be guessed. */
export const textOfBytes = (
  bytes: Uint8Array,
): { readonly text: string; readonly notice?: Notice } => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: decoded(bytes, 'utf-16le') ?? '' };
  if (a === 0xfe && b === 0xff) return { text: decoded(bytes, 'utf-16be') ?? '' };
  const wide = utf16(bytes);
  if (wide) return { text: decoded(bytes, wide) ?? '' };
  const plain = decoded(bytes, 'utf-8', true);
  if (plain !== undefined) return { text: plain };
  // Windows-1258 writes tones after the letter; composed, they are the letters of today.
  const windows = (decoded(bytes, 'windows-1258') ?? '').normalize('NFC');
  const western = decoded(bytes, 'latin1') ?? '';
  const sample = western.slice(0, LOOKED_AT);
  const set = legacySetOf(sample);
  const share = (text: string): number => vietnameseShare([text.slice(0, LOOKED_AT)]);
  if (set !== undefined && share(fromLegacy(sample, set)) > share(windows))
    return { text: fromLegacy(western, set), notice: { code: 'letters-converted', set } };
  return share(windows) >= 0.8
    ? { text: windows, notice: { code: 'letters-converted', set: 'cp1258' } }
    : { text: western, notice: { code: 'letters-doubtful' } };
};
