/** Problems of tables that are taken in, and of papers. Data. */
import type { ProblemText } from './problem-text.ts';

/** Codes of these problems. */
export type IntakeProblemCode =
  | 'unreadable-file'
  | 'too-many-rows'
  | 'column-missing'
  | 'nothing-handed-over';

/** Status and words by code. `{x}` stands for a parameter. */
export const INTAKE_PROBLEMS: Readonly<Record<IntakeProblemCode, ProblemText>> = {
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
  'nothing-handed-over': {
    status: 404,
    title: ['Không có gì bàn giao', 'Nothing is handed over'],
    detail: [
      'Văn bản này không chuyển gì từ đơn vị này sang đơn vị khác.',
      'The act hands nothing from one unit to another.',
    ],
  },
  'column-missing': {
    status: 422,
    title: ['Thiếu cột', 'A column is missing'],
    detail: ['Chọn cột nào là “{column}”.', 'Say which column is “{column}”.'],
  },
};
