/** Numbers and days as offices write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDay, cellNumber } from '../../src/application/intake/values.ts';

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const counted = fc.integer({ min: 0, max: 99_999_999 });
const someDay = fc.date({
  min: new Date('1945-09-02'),
  max: new Date('2060-12-31'),
  noInvalidDate: true,
});
const measured = fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => n / 100);

describe('a number in a cell', () => {
  it('is what it was, however it is written', () => {
    fc.assert(
      fc.property(counted, measured, (whole, part) => {
        for (const text of [String(whole), vietnamese.format(whole), english.format(whole)])
          expect(cellNumber(text, true)).toBe(whole);
        expect(cellNumber(whole, true)).toBe(whole);
        expect(cellNumber(vietnamese.format(part), false)).toBe(part);
        expect(cellNumber(` ${vietnamese.format(part).replaceAll('.', ' ')}`, false)).toBe(part);
        expect(cellNumber(part, false)).toBe(part);
      }),
    );
    expect(cellNumber('1,234.5', false)).toBe(1_234.5);
  });

  it.each([
    ['1,5', false, 1.5],
    ['1,5', true, 'not-whole'],
    ['1.5', false, 1.5],
    ['256,30', false, 256.3],
    ['1,234', true, 1_234],
    ['1,234', false, 1.234],
    ['1.234', false, 1_234],
    ['1.234.567', false, 1_234_567],
    ['1,234,567', false, 1_234_567],
    ['-3', true, 'below-nought'],
    ['1.234.5', false, 'not-a-number'],
    ['1,2,3', false, 'not-a-number'],
    ['ba', true, 'not-a-number'],
    ['–', true, undefined],
    ['\u00a0', true, undefined],
  ])('%s (counted: %s) is %s', (text, whole, n) => {
    expect(cellNumber(text, whole)).toBe(n);
  });
});

describe('a day in a cell', () => {
  it('is what it was, as text or as a number of a spreadsheet', () => {
    fc.assert(
      fc.property(someDay, (at) => {
        const day = at.toISOString().slice(0, 10);
        const [y, m, d] = day.split('-').map(Number);
        for (const text of [day, `${d}/${m}/${y}`, `${d}.${m}.${y}`, ` ${d}-${m}-${y} `])
          expect(cellDay(text)).toEqual({ day });
      }),
    );
    expect(cellDay(43_466)).toEqual({ day: '2019-01-01' });
  });

  it('is proposed where there is none such', () => {
    expect(cellDay('31/02/2019')).toEqual({ nearest: '2019-02-28' });
    expect(cellDay('hôm qua')).toEqual({ nearest: undefined });
  });
});
