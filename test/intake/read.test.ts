/** Files of offices are read whatever their format, letters and layout; what is not safe in them is left out by name. */
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
import { fileOf } from './workbooks.ts';

const UNITS = {
  'Đơn vị': {
    rows: [
      ['DANH SÁCH ĐƠN VỊ'],
      ['STT', 'Tên', 'Ngày', 'Biên chế'],
      [1, 'Phòng Nội vụ', new Date(Date.UTC(2019, 0, 5)), 12],
      [2, 'Phòng Tài chính', '31/02/2019', '7'],
      ['', 'Cộng', '', 19],
    ],
    merges: ['A1:D1'],
    hidden: [4],
    formulas: { D5: 'SUM(D3:D4)' },
  },
};

const read = async (bytes: Uint8Array) => readWorkbook(bytes);
const refusal = async (bytes: Uint8Array): Promise<unknown> =>
  readWorkbook(bytes).then(
    () => 'read',
    (error: unknown) => (error as { why?: string }).why,
  );

describe('a workbook', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)(
    'is read as %s: days, numbers, merged cells',
    async (format) => {
      const { sheets } = await read(fileOf(format, UNITS));
      const [sheet] = sheets;
      expect(sheet?.name).toBe('Đơn vị');
      expect(sheet?.rows.map(({ values }) => values.slice(1, 4))).toEqual([
        ['DANH SÁCH ĐƠN VỊ', 'DANH SÁCH ĐƠN VỊ', 'DANH SÁCH ĐƠN VỊ'],
        ['Tên', 'Ngày', 'Biên chế'],
        ['Phòng Nội vụ', { day: '2019-01-05' }, 12],
        ['Phòng Tài chính', '31/02/2019', '7'],
        ['Cộng', '', 19],
      ]);
    },
  );

  it('tells hidden rows and formulas of an XLSX', async () => {
    const { sheets, notices } = await read(fileOf('xlsx', UNITS));
    expect(sheets[0]?.rows.map(({ hidden }) => hidden === true)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(notices).toEqual([{ code: 'formulas-as-values', cells: 1 }]);
  });

  it('is read whatever it was written with before Unicode', async () => {
    const rows = [['Phßng Néi vô'], ['Phoøng Taøi chính'], ['Phòng Y tế'.normalize('NFD')]];
    const old = [['Sè hé'], ['Phßng Néi vô'], ['Tæng sè'], ['Khu 1']];
    const told = (await read(fileOf('biff8', { A: { rows: old } }))).sheets[0]?.rows;
    expect(told?.map(({ values }) => values[0])).toEqual([
      'Số hộ',
      'Phòng Nội vụ',
      'Tổng số',
      'Khu 1',
    ]);
    const { sheets, notices } = await read(fileOf('xlsx', { A: { rows } }));
    expect(sheets[0]?.rows.map(({ values }) => values[0])).toEqual([
      'Phòng Nội vụ',
      'Phòng Tài chính',
      'Phòng Y tế',
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['letters-converted', 'letters-converted']);
  });

  it('is refused by name where it is none, is too old, or would unpack to a mountain', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
    expect(await refusal(fileOf('biff5', UNITS))).toBe('old-format');
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('no-spreadsheet');
    expect(
      await refusal(new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))),
    ).toBe('no-spreadsheet');
    const packed = fileOf('xlsx', UNITS);
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    // Every entry of the directory says that it unpacks to a gigabyte.
    for (let at = 0; at + 28 < packed.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1 << 30, true);
    expect(await refusal(packed)).toBe('unpacks-too-large');
  });
});

describe('a text file', () => {
  const TEXT = 'Mã,Tên\r\n06811,"Phường Trưng Vương"\r\n06812,Xã Điền Công\r\n';
  const rowsOf = async (bytes: Uint8Array): Promise<unknown> =>
    (await read(bytes)).sheets[0]?.rows.map(({ values }) => values);
  const RIGHT = [
    ['Mã', 'Tên'],
    ['06811', 'Phường Trưng Vương'],
    ['06812', 'Xã Điền Công'],
  ];

  it('is read as UTF-8 with and without its mark, and as UTF-16', async () => {
    for (const bytes of [
      Buffer.from(TEXT),
      Buffer.from(`\uFEFF${TEXT}`),
      Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
      Buffer.from(TEXT, 'utf16le'),
      Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(),
      Buffer.from(TEXT.normalize('NFD').replaceAll(',', ';')),
    ])
      expect(await rowsOf(new Uint8Array(bytes))).toEqual(RIGHT);
  });

  it('is read as Windows-1258, TCVN3 and VNI, and says so', async () => {
    // Windows-1258: tones stand after their letters.
    const one = new Uint8Array(
      Buffer.from(
        'Ma\u00DE,T\u00EAn\nPh\u00FD\u00F5\u00CCng,Xa\u00DE \u00D0i\u00EA\u00CCn C\u00F4ng\n',
        'latin1',
      ),
    );
    expect(await rowsOf(one)).toEqual([
      ['Mã', 'Tên'],
      ['Phường', 'Xã Điền Công'],
    ]);
    const abc = Buffer.from('M·,Tªn\nPh\u00ADêng,X· §iÒn C«ng\n', 'latin1');
    expect(await rowsOf(new Uint8Array(abc))).toEqual([
      ['Mã', 'Tên'],
      ['Phường', 'Xã Điền Công'],
    ]);
    const vni = Buffer.from('Maõ,Teân\nPhöôøng,Xaõ Ñieàn Coâng\n', 'latin1');
    expect((await read(new Uint8Array(vni))).notices).toEqual([
      { code: 'letters-converted', set: 'vni' },
    ]);
    const doubtful = Buffer.from('a,\u00FF\u00FE\u0099\u00FF\u00FA\u00FB\n', 'latin1');
    expect((await read(new Uint8Array(doubtful))).notices).toEqual([{ code: 'letters-doubtful' }]);
  });
});
