/** What a template has places for: written {{so}} in it, in capitals ({{SO}}) where the value is to stand in capitals. Data. */
import type { Both } from '../../domain/both.ts';
import type { PaperLadder } from './ladder.ts';

/** Papers that an office may have a template for. */
export const TEMPLATE_KINDS = ['act', 'submission', 'list', 'handover'] as const;
/** One of {@link TEMPLATE_KINDS}. */
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What papers are called. */
export const TEMPLATE_KIND_WORDS: Readonly<Record<TemplateKind, Both>> = {
  act: ['Quyết định, nghị quyết', 'Decisions and resolutions'],
  submission: ['Tờ trình', 'Submissions'],
  list: ['Danh sách kèm theo', 'Attached lists'],
  handover: ['Biên bản bàn giao', 'Minutes of handover'],
};

/** Whose papers they are. */
export const LADDER_WORDS: Readonly<Record<PaperLadder, Both>> = {
  state: ['Nhà nước, đoàn thể', 'The State and mass organisations'],
  party: ['Đảng', 'The Party'],
};

/** What each place says: a few words in a line. */
export const TEXT_FIELDS = {
  cap_tren: ['Cơ quan cấp trên', 'The body above'],
  co_quan: ['Cơ quan ban hành', 'The body that issues it'],
  so: ['Số, ký hiệu', 'Its number'],
  dia_danh: ['Địa danh', 'The place'],
  ngay: ['ngày … tháng … năm …', 'The day, in words'],
  loai: ['Tên loại văn bản', 'What it is'],
  trich_yeu: ['Trích yếu', 'What it is about'],
  kinh_gui: ['Kính gửi', 'Whom it goes to'],
  kem_theo: ['Văn bản mà danh sách, biên bản kèm theo', 'The act that a list or minutes go with'],
  ben_giao: ['Bên giao (biên bản bàn giao)', 'Who hands over (minutes)'],
  ben_nhan: ['Bên nhận (biên bản bàn giao)', 'Who receives (minutes)'],
  tham_quyen: ['Thẩm quyền ký (TM., T/M)', 'On whose behalf it is signed'],
  chuc_vu: ['Chức vụ người ký', 'The post of who signs'],
  nguoi_ky: ['Họ tên người ký', 'Who signs'],
} as const satisfies Readonly<Record<string, Both>>;

/** What each place holds: paragraphs and tables. It stands in a paragraph of its own. */
export const PART_FIELDS = {
  can_cu: ['Các căn cứ', 'What it rests on'],
  noi_dung: ['Toàn bộ nội dung: các điều, bảng, danh sách', 'All that it says'],
  noi_nhan: ['Nơi nhận', 'Who receives it'],
} as const satisfies Readonly<Record<string, Both>>;

/** A place for words. */
export type TextField = keyof typeof TEXT_FIELDS;
/** A place for paragraphs. */
export type PartField = keyof typeof PART_FIELDS;

/** What must be in a template: without it papers would lose what they are for. */
export const NEEDED_FIELD: PartField = 'noi_dung';

const KNOWN = new Set<string>([...Object.keys(TEXT_FIELDS), ...Object.keys(PART_FIELDS)]);

/** Whether something is filled in where a template says so. */
export const isTemplateField = (name: string): boolean =>
  KNOWN.has(name) || (name === name.toUpperCase() && KNOWN.has(name.toLowerCase()));
