/** Words of the page where tables are taken in. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const INTAKE = {
  title: ['Nhập bảng của cơ quan', 'Take in a table'],
  lead: [
    'Chọn tệp XLSX, XLS, ODS hay CSV như cơ quan đang có. Xem từng dòng sẽ ra sao rồi mới lập dự thảo; sổ bộ không đổi cho đến khi dự thảo được ban hành.',
    'Choose an XLSX, XLS, ODS or CSV file as the office has it. See what would become of each row, then make a draft of it; the register is as it is until the draft is promulgated.',
  ],
  signIn: [
    'Người soạn thảo đăng nhập mới nhập được bảng.',
    'Drafters who have signed in can take tables in.',
  ],
  toSignIn: ['Đăng nhập', 'Sign in'],
  subject: ['Bảng về', 'The table is of'],
  file: ['Tệp bảng tính', 'Spreadsheet file'],
  reading: ['Đang đọc tệp…', 'Reading the file…'],
  whole: ['mọi trang của bảng mẫu', 'every sheet of the template'],
  downloads: ['Bảng mẫu và bảng hiện có (XLSX)', 'Templates, and tables as they are (XLSX)'],
  templates: [
    'Bảng mẫu để điền, mỗi trang tính một bảng; điền xong chọn tệp ở dưới là nhập được, không phải nêu cột.',
    'Workbooks to be filled in, a sheet to a table; choose the file below once it is, no columns need be said.',
  ],
  asItIs: [
    'Bảng hiện có trong sổ bộ: sửa rồi nhập lại, chỉ phần đã sửa thành dự thảo.',
    'Tables as the register has them: change them and take them in again, only what was changed becomes a draft.',
  ],
  sheet: ['Trang tính', 'Sheet'],
  hidden: ['{name} (ẩn)', '{name} (hidden)'],
  head: ['Dòng cuối của tiêu đề cột', 'Last row of the head'],
  columns: ['Cột nào là gì', 'Which column is what'],
  needed: ['{label} (phải có)', '{label} (needed)'],
  none: ['không có', 'none'],
  byHeadings: ['theo dòng đề mục phía trên', 'by the heading above'],
  beginning: ['Đầu bảng', 'The beginning of the table'],
  row: ['Dòng', 'Row'],
  act: ['Văn bản', 'The act'],
  opening: ['Ghi nhận những gì đã có (số dư đầu kỳ)', 'What is there already (opening balance)'],
  name: ['Trích yếu', 'Title'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  effect: ['Ngày có hiệu lực', 'Takes effect'],
  try: ['Xem từng dòng sẽ ra sao', 'See what would become of each row'],
  trying: ['Đang xem {n} dòng…', 'Looking at {n} {n|row|rows}…'],
  goOn: [
    'Đang làm dở tệp {file}; những gì đã nêu vẫn còn.',
    'You were at work on {file}; what you said of it is still here.',
  ],
  letGo: ['Bỏ, chọn tệp khác', 'Let go of it'],
  rows: ['Từng dòng', 'Each row'],
  counted: ['{n} {fate}', '{n} {fate}'],
  unread: [
    'Không nhập {n} cột: {columns}.',
    'Nothing is read from {n} {n|column|columns}: {columns}.',
  ],
  fate: ['Kết quả', 'What becomes of it'],
  what: ['Về', 'Of'],
  why: ['Vì', 'Why'],
  show: ['Cho xem', 'Show'],
  all: ['mọi dòng', 'all rows'],
  open: ['dòng chưa nhập được', 'rows that are open'],
  choose: ['Dòng {n} là', 'Row {n} is'],
  chooseUnit: ['Đơn vị ở dòng {n} là', 'The unit in row {n} is'],
  unsaid: ['chọn…', 'choose…'],
  isNew: ['mới, chưa có trong sổ bộ', 'new, not in the register'],
  again: [
    'Có dòng vừa xác nhận: xem lại từng dòng.',
    'Something was said: look at the rows again.',
  ],
  draft: ['Lập dự thảo từ bảng', 'Make a draft of it'],
  nothing: [
    'Bảng không khác gì sổ bộ: không có gì để nhập.',
    'The table says what the register has: there is nothing to take in.',
  ],
  stillOpen: [
    'Còn {n} dòng chưa nhập được: sửa tệp hoặc xác nhận, rồi xem lại.',
    '{n} {n|row is|rows are} open: correct the file or say what they are, then look again.',
  ],
} as const satisfies Words;
