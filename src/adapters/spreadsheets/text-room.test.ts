import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { LETTERS, rowHeight, textWidth } from './text-room.ts';
import { writeWorkbook } from './write-workbook.ts';

const words = fc
  .array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'phường', 'Phương', 'Đông', 'NQ-UBTVQH14'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((found) => found.join(' '));
const heightAt = (text: string, width: number): number =>
  rowHeight([{ text, width, size: LETTERS, bold: false }]) ?? LETTERS;

describe('the room of a text in a workbook', () => {
  it('a wider column makes no row higher', () => {
    const widths = fc.integer({ min: 3, max: 60 });
    fc.assert(
      fc.property(words, widths, widths, (text, width, more) => {
        expect(heightAt(text, width + more)).toBeLessThanOrEqual(heightAt(text, width));
      }),
    );
    expect(heightAt('Ủy ban nhân dân phường Phương Đông', 10)).toBeGreaterThan(3 * LETTERS);
  });

  it('a text is on one line where the column is as wide, and on more where it is not', () => {
    fc.assert(
      fc.property(words, (text) => {
        const wide = textWidth(text, false) + 1;
        expect(heightAt(text, wide)).toBe(LETTERS);
        expect(heightAt(text, wide / 2)).toBeGreaterThan(2 * LETTERS);
      }),
    );
    expect(heightAt('', 3)).toBe(LETTERS);
  });

  it('lines have room for every letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 60 }), (text, width) => {
        const lines = Math.max(1, Math.floor(heightAt(text, width) / LETTERS / 1.3));
        const letters = textWidth(text.replaceAll(' ', ''), false);
        expect(lines * width).toBeGreaterThanOrEqual(letters);
      }),
    );
    expect(textWidth('ban', false)).toBeGreaterThan(2);
  });

  it('is that of the letters: capitals and bold ones are wider', () => {
    expect(textWidth('ỦY BAN', false)).toBeGreaterThan(textWidth('ủy ban', false));
    expect(textWidth('ủy ban', true)).toBeGreaterThan(textWidth('ủy ban', false));
    expect(textWidth('0', false)).toBe(1);
  });

  it('is kept by titles, heads and rows; not by rows that are to be written over', async () => {
    const long =
      'Cơ quan tham mưu, giúp việc chung Khối Mặt trận Tổ quốc và các đoàn thể thành phố';
    const form = {
      name: 'A',
      titles: [long],
      columns: [{ head: long }],
      rows: [{ cells: [long] }, { cells: ['ngắn'] }],
    };
    const heights = async (room?: number) => {
      const bytes = await writeWorkbook([{ ...form, ...(room !== undefined && { room }) }]);
      const { sheets } = await readXlsx(bytes);
      return [0, 2, 3, 4].map((row) => (sheets[0]?.rowDefs?.get(row)?.height ?? 0) > 2 * LETTERS);
    };
    expect(await heights()).toEqual([true, true, true, false]);
    expect(await heights(10)).toEqual([true, true, false, false]);
  });
});
