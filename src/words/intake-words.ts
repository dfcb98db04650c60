/** What is said of files and rows that are taken in, in both languages. */
import type { Both } from '../domain/both.ts';
import { type Language, inLanguage } from './language.ts';

type Texts = Readonly<Record<string, Both>>;

/** What can be said of a row, and how. */
const SAID = {
  hidden: ['Dòng bị ẩn trong tệp: không đọc', 'The row is hidden in the file: left out'],
  total: ['Dòng cộng: không đọc', 'A sum: left out'],
  heading: ['Dòng đề mục: không đọc', 'A heading: left out'],
  'repeated-head': ['Tiêu đề cột lặp lại: không đọc', 'The head again: left out'],
  needed: ['Thiếu “{column}”', '“{column}” is missing'],
  'not-a-number': ['“{text}” không phải là số', '“{text}” is not a number'],
  'not-whole': ['“{text}” phải là số nguyên', '“{text}” must be a whole number'],
  'below-nought': ['“{text}” không được âm', '“{text}” must not be below nought'],
  'unknown-word': ['Không hiểu “{text}” ở “{column}”', '“{text}” is not known under “{column}”'],
  'unknown-unit': ['Không có đơn vị “{text}” vào ngày này', 'There is no unit “{text}” on the day'],
  'several-units': [
    'Có nhiều đơn vị tên “{text}”: chọn một',
    'Several units are called “{text}”: choose one',
  ],
  'name-alone': [
    'Sổ bộ có đơn vị tên “{name}” ở nơi khác: chọn đơn vị ấy, hay đây là đơn vị mới?',
    'The register has a “{name}” elsewhere: is it that, or a new one?',
  ],
  'code-of-another': [
    'Mã {code} đang là của “{name}”: đổi tên đơn vị ấy, hay đây là đơn vị khác?',
    'Code {code} is that of “{name}”: was it renamed, or is this another?',
  ],
  'bad-id': [
    '“{text}” không làm mã được: chỉ chữ thường không dấu, số, gạch nối',
    '“{text}” cannot be an id: small letters without marks, digits, dashes',
  ],
  twice: ['“{name}” đã có ở một dòng khác', '“{name}” stands in another row too'],
  homonym: [
    'Có người khác cùng tên “{name}” mà không có mã: ghi mã cho từng người, hoặc xác nhận đây là người mới',
    'Another has the name “{name}” and no code: give each a code, or say that this is somebody new',
  ],
  'no-code': [
    '“{name}” không có mã, mà đơn vị đã có người giữ chức danh ấy: là ai trong số đó, hay là người mới?',
    '“{name}” has no code, and somebody of the unit holds such a post already: is it one of them, or somebody new?',
  ],
  differs: [
    'Sổ bộ ghi {has}; thay đổi này cần một văn bản riêng',
    'The register has {has}; that takes an act of its own',
  ],
  unfilled: [
    'Ví dụ của bảng mẫu chưa được sửa: “{text}”',
    'An example that was not written over: “{text}”',
  ],
  'not-a-day': ['Không có ngày “{text}”', 'There is no day “{text}”'],
  'no-kind': [
    'Không rõ “{name}” là loại đơn vị nào: thêm cột “Loại đơn vị”',
    'What kind of unit “{name}” is cannot be told: add a column “Kind”',
  ],
} as const satisfies Texts;
/** What can be said of a row. */
export type SaidCode = keyof typeof SAID;

const NEAREST: Both = ['. Có phải “{nearest}”?', '. Is it “{nearest}”?'];

const filled = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => params[name] ?? whole);

/** What is said of a row. `column`: the head of the column that it is about. */
export const saidText = (
  said: {
    readonly code: SaidCode;
    readonly params?: Readonly<Record<string, string>>;
    readonly nearest?: string;
  },
  column: string,
  language: Language,
): string => {
  const { code, params = {}, nearest } = said;
  const text = filled(inLanguage(language, SAID[code]), { ...params, column });
  return nearest === undefined
    ? `${text}.`
    : text + filled(inLanguage(language, NEAREST), { nearest });
};

/** What becomes of rows. */
export const FATE_WORDS = {
  new: ['mới', 'new'],
  same: ['như sổ bộ', 'as in the register'],
  changed: ['thay đổi', 'changed'],
  skipped: ['không đọc', 'left out'],
  asked: ['cần xác nhận', 'to be said'],
  wrong: ['chưa đúng', 'wrong'],
} as const satisfies Texts;

const NOTICES: Texts = {
  'macros-left-out': [
    'Tệp có macro: không chạy, không đọc',
    'The file has macros: not run, left out',
  ],
  'links-left-out': [
    'Tệp có liên kết đến tệp khác: không mở',
    'The file has links to other files: not followed',
  ],
  'formulas-as-values': [
    '{cells} ô công thức: đọc giá trị đã tính',
    '{cells} formulas: read as what they gave',
  ],
  'letters-converted': [
    'Chữ viết bằng {set} đã chuyển sang Unicode',
    'Letters of {set} were converted to Unicode',
  ],
  'letters-doubtful': [
    'Không nhận ra bảng mã chữ Việt của tệp: kiểm tra lại các tên, hoặc lưu tệp dạng UTF-8 hay XLSX',
    'The letters of the file are not recognised: look at the names, or save it as UTF-8 or XLSX',
  ],
};

const SETS: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  cp1258: 'Windows-1258',
};

/** What was done to a file. */
export const noticeText = (
  notice: { readonly code: string; readonly cells?: number; readonly set?: string },
  language: Language,
): string =>
  filled(inLanguage(language, NOTICES[notice.code] ?? [notice.code, notice.code]), {
    cells: String(notice.cells ?? 0),
    set: SETS[notice.set ?? ''] ?? '',
  });

const REFUSALS = {
  empty: ['Tệp trống.', 'The file is empty.'],
  'too-large': ['Tệp quá lớn: tối đa 50 MB.', 'The file is too large: 50 MB at most.'],
  'unpacks-too-large': [
    'Tệp nén bất thường, bung ra quá lớn: không mở. Lưu lại tệp bằng Excel hoặc LibreOffice.',
    'The file is packed suspiciously tight: it is not opened. Save it again from Excel or LibreOffice.',
  ],
  locked: [
    'Tệp có mật khẩu: bỏ mật khẩu rồi thử lại.',
    'The file has a password: take it away and try again.',
  ],
  'old-format': [
    'Tệp của Excel 95 trở về trước: lưu lại dạng .xlsx.',
    'The file is of Excel 95 or older: save it as .xlsx.',
  ],
  'no-spreadsheet': [
    'Không phải bảng tính XLSX, XLS, ODS hay CSV, hoặc tệp bị hỏng.',
    'It is no spreadsheet (XLSX, XLS, ODS, CSV), or it is broken.',
  ],
} as const satisfies Texts;
/** Why a file is not read. */
export type FileRefusal = keyof typeof REFUSALS;

/** Why it is not, in words. */
export const refusalText = (why: FileRefusal, language: Language): string =>
  inLanguage(language, REFUSALS[why]);
