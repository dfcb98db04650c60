import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** Reads one line of RFC 4180. */
const cellsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, inner, plain]) =>
    (inner ?? plain ?? '').replaceAll('""', '"'),
  );

const cell = (value: string | number): string =>
  cellsOf(
    csvOf(['x'], [[value]])
      .split('\r\n')
      .slice(1, -1)
      .join('\r\n'),
  )[0] ?? '';

describe('a table for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ['  =1+1', `'  =1+1`],
    ['+84 203 385', `'+84 203 385`],
    ['-', `'-`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1+1', `'＝1+1`],
    ['06814', '="06814"'],
    ['123456789012345', '="123456789012345"'],
    ['1-2', '="1-2"'],
    ['07/2018', '="07/2018"'],
    ['2018-10-01', '2018-10-01'],
    ['07/QĐ-UBND', '07/QĐ-UBND'],
    ['Xã "Điền Công", cũ', 'Xã "Điền Công", cũ'],
  ])('writes %s as %s', (given, written) => {
    expect(cell(given)).toBe(written);
  });

  it('writes numbers as numbers, also below zero', () => {
    expect([cell(12.5), cell(-3)]).toEqual(['12.5', '-3']);
  });

  it('begins no cell of text with what would be run', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cell(text)).not.toMatch(/^\s*(?:[+\-@|%]|=(?!"[\d/-]+"$))/);
      }),
    );
  });
});
