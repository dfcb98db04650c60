/**
 * The record of a person (hồ sơ, sơ yếu lý lịch): who a code of the register is. It stands beside the register, not in it: acts
 * are a chain that anybody may read and nobody can change, and what is personal has to be kept from most and be erased when the
 * law asks for it (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
import type { Both } from '../both.ts';
import type { ActId } from '../register/ids.ts';
import { type Day, parseDay } from '../time/day.ts';

/** What a field holds: text, a day, a number from 0, or a word of a list. */
type FieldKind =
  | { readonly is: 'text' | 'day' | 'number' }
  | { readonly is: 'word'; readonly words: Readonly<Record<string, Both>> };

/** A field of the record. */
export type PersonFieldInfo = FieldKind & { readonly label: Both };

/** The fields, after the unified curriculum vitae (TT 06/2023/TT-BNV): those alone that something is worked out from. */
export const PERSON_FIELDS = {
  name: { label: ['Họ và tên', 'Name'], is: 'text' },
  sex: {
    label: ['Giới tính', 'Sex'],
    is: 'word',
    words: { male: ['nam', 'male'], female: ['nữ', 'female'] },
  },
  born: { label: ['Ngày sinh', 'Born'], is: 'day' },
  home: { label: ['Quê quán', 'Home'], is: 'text' },
  ethnicity: { label: ['Dân tộc', 'Ethnicity'], is: 'text' },
  'party-joined': { label: ['Ngày vào Đảng', 'Joined the Party'], is: 'day' },
  education: {
    label: ['Trình độ chuyên môn', 'Qualification'],
    is: 'word',
    words: {
      none: ['chưa qua đào tạo', 'none'],
      secondary: ['trung cấp', 'secondary'],
      college: ['cao đẳng', 'college'],
      bachelor: ['đại học', 'bachelor'],
      master: ['thạc sĩ', 'master'],
      doctor: ['tiến sĩ', 'doctor'],
    },
  },
  'political-theory': {
    label: ['Lý luận chính trị', 'Political theory'],
    is: 'word',
    words: {
      elementary: ['sơ cấp', 'elementary'],
      intermediate: ['trung cấp', 'intermediate'],
      advanced: ['cao cấp, cử nhân', 'advanced'],
    },
  },
  'state-management': {
    label: ['Quản lý nhà nước', 'State management'],
    is: 'word',
    words: {
      specialist: ['chuyên viên', 'specialist'],
      principal: ['chuyên viên chính', 'principal'],
      senior: ['chuyên viên cao cấp', 'senior'],
    },
  },
  grade: { label: ['Ngạch, hạng', 'Grade'], is: 'text' },
  coefficient: { label: ['Hệ số lương', 'Pay coefficient'], is: 'number' },
  allowance: { label: ['Hệ số phụ cấp chức vụ', 'Leadership allowance'], is: 'number' },
  contract: {
    label: ['Loại hợp đồng', 'Contract'],
    is: 'word',
    words: {
      permanent: ['biên chế, không xác định thời hạn', 'permanent'],
      fixed: ['xác định thời hạn', 'fixed term'],
      support: ['hỗ trợ, phục vụ (68/111)', 'support (68/111)'],
    },
  },
  recruited: { label: ['Ngày tuyển dụng', 'Recruited'], is: 'day' },
  'insured-since': { label: ['Đóng BHXH từ ngày', 'Insured since'], is: 'day' },
} as const satisfies Readonly<Record<string, PersonFieldInfo>>;

/** A field of the record. */
export type PersonField = keyof typeof PERSON_FIELDS;

/** All of them, in the order of the form. */
export const PERSON_FIELD_NAMES = Object.keys(PERSON_FIELDS) as readonly PersonField[];

/** Who may read a field: whoever reaches the service, whoever has a role at the desk, or who keeps the records. */
export const FIELD_READERS = ['public', 'desk', 'records'] as const;
/** One of {@link FIELD_READERS}. */
export type FieldReaders = (typeof FIELD_READERS)[number];

/** What a field says from a day on, and the act that says it, where there is one. */
export interface RecordLine {
  readonly field: PersonField;
  readonly since: Day;
  readonly value: string;
  readonly act?: ActId;
}

/** What is wrong with a value. */
export type FieldProblem = 'empty' | 'not-a-day' | 'not-a-number' | 'not-a-word';

/** What is wrong with a value of a field; nothing where it can be kept. */
export const fieldProblem = (field: PersonField, value: string): FieldProblem | undefined => {
  const info: PersonFieldInfo = PERSON_FIELDS[field];
  if (value.trim() === '') return 'empty';
  switch (info.is) {
    case 'day':
      return parseDay(value) === undefined ? 'not-a-day' : undefined;
    case 'number':
      return /^\d{1,3}(\.\d{1,3})?$/.test(value) ? undefined : 'not-a-number';
    case 'word':
      return Object.hasOwn(info.words, value) ? undefined : 'not-a-word';
    default:
      return undefined;
  }
};

/** What a field says on a day. */
export const lineOn = (
  lines: readonly RecordLine[],
  field: PersonField,
  day: Day,
): RecordLine | undefined =>
  lines
    .filter((line) => line.field === field && line.since <= day)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .at(-1);

/** Its value on a day. */
export const fieldOn = (
  lines: readonly RecordLine[],
  field: PersonField,
  day: Day,
): string | undefined => lineOn(lines, field, day)?.value;
