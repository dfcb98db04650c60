import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const texts = fc.array(
  fc.constantFrom('31/12/2021', 'giảm ít nhất', '2.500.000.000', 'Ban Quản lý dự án', '0', ''),
  { maxLength: 12 },
);
const table = fc.array(fc.record({ head: fc.constantFrom('Hạn', 'Bao nhiêu', ''), texts }), {
  minLength: 1,
  maxLength: 8,
});

describe('widths of the columns of a printed table', () => {
  it('are all of the paper, whatever is in it', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 300 }), (columns, letters) => {
        const widths = columnWidths(columns, letters);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
    expect(columnWidths([{ head: '', texts: [] }], 100)).toEqual([100]);
  });

  it('break no word, day or number where the paper has room for all', () => {
    fc.assert(
      fc.property(table, (columns) => {
        const widths = columnWidths(columns, 130);
        for (const [i, { texts: found }] of columns.entries())
          for (const word of found.flatMap((text) => text.split(' ')))
            expect(((widths[i] ?? 0) * 130) / 100).toBeGreaterThan(word.length);
      }),
    );
    const [due = 0, name = 0] = columnWidths(
      [
        { head: 'Hạn', texts: ['31/12/2021'] },
        { head: 'Đơn vị', texts: ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'] },
      ],
      85,
    );
    expect(due * 0.85).toBeGreaterThan(10);
    expect(name).toBeGreaterThan(3 * due);
  });
});
