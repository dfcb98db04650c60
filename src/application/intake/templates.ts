/** Workbooks to be filled in: every table with its columns, lists to choose from, and the bodies that an office of 2026 has. */
import { KINDS } from '../../domain/register/kinds.ts';
import { POOLS, POST_RANKS, PREMISES_USES } from '../../domain/register/vocabulary.ts';
import { COLUMNS, SUBJECT_WORDS, type Subject, type Template } from '../../words/intake-columns.ts';
import { FORMS } from '../../words/unit-forms.ts';
import { labelOf } from '../../words/labels.ts';

/** A unit of a template: name, kind, and the row above it under which it stands. */
type Unit = readonly [name: string, kind: string, under: string];

/** The bodies of a commune in the two-tier model (NĐ 150/2025/NĐ-CP; HD 31-HD/BTCTW). */
const bodiesOf = (area: string, kind: string): readonly Unit[] => [
  ['Tỉnh …', 'Tỉnh', ''],
  [area, kind, 'Tỉnh …'],
  [`Đảng ủy ${area}`, 'Cấp ủy', area],
  [`Văn phòng Đảng ủy ${area}`, 'Văn phòng cấp ủy', `Đảng ủy ${area}`],
  [`Ban Xây dựng Đảng ${area}`, 'Ban Xây dựng Đảng', `Đảng ủy ${area}`],
  [`Cơ quan Ủy ban Kiểm tra Đảng ủy ${area}`, 'Cơ quan Ủy ban Kiểm tra', `Đảng ủy ${area}`],
  [`Hội đồng nhân dân ${area}`, 'Hội đồng nhân dân', area],
  [`Ủy ban nhân dân ${area}`, 'Ủy ban nhân dân', area],
  [`Văn phòng HĐND và UBND ${area}`, 'Văn phòng HĐND và UBND', `Ủy ban nhân dân ${area}`],
  [`Phòng Kinh tế ${area}`, 'Phòng chuyên môn', `Ủy ban nhân dân ${area}`],
  [`Phòng Văn hóa - Xã hội ${area}`, 'Phòng chuyên môn', `Ủy ban nhân dân ${area}`],
  [
    `Trung tâm Phục vụ hành chính công ${area}`,
    'Trung tâm Phục vụ hành chính công',
    `Ủy ban nhân dân ${area}`,
  ],
  [`Ban Chỉ huy quân sự ${area}`, 'Ban Chỉ huy quân sự', `Ủy ban nhân dân ${area}`],
  [`Trạm Y tế ${area}`, 'Trạm Y tế', `Ủy ban nhân dân ${area}`],
  [`Ủy ban Mặt trận Tổ quốc ${area}`, 'Ủy ban Mặt trận Tổ quốc', area],
];

const UNITS: Readonly<Record<Template, readonly Unit[]>> = {
  ward: [...bodiesOf('Phường …', 'Phường'), ['Tổ dân phố 1 Phường …', 'Tổ dân phố', 'Phường …']],
  commune: [...bodiesOf('Xã …', 'Xã'), ['Thôn 1 Xã …', 'Thôn', 'Xã …']],
  division: [['Phòng …', 'Phòng chuyên môn', '(mã hoặc tên cơ quan cấp trên đã có)']],
  department: [
    ['Sở …', 'Sở', '(mã hoặc tên cơ quan cấp trên đã có)'],
    ['Văn phòng Sở …', 'Phòng thuộc sở', 'Sở …'],
    ['Phòng … thuộc Sở …', 'Phòng thuộc sở', 'Sở …'],
    ['Trung tâm … thuộc Sở …', 'Đơn vị sự nghiệp công lập', 'Sở …'],
  ],
  school: [['Trường …', 'Trường học', '(mã hoặc tên cơ quan cấp trên đã có)']],
};

/** Where the first unit that has people stands in its list. */
const STAFFED: Readonly<Record<Template, number>> = {
  ward: 10,
  commune: 10,
  division: 0,
  department: 1,
  school: 0,
};

const TITLES: Readonly<Record<Template, readonly (readonly [title: string, rank: string])[]>> = {
  ward: [
    ['Trưởng phòng', 'cấp trưởng'],
    ['Phó Trưởng phòng', 'cấp phó'],
    ['Chuyên viên', 'nhân viên'],
  ],
  commune: [
    ['Trưởng phòng', 'cấp trưởng'],
    ['Phó Trưởng phòng', 'cấp phó'],
    ['Chuyên viên', 'nhân viên'],
  ],
  division: [
    ['Trưởng phòng', 'cấp trưởng'],
    ['Phó Trưởng phòng', 'cấp phó'],
    ['Chuyên viên', 'nhân viên'],
  ],
  department: [
    ['Chánh Văn phòng', 'cấp trưởng'],
    ['Chuyên viên', 'nhân viên'],
  ],
  school: [
    ['Hiệu trưởng', 'cấp trưởng'],
    ['Phó Hiệu trưởng', 'cấp phó'],
    ['Giáo viên', 'nhân viên'],
    ['Kế toán', 'nhân viên'],
  ],
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: [...Object.values(KINDS).map(({ vi }) => vi), ...FORMS.map(({ vi }) => vi)],
  rank: POST_RANKS.map((rank) => labelOf('rank', rank, 'vi')),
  use: PREMISES_USES.map((use) => labelOf('premisesUse', use, 'vi')),
  pool: POOLS.map((pool) => labelOf('pool', pool, 'vi')),
};

/** A table of a template. */
export interface TemplateTable {
  readonly subject: Subject;
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly choices?: readonly string[] }[];
  readonly rows: readonly { readonly cells: readonly (string | number | null)[] }[];
}

type Fields = Readonly<Record<string, string | number>>;

/** Columns that a table to be filled in has not: an office knows no ids of the register, and words its rows by units. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'order', 'pool', 'number']);

const tableOf = (
  subject: Subject,
  rows: readonly Fields[],
  keep: readonly string[] = [],
): TemplateTable => {
  const columns = COLUMNS[subject].filter(
    ({ field }) => keep.includes(field) || !LEFT_OUT.has(field),
  );
  return {
    subject,
    name: SUBJECT_WORDS[subject][0],
    columns: columns.map(({ field, label }) => {
      const choices = CHOICES[field];
      return { head: label[0], ...(choices && { choices }) };
    }),
    rows: rows.map((row) => ({ cells: columns.map(({ field }) => row[field] ?? null) })),
  };
};

/** The tables of a workbook, with rows that are there to be written over. */
export const templateTables = (template: Template): readonly TemplateTable[] => {
  const units = UNITS[template];
  const unit = units[STAFFED[template]]?.[0] ?? '';
  return [
    tableOf(
      template === 'school' ? 'schools' : 'units',
      units.map(([name, kind, superior]) => ({ name, kind, superior })),
    ),
    tableOf(
      'posts',
      TITLES[template].map(([title, rank]) => ({ unit, title, rank, places: 1 })),
    ),
    tableOf(
      'people',
      [{ person: 'CB-001', name: 'Nguyễn Văn A', unit, title: TITLES[template][0]?.[0] ?? '' }],
      ['pool'],
    ),
    tableOf('quotas', [{ unit, [template === 'school' ? 'pool.service' : 'pool.state']: 8 }]),
    tableOf('premises', [
      { unit, name: 'Trụ sở …', use: template === 'school' ? 'điểm trường' : 'trụ sở' },
    ]),
    tableOf('functions', [
      { unit, name: 'Tham mưu quản lý nhà nước về …', area: '…', role: 'chủ trì' },
    ]),
  ];
};
