/** Words of the registers of one service, and of beginning one. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const REGISTERS = {
  title: ['Các sổ bộ', 'Registers'],
  lead: [
    'Mỗi sổ bộ có đơn vị, văn bản, dự thảo và quyền riêng. Chọn sổ bộ để làm việc, hoặc lập sổ bộ của cơ quan mình.',
    'Each register has units, acts, drafts and rights of its own. Choose the one to work in, or begin your own.',
  ],
  there: ['Đang có', 'There are'],
  numberOfActs: ['{n} văn bản', 'acts: {n}'],
  empty: ['còn trống', 'empty'],
  here: ['đang mở', 'open now'],
  openIt: ['Mở sổ bộ {title}', 'Open the register {title}'],
  caseOf: [
    'Sổ bộ mẫu: xem một cuộc sắp xếp từ đầu đến cuối',
    'The worked case: a reorganisation from beginning to end',
  ],
  begin: ['Lập sổ bộ mới', 'Begin a register'],
  beginLead: [
    'Sổ bộ bắt đầu trống; bạn là quản trị viên của nó. Đơn vị, vị trí, người được đưa vào sau, từ bảng mẫu, bảng tính hoặc biểu mẫu.',
    'It begins empty, with you as its administrator. Units, posts and people come next: from a template, a workbook or forms.',
  ],
  name: ['Tên cơ quan, địa bàn', 'Name of the office or territory'],
  nameHint: [
    'Ví dụ: Phường Yên Tử, tỉnh Quảng Ninh',
    'For instance: Phường Yên Tử, tỉnh Quảng Ninh',
  ],
  onlyAdministrators: [
    'Quản trị viên của cả một sổ bộ lập được sổ bộ mới.',
    'Who administers a whole register can begin another.',
  ],
  start: ['Bắt đầu sổ bộ này', 'Begin this register'],
  startLead: [
    'Sổ bộ còn trống. Đưa bộ máy hiện có vào bằng một trong ba cách; cách nào cũng thành một văn bản “số dư đầu kỳ” để kiểm tra, duyệt và ban hành.',
    'The register is empty. Take the apparatus in by one of three ways; each becomes one act, the opening balance, to be checked, approved and promulgated.',
  ],
  fromTemplate: ['Từ bảng mẫu', 'From a template'],
  fromTemplateLead: [
    'Tải một bảng mẫu, điền bằng Excel (có danh sách để chọn và dòng ví dụ), rồi nhập.',
    'Download one, fill it in with Excel (lists to choose from, an example row), take it in.',
  ],
  fromWorkbook: ['Từ bảng tính của cơ quan', 'From the office’s workbook'],
  fromWorkbookLead: [
    'Tệp XLSX, XLS, ODS hoặc CSV như đang có; mỗi cột là gì được nhận ra, bạn sửa lại nếu cần.',
    'XLSX, XLS, ODS or CSV as it is; what each column is gets proposed, and you put it right.',
  ],
  fromForms: ['Từ biểu mẫu trên màn hình', 'From forms on the screen'],
  fromFormsLead: [
    'Soạn số dư đầu kỳ từng đơn vị một, hợp với cơ quan nhỏ.',
    'Draft the opening balance unit by unit: good for a small office.',
  ],
  takeIn: ['Nhập bảng', 'Take a table in'],
  draftIt: ['Soạn số dư đầu kỳ', 'Draft the opening balance'],
  opening: ['Số dư đầu kỳ', 'Opening balance'],
  needsDrafter: [
    'Cần vai trò soạn thảo để nhập và soạn. Quản trị viên giao vai trò ở trang Tài khoản.',
    'Taking in and drafting need the role of drafter, which the administrator gives on the page Accounts.',
  ],
  toAccounts: ['Mở trang Tài khoản', 'Open the page Accounts'],
  otherRegisters: ['Xem sổ bộ khác', 'Look at another register'],
} as const satisfies Words;
