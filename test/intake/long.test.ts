/** A long table goes out row by row and is read back as it was. */
import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
import { LONG, isLong, streamWorkbook } from '../../src/adapters/spreadsheets/write-workbook.ts';

const rows = Array.from({ length: LONG + 1 }, (_, i) => ({
  cells: [`Đơn vị ${i}`, `0${i}`, i % 3 === 0 ? null : i],
}));

const form = {
  name: 'Biểu dài',
  titles: ['BIỂU DÀI', 'Ngày 01/01/2026'],
  columns: ['Đơn vị', 'Mã', 'Số'].map((head) => ({ head })),
  rows,
};

it('is long from so many rows on, one table at a time', () => {
  expect(isLong([form])).toBe(true);
  expect(isLong([{ ...form, rows: rows.slice(1) }])).toBe(false);
  expect(isLong([form, form])).toBe(false);
});

it('keeps every row, codes as texts and numbers as numbers', async () => {
  const bytes = new Uint8Array(await new Response(streamWorkbook(form)).arrayBuffer());
  const [sheet] = (await readWorkbook(bytes)).sheets;
  const values = sheet?.rows.map((row) => row.values) ?? [];
  expect(values[0]?.[0]).toBe('BIỂU DÀI');
  const body = values.filter(([first]) => typeof first === 'string' && first.startsWith('Đơn vị '));
  expect(body).toHaveLength(rows.length);
  for (const at of [0, 1, 7_777, LONG])
    expect(body[at]?.slice(0, 3).map((one) => one ?? null)).toEqual(rows[at]?.cells);
}, 120_000);
