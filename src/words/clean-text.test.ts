import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, refusedCharacter } from './clean-text.ts';

describe('text as it comes in', () => {
  it.each([
    ['  Xã  Điền\u00A0Công ', 'Xã Điền Công'],
    ['Ho\u0300a', 'Hòa'],
    ['\u00D0i\u1EC1n \u00F0', 'Điền đ'],
    ['Phòng\u200B Nội\uFEFF vụ', 'Phòng Nội vụ'],
    ['a\u2009b\u3000c\td', 'a b c d'],
    ['một \r\n  hai\u2028ba', 'một\nhai\nba'],
  ])('%j is %j', (given, clean) => {
    expect(cleanText(given)).toBe(clean);
  });

  it('is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a\u0000b', 'U+0000 CONTROL'],
    ['a\u202Eb', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['a\uD800b', 'U+D800–DFFF SURROGATE'],
    ['Ủy ban\nnhân dân\t', undefined],
  ])('%j is refused for %s', (text, name) => {
    expect(refusedCharacter(text)).toBe(name);
  });
});
