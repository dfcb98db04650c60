/** What tables of offices are of, and what their columns are called. */
import type { Both } from '../domain/both.ts';
import { POOLS, type Pool } from '../domain/register/vocabulary.ts';
import { labelOf } from './labels.ts';

/** What can be taken in. */
export const SUBJECTS = [
  'units',
  'posts',
  'people',
  'quotas',
  'premises',
  'functions',
  'schools',
  'codes',
] as const;
/** One of {@link SUBJECTS}. */
export type Subject = (typeof SUBJECTS)[number];

/** What a subject is called. */
export const SUBJECT_WORDS: Readonly<Record<Subject, Both>> = {
  units: ['Cơ quan, đơn vị', 'Units'],
  posts: ['Chức danh, vị trí', 'Posts'],
  people: ['Người và chức danh đang giữ', 'People and the posts they hold'],
  quotas: ['Biên chế giao', 'Quotas'],
  premises: ['Trụ sở, điểm trường', 'Premises'],
  functions: ['Nhiệm vụ', 'Functions'],
  schools: ['Mạng lưới trường', 'Schools'],
  codes: ['Danh mục đơn vị hành chính', 'Lists of official codes'],
};

/** A column that a subject has. */
export interface ColumnInfo {
  readonly field: string;
  readonly label: Both;
  /** Other ways in which offices write it. */
  readonly also: readonly string[];
  readonly required?: true;
}

const column = (
  field: string,
  label: Both,
  also: readonly string[] = [],
  required = false,
): ColumnInfo => ({ field, label, also, ...(required && { required: true }) });

/** From when a row holds, where that is another day than that of the whole table. */
const SINCE = column(
  'since',
  ['Từ ngày', 'Since'],
  ['ngày có hiệu lực', 'hiệu lực từ ngày', 'ngày bổ nhiệm', 'ngày thành lập', 'ngày tiếp nhận'],
);
const ID = column('id', ['Mã trong sổ bộ', 'Id in the register'], ['id']);
const UNIT = column(
  'unit',
  ['Đơn vị', 'Unit'],
  [
    'tên đơn vị',
    'cơ quan',
    'cơ quan đơn vị',
    'phòng ban',
    'đơn vị công tác',
    'đơn vị quản lý',
    'nơi công tác',
  ],
  true,
);
const SUPERIOR = column(
  'superior',
  ['Đơn vị cấp trên', 'Superior'],
  ['cấp trên', 'trực thuộc', 'thuộc', 'cơ quan cấp trên', 'đơn vị chủ quản', 'thuộc đơn vị'],
);
const NAME = column(
  'name',
  ['Tên đơn vị', 'Name'],
  [
    'tên',
    'đơn vị',
    'tên cơ quan',
    'cơ quan đơn vị',
    'tên cơ quan đơn vị',
    'phòng ban',
    'tên trường',
    'tên khu',
    'tên thôn',
    'khu thôn',
    'tổ dân phố',
    'tên tổ dân phố',
    'tên phòng',
    'tên xã',
    'tên phường',
    'xã phường',
    'trường',
  ],
  true,
);
const AREA = column('area', ['Diện tích (ha)', 'Area (ha)'], ['diện tích', 'diện tích tự nhiên']);
const PEOPLE = column('population', ['Dân số', 'Population'], ['quy mô dân số', 'số dân']);

const POOL_ALSO: Readonly<Record<Pool, readonly string[]>> = {
  party: ['khối đảng', 'biên chế đảng', 'đảng'],
  state: ['công chức', 'biên chế hành chính', 'hành chính', 'khối nhà nước', 'biên chế nhà nước'],
  front: ['mặt trận đoàn thể', 'khối mttq', 'đoàn thể', 'mttq và đoàn thể'],
  service: ['viên chức', 'biên chế sự nghiệp', 'sự nghiệp', 'khối sự nghiệp'],
  commune: ['cán bộ công chức xã', 'cbcc cấp xã', 'cấp xã'],
  'part-time': ['không chuyên trách', 'kct', 'hoạt động không chuyên trách'],
  contract: ['hợp đồng', 'hợp đồng 68', 'hđ 68', 'hđ 111', 'hợp đồng 111'],
};

/** The column of a pool in a table of quotas: `pool.state`. */
export const poolColumn = (pool: Pool): string => `pool.${pool}`;

const UNIT_COLUMNS: readonly ColumnInfo[] = [
  column('order', ['STT', 'No.'], ['tt', 'số tt', 'số thứ tự']),
  ID,
  column(
    'code',
    ['Mã đơn vị hành chính', 'Administrative code'],
    ['mã', 'mã số', 'mã đơn vị', 'mã đvhc'],
  ),
  NAME,
  column('short', ['Tên viết tắt', 'Short name'], ['viết tắt']),
  column('kind', ['Loại đơn vị', 'Kind'], ['loại', 'loại hình', 'cấp']),
  SUPERIOR,
  AREA,
  PEOPLE,
  column('households', ['Số hộ', 'Households'], ['hộ']),
  SINCE,
];

/** The columns of each subject. */
export const COLUMNS: Readonly<Record<Subject, readonly ColumnInfo[]>> = {
  units: UNIT_COLUMNS,
  schools: UNIT_COLUMNS.filter(
    ({ field }) => !['area', 'population', 'households'].includes(field),
  ),
  codes: [
    column('code', ['Mã', 'Code'], ['mã số', 'mã đvhc', 'mã xã', 'mã px'], true),
    column('name', ['Tên', 'Name'], ['tên đơn vị hành chính', 'tên xã', 'phường xã'], true),
    column('kind', ['Cấp', 'Kind'], ['loại', 'loại hình']),
    column('districtCode', ['Mã QH', 'Code of the district'], ['mã huyện', 'mã quận huyện']),
    column('district', ['Quận Huyện', 'District'], ['huyện', 'quận huyện', 'tên quận huyện']),
    column('provinceCode', ['Mã TP', 'Code of the province'], ['mã tỉnh', 'mã tỉnh thành phố']),
    column('province', ['Tỉnh / Thành Phố', 'Province'], ['tỉnh', 'tỉnh thành phố', 'tên tỉnh']),
  ],
  posts: [
    ID,
    UNIT,
    column(
      'title',
      ['Chức danh', 'Title'],
      ['chức vụ', 'vị trí việc làm', 'tên chức danh', 'chức vụ chức danh'],
      true,
    ),
    column('rank', ['Cấp trưởng, cấp phó, nhân viên', 'Rank'], ['cấp', 'cấp bậc']),
    column('places', ['Số chỗ', 'Places'], ['số lượng', 'số người', 'sl']),
    SINCE,
  ],
  people: [
    column(
      'person',
      ['Mã người', 'Code of the person'],
      ['mã cán bộ', 'số hiệu', 'mã', 'mã định danh', 'mã hồ sơ', 'mã cbccvc'],
    ),
    column('name', ['Họ và tên', 'Name'], ['họ tên', 'tên', 'họ tên cán bộ']),
    UNIT,
    column(
      'title',
      ['Chức danh', 'Post'],
      ['chức vụ', 'chức danh đang giữ', 'chức vụ chức danh', 'vị trí việc làm'],
    ),
    column(
      'besides',
      ['Chức danh kiêm nhiệm', 'Post held besides'],
      [
        'kiêm nhiệm',
        'chức vụ kiêm nhiệm',
        'chức vụ đảng',
        'chức danh đảng',
        'chức vụ đảng đoàn thể',
        'chức vụ đoàn thể',
      ],
    ),
    column(
      'besidesUnit',
      ['Đơn vị kiêm nhiệm', 'Unit of that post'],
      ['đơn vị của chức danh kiêm nhiệm'],
    ),
    column('pool', ['Nguồn biên chế', 'Pool'], ['loại cán bộ', 'biên chế', 'đối tượng']),
    column('origin', ['Quê quán', 'Home locality'], ['quê', 'nguyên quán']),
    SINCE,
  ],
  quotas: [
    UNIT,
    ...POOLS.map((pool) =>
      column(
        poolColumn(pool),
        [labelOf('pool', pool, 'vi'), labelOf('pool', pool, 'en')],
        POOL_ALSO[pool],
      ),
    ),
    column('pool', ['Nguồn biên chế', 'Pool'], ['loại biên chế']),
    column('number', ['Số lượng', 'Number'], ['biên chế giao', 'số giao', 'biên chế']),
    SINCE,
  ],
  premises: [
    ID,
    UNIT,
    column(
      'name',
      ['Tên trụ sở, điểm trường', 'Name'],
      ['trụ sở', 'tên trụ sở', 'địa điểm', 'điểm trường', 'cơ sở nhà đất'],
      true,
    ),
    column('use', ['Công năng', 'Use'], ['mục đích sử dụng', 'loại', 'sử dụng']),
    SINCE,
  ],
  functions: [
    ID,
    UNIT,
    column(
      'name',
      ['Nhiệm vụ', 'Function'],
      ['chức năng', 'chức năng nhiệm vụ', 'tên nhiệm vụ', 'nội dung'],
      true,
    ),
    column('area', ['Lĩnh vực', 'Field'], ['mảng']),
    column('role', ['Chủ trì hoặc phối hợp', 'Role'], ['vai trò']),
    SINCE,
  ],
};

/** Whose workbooks to be filled in there are, and what they are called. */
export const TEMPLATES = [
  ['ward', ['Phường', 'Ward']],
  ['commune', ['Xã', 'Commune']],
  ['division', ['Phòng chuyên môn', 'Division']],
  ['department', ['Sở', 'Provincial department']],
  ['school', ['Trường học', 'School']],
] as const satisfies readonly (readonly [string, Both])[];
/** One of {@link TEMPLATES}. */
export type Template = (typeof TEMPLATES)[number][0];

/** Their ids. */
export const TEMPLATE_IDS: readonly Template[] = TEMPLATES.map(([id]) => id);

/** What one is called. */
export const templateWords = (template: Template): Both =>
  TEMPLATES.find(([id]) => id === template)?.[1] ?? [template, template];
