/** Workbooks of what can be taken in: as the register has it, or to be filled in. */
import { giveOut } from '../../application/intake/give-out.ts';
import { templateTables } from '../../application/intake/templates.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import {
  SUBJECT_WORDS,
  type Subject,
  type Template,
  templateWords,
} from '../../words/intake-columns.ts';
import { dayText } from '../../words/language.ts';
import type { Form } from './write-workbook.ts';

/** Rows to be filled in for which choices are offered. */
const ROOM = 500;

/** A subject as the register has it on a day. */
export const subjectForm = (facts: Facts, day: Day, subject: Subject): Form => {
  const { heads, rows } = giveOut(facts, day, subject);
  const [title] = SUBJECT_WORDS[subject];
  return {
    name: title,
    titles: [title.toLocaleUpperCase('vi'), `Ngày ${dayText(day, 'vi')}`],
    columns: heads.map(([head]) => ({ head })),
    rows: rows.map((cells) => ({ cells })),
  };
};

/** A workbook to be filled in. Its rows are there to be written over. */
export const templateForms = (template: Template): readonly Form[] =>
  templateTables(template).map(({ name, columns, rows }) => ({
    name,
    titles: [
      `${name.toLocaleUpperCase('vi')} – ${templateWords(template)[0].toLocaleUpperCase('vi')}`,
      'Các dòng dưới đây là ví dụ: sửa đè lên, thêm dòng nếu cần. Không đổi tên trang tính và tiêu đề cột.',
    ],
    columns,
    rows,
    room: ROOM,
  }));
