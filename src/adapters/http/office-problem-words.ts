/** Problems of what an office takes in, gives out and begins: tables, papers, charts, registers. Data. */
import type { ProblemText } from './problem-text.ts';

/** Codes of these problems. */
export type OfficeProblemCode =
  | 'unreadable-file'
  | 'too-many-rows'
  | 'column-missing'
  | 'nothing-handed-over'
  | 'chart-too-large'
  | 'no-template'
  | 'no-register-name'
  | 'too-many-registers';

/** Status and words by code. `{x}` stands for a parameter. */
export const OFFICE_PROBLEMS: Readonly<Record<OfficeProblemCode, ProblemText>> = {
  'unreadable-file': {
    status: 422,
    title: ['Không đọc được tệp', 'The file cannot be read'],
    detail: ['{why}', '{why}'],
  },
  'too-many-rows': {
    status: 422,
    title: ['Bảng quá dài', 'The table is too long'],
    detail: [
      'Bảng có {found} dòng; ở đây nhận tối đa {limit}. Chia tệp, hoặc dùng lệnh import.',
      'It has {found} rows of {limit} that are taken here. Part the file, or use the command import.',
    ],
  },
  'no-template': {
    status: 422,
    title: ['Không dùng làm mẫu được', 'This cannot be a template'],
    detail: ['{why}', '{why}'],
  },
  'no-register-name': {
    status: 422,
    title: ['Chưa có tên sổ bộ', 'The register needs a name'],
    detail: [
      'Gõ tên của sổ bộ, ví dụ tên xã, phường; tối đa {limit} chữ.',
      'Type what it is called, for instance the name of the commune; {limit} letters at most.',
    ],
  },
  'too-many-registers': {
    status: 409,
    title: ['Đã đủ số sổ bộ', 'There are as many registers as can be'],
    detail: ['Ở đây giữ tối đa {limit} sổ bộ.', 'At most {limit} registers are kept here.'],
  },
  'chart-too-large': {
    status: 422,
    title: ['Sơ đồ quá lớn', 'The chart is too large'],
    detail: [
      'Sơ đồ có hơn {limit} ô. Chọn ít cấp hơn, một khối, hoặc một đơn vị ở trên cùng.',
      'It has more than {limit} boxes. Choose fewer levels, one bloc, or one unit at the top.',
    ],
  },
  'nothing-handed-over': {
    status: 404,
    title: ['Không có gì để lập giấy tờ này', 'There is nothing for this paper'],
    detail: [
      'Văn bản không chuyển, không thay đổi gì mà giấy tờ này phải kê.',
      'The act hands over or changes nothing that this paper would list.',
    ],
  },
  'column-missing': {
    status: 422,
    title: ['Thiếu cột', 'A column is missing'],
    detail: ['Chọn cột nào là “{column}”.', 'Say which column is “{column}”.'],
  },
};
