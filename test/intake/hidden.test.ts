/** Rows and sheets that XLS and ODS files hide are told as hidden, wherever they stand. */
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containers } from '../../src/adapters/spreadsheets/containers.ts';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
import { fileOf } from './workbooks.ts';

const ROWS = Array.from({ length: 9 }, (_, i) => [`dòng ${i + 1}`, i]);

/** Which rows are hidden, sheet by sheet; which sheets are. */
const hiddenIn = async (bytes: Uint8Array) => {
  const { sheets } = await readWorkbook(bytes);
  return {
    rows: sheets.map(({ rows }) => rows.filter((row) => row.hidden).map(({ number }) => number)),
    sheets: sheets.map(({ hidden }) => hidden === true),
  };
};

const library = await containers();
const container = (bytes: Uint8Array) => library.read(Buffer.from(bytes), { type: 'buffer' });

/** An XLS file with these rows of its sheets hidden, as Excel writes it: a record for each row that says so. */
const xlsHiding = (hidden: readonly (readonly number[])[]): Uint8Array => {
  const file = container(fileOf('biff8', { A: { rows: ROWS }, B: { rows: ROWS } }));
  const entry = library.find(file, 'Workbook');
  let stream = Buffer.from(entry?.content ?? []);
  const placesOf = (id: number): number[] => {
    const places: number[] = [];
    for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2))
      if (stream.readUInt16LE(at) === id) places.push(at);
    return places;
  };
  for (const [sheet, rows] of hidden.entries()) {
    const bound = placesOf(0x85)[sheet] ?? 0;
    const begins = stream.readUInt32LE(bound + 4);
    const added = rows.map((row) => {
      const record = Buffer.alloc(20);
      record.writeUInt16LE(0x208, 0);
      record.writeUInt16LE(16, 2);
      record.writeUInt16LE(row - 1, 4);
      record.writeUInt16LE(0x20, 16);
      return record;
    });
    const after = begins + 4 + stream.readUInt16LE(begins + 2);
    stream = Buffer.concat([stream.subarray(0, after), ...added, stream.subarray(after)]);
    for (const later of placesOf(0x85).slice(sheet + 1))
      stream.writeUInt32LE(stream.readUInt32LE(later + 4) + 20 * rows.length, later + 4);
  }
  if (entry) Object.assign(entry, { content: stream, size: stream.length });
  return new Uint8Array(library.write(file, { type: 'buffer' }));
};

/** An ODS file with these rows of its sheets hidden, as LibreOffice writes it. */
const odsHiding = (hidden: readonly (readonly number[])[]): Uint8Array => {
  const file = container(fileOf('ods', { A: { rows: ROWS }, B: { rows: ROWS } }));
  const entry = library.find(file, 'content.xml');
  let [sheet, row] = [-1, 0];
  const xml = Buffer.from(entry?.content ?? [])
    .toString('utf8')
    .replaceAll(/<table:(table|table-row)(?=[\s/>])/gu, (tag, kind: string) => {
      if (kind === 'table') [sheet, row] = [sheet + 1, 0];
      else row += 1;
      const is = kind === 'table-row' && (hidden[sheet] ?? []).includes(row);
      return is ? `${tag} table:visibility="${row % 2 === 0 ? 'collapse' : 'filter'}"` : tag;
    });
  const content = Buffer.from(xml, 'utf8');
  if (entry) Object.assign(entry, { content, size: content.length });
  return new Uint8Array(library.write(file, { type: 'buffer', fileType: 'zip' }));
};

it.each([
  ['XLS', xlsHiding],
  ['ODS', odsHiding],
] as const)('hidden rows of an %s are told, whichever they are', async (_, hiding) => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: ROWS.length }));
  await fc.assert(
    fc.asyncProperty(some, some, async (a, b) => {
      const wanted = [a, b].map((rows) => rows.toSorted((x, y) => x - y));
      const told = await hiddenIn(hiding(wanted));
      expect(told).toEqual({ rows: wanted, sheets: [false, false] });
    }),
    { numRuns: 25 },
  );
});

it('a hidden sheet of an XLS or ODS is told', async () => {
  const book = XLSX.utils.book_new();
  for (const name of ['A', 'B'])
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ROWS), name);
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  const xls = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  expect((await hiddenIn(xls)).sheets).toEqual([false, true]);

  const file = container(fileOf('ods', { A: { rows: ROWS }, B: { rows: ROWS } }));
  const entry = library.find(file, 'content.xml');
  const xml = Buffer.from(entry?.content ?? []).toString('utf8');
  const style = `<style:style style:name="an" style:family="table"><style:table-properties table:display="false"/></style:style>`;
  const content = Buffer.from(
    xml
      .replace(/<\/office:automatic-styles>/u, `${style}$&`)
      .replace(
        /(<table:table [^>]*table:name="B"[^>]*?)( table:style-name="[^"]*")?([^>]*>)/u,
        '$1 table:style-name="an"$3',
      ),
  );
  expect(content.toString()).toContain('style:name="an"');
  if (entry) Object.assign(entry, { content, size: content.length });
  const ods = new Uint8Array(library.write(file, { type: 'buffer', fileType: 'zip' }));
  expect((await hiddenIn(ods)).sheets).toEqual([false, true]);
});
