/** Tables of offices as acts: what becomes of each row, and that a table taken in once changes nothing the second time. */
import { describe, expect, it } from 'vitest';
import { SUBJECTS, type Subject } from '../../src/words/intake-columns.ts';
import type { RowFate } from '../../src/application/intake/fates.ts';
import type { Taken } from '../../src/application/intake/intake.ts';
import { valueAt } from '../../src/domain/register/facts.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { nameAt } from '../../src/domain/register/unit-at.ts';
import { saidText } from '../../src/words/intake-words.ts';
import { founded, opened } from '../law/world.ts';
import { ON, record, take } from './taking.ts';
import type { Made } from './workbooks.ts';

const fates = ({ rows }: Taken): readonly unknown[] => rows.map(({ row, fate }) => [row, fate]);
const codes = (row: RowFate | undefined): readonly string[] =>
  row?.said.map(({ code }) => code) ?? [];
const told = (row: RowFate | undefined): string =>
  row?.said.map((one) => saidText(one, 'cột', 'vi')).join(' ') ?? '';

const UNITS: Made = {
  rows: [
    ['ỦY BAN NHÂN DÂN HUYỆN', '', '', '', ''],
    ['DANH SÁCH CƠ QUAN, ĐƠN VỊ NĂM 2026', '', '', '', ''],
    ['STT', 'Cơ quan, đơn vị', 'Thông tin', '', ''],
    ['', '', 'Loại đơn vị', 'Trực thuộc', 'Dân số'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['I', 'Khối chính quyền', '', '', ''],
    [1, 'Phòng Nội vụ ', '', 'Ủy ban nhân dân xã Một', ''],
    [2, 'Ủy ban nhân dân xã Một', '', 'Xã Một', ''],
    [3, 'Xã\u00A0Một', 'xã', 'huyen', '1.234'],
    [4, 'Đội xe', 'Đơn vị sự nghiệp công lập', 'Ủy ban nhân dân xã Một', ''],
    ['', 'Tổng cộng', '', '', '1.234'],
  ],
  merges: ['A1:E1', 'A2:E2', 'C3:E3', 'A3:A4', 'B3:B4'],
  hidden: [10],
};

describe('a table of units', () => {
  it('is read under its titles, whatever the order of its rows; sums, headings and hidden rows are left out by name', async () => {
    const image = opened();
    const taken = await take(image, 'units', UNITS);
    expect(fates(taken)).toEqual([
      [5, 'skipped'],
      [6, 'skipped'],
      [7, 'new'],
      [8, 'new'],
      [9, 'new'],
      [10, 'skipped'],
      [11, 'skipped'],
    ]);
    expect(taken.rows.flatMap(codes)).toEqual(['repeated-head', 'heading', 'hidden', 'total']);
    record(image, taken);
    const unit = 'phong-noi-vu' as UnitId;
    expect(valueAt(image.facts, 'unit.type', [unit], ON)?.kind).toBe('division');
    expect(valueAt(image.facts, 'population', ['xa-mot' as UnitId], ON)?.amount).toBe(1234);
  });

  it('tells the columns that nothing is read from, but for numbers of rows', async () => {
    const { unread } = await take(opened(), 'units', {
      rows: [
        ['DANH SÁCH ĐƠN VỊ', '', '', '', '', ''],
        ['STT', 'Tên', 'Loại', 'Điện thoại', 'Thư', 'Trống'],
        [1, 'Xã Một', 'xã', '0203', 'a@b.vn', ''],
        [2, 'Xã Hai', 'xã', '', '', ''],
      ],
      merges: ['A1:F1'],
    });
    expect(unread).toEqual([
      { column: 3, head: 'Điện thoại' },
      { column: 4, head: 'Thư' },
    ]);
  });

  it('says what is wrong at its cell, with the nearest right value, and proposes nothing of it', async () => {
    const image = opened(founded('ubnd-xa', 'peoples-committee', 'huyen', { name: 'UBND xã Một' }));
    const taken = await take(image, 'units', [
      ['Tên đơn vị', 'Loại đơn vị', 'Trực thuộc', 'Dân số', 'Diện tích (ha)'],
      ['Đội xe', 'Đơn vị sự ngiệp công lập', 'UBND xã Một', '', ''],
      ['Phòng Y tế', '', 'UBND xã Mot', '', ''],
      ['Thôn Một', '', 'phuong', 'mười', '-3'],
      ['Nhóm gì đó', '', 'phuong', '', ''],
      ['', 'Thôn', 'phuong', '', ''],
    ]);
    expect(taken.rows.map(({ fate }) => fate)).toEqual(Array.from({ length: 5 }, () => 'wrong'));
    expect(taken.act.articles[0]?.operations).toEqual([]);
    const texts = taken.rows.map(told);
    expect(texts[0]).toContain('Có phải “Đơn vị sự nghiệp công lập”?');
    expect(texts[1]).toContain('Có phải “UBND xã Một”?');
    expect(texts[2]).toContain('“mười” không phải là số');
    expect(texts[2]).toContain('không được âm');
    expect(codes(taken.rows[3])).toEqual(['no-kind']);
    expect(codes(taken.rows[4])).toEqual(['needed']);
  });

  it('leaves out sums, and no unit whose name begins like one', async () => {
    const named = [
      'Cộng',
      'Tổng',
      'TỔNG CỘNG',
      'Tổng số đơn vị: 12',
      'Cộng (I + II)',
      'Công an xã',
      'Tổng công ty X',
    ];
    const rows = [['Tên', 'Loại'], ...named.map((name) => [name, 'Tổ chức'])];
    const { counts } = await take(opened(), 'units', rows);
    expect(counts).toMatchObject({ skipped: 5, new: 2 });
  });

  it('stands as it is set in, or as its numbers say', async () => {
    const image = opened();
    const rows = [
      ['STT', 'Tên'],
      ['1', 'Xã Một'],
      ['1.1', 'Thôn Hai'],
      ['1.2', 'Thôn Ba'],
      ['2', 'Xã Bốn'],
      ['2.1', 'Thôn Hai'],
    ];
    const numbered = await take(image, 'units', rows);
    record(image, numbered);
    const above = (id: string) =>
      valueAt(image.facts, 'unit.superior', [id as UnitId, 'administrative'], ON)?.superior;
    expect(['thon-hai', 'thon-ba', 'thon-hai-xa-bon'].map(above)).toEqual([
      'xa-mot',
      'xa-mot',
      'xa-bon',
    ]);
    const inset = await take(opened(), 'units', [
      ['Tên'],
      ['Xã Một'],
      ['   Thôn Hai'],
      ['Xã Ba'],
      ['   Thôn Bốn'],
    ]);
    expect(
      inset.act.articles[0]?.operations.map((op) => ('superior' in op ? op.superior : undefined)),
    ).toEqual([undefined, 'xa-mot', undefined, 'xa-ba']);
  });

  it('taken in again in another place, under another name or code, proposes that and nothing else', async () => {
    const image = opened(
      founded('ubnd', 'peoples-committee', 'huyen'),
      founded('doi', 'service-unit', 'ubnd', { name: 'Đội xe' }),
    );
    const taken = await take(
      image,
      'units',
      [
        ['Mã trong sổ bộ', 'Tên', 'Loại', 'Trực thuộc', 'Số hộ'],
        ['doi', 'Đội xe số 1', 'Đơn vị sự nghiệp công lập', 'ubnd-phuong', '12'],
      ],
      {},
      'decision',
    );
    expect(taken.rows[0]?.operations.map(({ op }) => op)).toEqual([
      'rename',
      'change-superior',
      'record-statistics',
    ]);
    record(image, taken);
    expect(nameAt(image.facts, 'doi' as UnitId, ON)).toBe('Đội xe số 1');
  });
});

describe('a table of people', () => {
  const WARD = [
    founded('van-phong', 'state-body', 'ubnd-phuong', { name: 'Văn phòng' }),
    founded('khu-1', 'quarter', 'phuong', { name: 'Khu 1' }),
  ];

  it('is under a head of two rows and under names of parts, which are left out by name', async () => {
    const image = opened(
      founded('dang-uy', 'party-committee', 'huyen', { name: 'Đảng ủy xã Một' }),
      founded('ubnd-xa', 'peoples-committee', 'huyen', { name: 'UBND xã Một' }),
    );
    const taken = await take(image, 'people', {
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ', '', 'Đơn vị'],
        ['', '', 'Cấp ủy', 'Chính quyền', ''],
        ['I', 'Đảng ủy xã'],
        [1, 'nv-01', 'Bí thư', '', 'Đảng ủy xã Một'],
        ['II. Ủy ban nhân dân xã'],
        [2, 'nv-02', 'Chuyên viên', '', 'UBND xã Một'],
        ['B'],
        [3, 'nv-03', 'Chuyên viên', '', ''],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A5:E5'],
    });
    expect(fates(taken)).toEqual([
      [2, 'skipped'],
      [3, 'skipped'],
      [4, 'new'],
      [5, 'skipped'],
      [6, 'new'],
      [7, 'wrong'],
      [8, 'wrong'],
    ]);
    expect(taken.rows.slice(0, 4).flatMap(codes)).toEqual(['repeated-head', 'heading', 'heading']);
  });

  it('is of the unit of the heading that it stands under, where no column names one', async () => {
    const units = [
      founded('dang-uy', 'party-committee', 'huyen', { name: 'Đảng ủy xã Một' }),
      founded('ubnd-xa', 'peoples-committee', 'huyen', { name: 'UBND xã Một' }),
    ];
    const rows = [
      ['STT', 'Mã cán bộ', 'Chức vụ'],
      ['I', 'Đảng ủy xã Một', ''],
      [1, 'nv-01', 'Bí thư'],
      [2, 'nv-02', 'Chuyên viên'],
      ['II. UBND xã Một'],
      [1, 'nv-03', 'Chuyên viên'],
    ];
    const taken = await take(opened(...units), 'people', { rows, merges: ['A5:C5'] });
    expect(taken.rows.map(({ fate }) => fate)).toEqual(['skipped', 'new', 'new', 'skipped', 'new']);
    const named = rows.map((row, i) => {
      if (i === 0) return [...row, 'Đơn vị'];
      return [
        ...row,
        ...(row[2] === '' || row.length === 1 ? [] : [i < 4 ? 'Đảng ủy xã Một' : 'UBND xã Một']),
      ];
    });
    const byColumn = await take(opened(...units), 'people', named);
    expect(taken.act.articles).toEqual(byColumn.act.articles);
    const unknown = await take(opened(...units), 'people', [
      ['STT', 'Mã cán bộ', 'Chức vụ'],
      [1, 'nv-01', 'Bí thư'],
      ['I', 'Đảng ủy xã Hai', ''],
      [2, 'nv-02', 'Chuyên viên'],
    ]);
    expect(codes(unknown.rows[0])).toEqual(['needed']);
    expect(codes(unknown.rows[2])).toEqual(['unknown-unit']);
  });

  it('takes the days of rows as articles of their own, and names one that there is not', async () => {
    const rows = [
      ['Mã cán bộ', 'Đơn vị', 'Chức vụ', 'Từ ngày'],
      ['cb-1', 'Văn phòng', 'Chánh Văn phòng', new Date(Date.UTC(2026, 2, 1))],
      ['cb-2', 'Văn phòng', 'Chuyên viên', '1/2/2026'],
      ['cb-3', 'Văn phòng', 'Văn thư', 46_054],
      ['cb-4', 'Văn phòng', 'Kế toán', '31/02/2026'],
      ['cb-5', 'Văn phòng', 'Thủ quỹ', '01.01.2020'],
    ];
    const image = opened(...WARD);
    const taken = await take(image, 'people', rows);
    expect(taken.act.articles.map(({ effect, operations }) => [effect, operations.length])).toEqual(
      [
        [undefined, 3],
        ['2026-02-01', 6],
        ['2026-03-01', 3],
      ],
    );
    expect(taken.rows[3]?.fate).toBe('wrong');
    expect(told(taken.rows[3])).toContain('Có phải “28/02/2026”?');
    record(image, taken);
  });

  it('puts one person into two posts, the second besides', async () => {
    const image = opened(...WARD);
    const rows = [
      ['Mã cán bộ', 'Đơn vị', 'Chức vụ', 'Nguồn biên chế'],
      ['CB 01', 'Văn phòng', 'Chánh Văn phòng', 'công chức'],
      ['CB 01', 'Khu 1', 'Trưởng khu', ''],
      ['CB 02', 'Văn phòng', 'Phó Chánh Văn phòng', 'cc'],
    ];
    const taken = await take(image, 'people', rows);
    expect(taken.rows.map(({ operations }) => operations.map(({ op }) => op))).toEqual([
      ['engage', 'create-post', 'appoint'],
      ['create-post', 'appoint'],
      ['engage', 'create-post', 'appoint'],
    ]);
    record(image, taken);
    expect((await take(image, 'people', rows)).counts.same).toBe(3);
  });

  it('has posts of the Party beside those of the State in a column of their own, and where they are in another', async () => {
    const image = opened(
      ...WARD,
      founded('dang-uy', 'party-committee', 'phuong', { name: 'Đảng ủy phường' }),
    );
    const made: Made = {
      rows: [
        ['STT', 'Mã cán bộ', 'Đơn vị', 'Chức vụ', '', 'Đơn vị kiêm nhiệm'],
        ['', '', '', 'Đảng', 'Chính quyền', ''],
        [1, 'cb-01', 'Văn phòng', 'Bí thư Đảng ủy', 'Chánh Văn phòng', 'Đảng ủy phường'],
        [2, 'cb-02', 'Văn phòng', 'Đảng ủy viên', 'Chuyên viên', 'Đảng ủy phường'],
        [3, 'cb-03', 'Văn phòng', '', 'Chuyên viên', ''],
        [4, 'cb-04', 'Đảng ủy phường', 'Đảng ủy viên', '', ''],
        [5, 'cb-05', 'Khu 1', 'Trưởng khu', 'Trưởng khu', ''],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    };
    const taken = await take(image, 'people', made);
    expect([taken.counts.new, taken.unread]).toEqual([5, []]);
    const posts = taken.act.articles.flatMap(({ operations }) =>
      operations.flatMap((op) =>
        op.op === 'create-post' ? [[op.unit, op.title, op.places ?? 1]] : [],
      ),
    );
    expect(posts).toEqual([
      ['van-phong', 'Chánh Văn phòng', 1],
      ['dang-uy', 'Bí thư Đảng ủy', 1],
      ['van-phong', 'Chuyên viên', 2],
      ['dang-uy', 'Đảng ủy viên', 2],
      ['khu-1', 'Trưởng khu', 1],
    ]);
    record(image, taken);
    expect((await take(image, 'people', made)).counts.same).toBe(5);
    const [head = [], below = []] = made.rows;
    const rows = [head, below, [1, 'cb-06', 'Văn phòng', '', 'Chuyên viên', 'Đảng ủy phường']];
    const wrong = await take(image, 'people', { ...made, rows });
    expect([wrong.counts.wrong, wrong.rows.flatMap(codes)]).toEqual([1, ['needed']]);
  });
});

describe('every subject', () => {
  const TABLES: Readonly<Record<Subject, readonly (readonly unknown[])[]>> = {
    units: [
      ['Mã', 'Tên', 'Trực thuộc', 'Dân số'],
      ['00007', 'Xã Bảy', 'huyen', '7.000'],
      ['', 'Thôn Tám', 'Xã Bảy', ''],
    ],
    schools: [
      ['Tên trường', 'Thuộc'],
      ['Tiểu học Một', 'ubnd-huyen'],
      ['Trường THCS Hai', 'ubnd-huyen'],
    ],
    codes: [
      ['Mã', 'Tên', 'Cấp', 'Mã QH', 'Quận Huyện', 'Mã TP', 'Tỉnh / Thành Phố'],
      ['00001', 'Phường Phúc Xá', 'Phường', '001', 'Quận Ba Đình', '01', 'Thành phố Hà Nội'],
      ['00004', 'Phường Trúc Bạch', 'Phường', '001', 'Quận Ba Đình', '01', 'Thành phố Hà Nội'],
    ],
    posts: [
      ['Đơn vị', 'Chức danh', 'Số lượng'],
      ['ubnd-huyen', 'Chủ tịch', 1],
      ['ubnd-huyen', 'Phó Chủ tịch', '3'],
    ],
    people: [
      ['Mã người', 'Đơn vị', 'Chức vụ'],
      ['cb-9', 'ubnd-huyen', 'Chủ tịch'],
      ['cb-8', 'ubnd-huyen', 'Phó Chủ tịch'],
    ],
    quotas: [
      ['Đơn vị', 'Biên chế giao', '', ''],
      ['', 'Công chức', 'Viên chức', 'Hợp đồng'],
      ['ubnd-huyen', 12, '', '1'],
      ['ubnd-phuong', '7', 2, ''],
    ],
    premises: [
      ['Đơn vị', 'Trụ sở', 'Công năng'],
      ['ubnd-huyen', 'Nhà A', 'trụ sở'],
      ['ubnd-phuong', 'Nhà B', ''],
    ],
    functions: [
      ['Đơn vị', 'Nhiệm vụ', 'Lĩnh vực'],
      ['ubnd-huyen', 'Quản lý đất đai', 'Đất đai'],
      ['ubnd-huyen', 'Tiếp công dân', ''],
    ],
  };

  it.each(SUBJECTS)('%s: is new the first time, and nothing at all the second', async (subject) => {
    const image = opened();
    const taken = await take(image, subject, TABLES[subject]);
    expect(taken.counts).toMatchObject({ new: 2, wrong: 0, asked: 0, changed: 0 });
    record(image, taken);
    const again = await take(image, subject, TABLES[subject]);
    expect(again.counts).toMatchObject({ same: 2, new: 0, changed: 0, wrong: 0, asked: 0 });
    expect(again.act.articles[0]?.operations).toEqual([]);
  });
});
