/** Records of persons in words. */
import type { Both } from '../domain/both.ts';
import type { LeaderBody } from '../domain/people/leaders.ts';
import type { NoEstimate } from '../domain/people/downsizing.ts';
import {
  type FieldProblem,
  type FieldReaders,
  PERSON_FIELDS,
  type PersonField,
  type PersonFieldInfo,
} from '../domain/people/record.ts';
import { parseDay } from '../domain/time/day.ts';
import { type Language, dayText, inLanguage, numberText } from './language.ts';

/** Bodies that the forms of leaders tell apart. */
export const LEADER_BODY_WORDS: Readonly<Record<LeaderBody, Both>> = {
  'party-committee': ['Cấp ủy', 'Party committee'],
  council: ['HĐND', 'People’s Council'],
  committee: ['UBND', 'People’s Committee'],
  boards: ['Ban Đảng, MTTQ, đoàn thể', 'Party boards, Front, mass organisations'],
  divisions: ['Sở, phòng, cơ quan nhà nước khác', 'Departments and other State bodies'],
  service: ['Đơn vị sự nghiệp', 'Service units'],
};

/** Who may read a field. */
export const READERS_WORDS: Readonly<Record<FieldReaders, Both>> = {
  public: ['mọi người', 'everybody'],
  desk: ['ai có vai trò ở bàn làm việc', 'whoever has a role at the desk'],
  records: ['chỉ người quản lý hồ sơ', 'only who keeps the records'],
};

/** What is wrong with a value, and what to do. */
export const FIELD_PROBLEMS: Readonly<Record<FieldProblem, Both>> = {
  empty: ['Chưa có nội dung.', 'There is nothing in it.'],
  'not-a-day': [
    'Không phải ngày có thật; viết ngày/tháng/năm.',
    'This is no real day; write day/month/year.',
  ],
  'not-a-number': [
    'Không phải số từ 0 đến 999, ví dụ 3,66.',
    'This is no number from 0 to 999, as 3.66 is.',
  ],
  'not-a-word': [
    'Không có trong danh mục của trường này.',
    'This is not in the list of the field.',
  ],
};

/** Why there is no estimate. */
export const NO_ESTIMATE: Readonly<Record<NoEstimate, Both>> = {
  'no-data': [
    'Cần ngày sinh, giới tính, hệ số lương và ngày bắt đầu đóng BHXH.',
    'It takes the day of birth, the sex, the pay coefficient and the first day of insurance.',
  ],
  'no-decree': [
    'Không có nghị định tinh giản biên chế nào được mã hóa cho ngày này.',
    'No decree on downsizing is known for this day.',
  ],
  'too-early': [
    'Còn hơn năm năm mới đến tuổi nghỉ hưu.',
    'More than five years are left to the age of retirement.',
  ],
  'at-age': ['Đã đến tuổi nghỉ hưu.', 'The age of retirement is reached.'],
  'too-short': ['Đóng BHXH chưa đủ 20 năm.', 'Insured for less than 20 years.'],
};

/** A value of a field in words. */
export const fieldText = (field: PersonField, value: string, language: Language): string => {
  const info: PersonFieldInfo = PERSON_FIELDS[field];
  switch (info.is) {
    case 'day': {
      const day = parseDay(value);
      return day === undefined ? value : dayText(day, language);
    }
    case 'number':
      return numberText(Number(value), language);
    case 'word': {
      const word = info.words[value];
      return word ? inLanguage(language, word) : value;
    }
    default:
      return value;
  }
};
