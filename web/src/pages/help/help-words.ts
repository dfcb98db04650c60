/** Words of the help: what is done where, in the order in which an office does it. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const HELP = {
  title: ['Hướng dẫn', 'Help'],
  lead: [
    'Việc gì làm ở đâu. Tài liệu đầy đủ cho cán bộ đi cùng phần mềm (docs/can-bo.md).',
    'What is done where. The whole manual comes with the software (docs/official.md).',
  ],
  look: ['Xem', 'Look'],
  look1: [
    'Thanh thời gian trên đầu trang cho biết đang xem ngày nào; gõ ngày, hoặc bước tới thay đổi trước, sau.',
    'The time bar on top says which day you see; type a day, or step to the change before or after.',
  ],
  look2: [
    'Ctrl K tìm đơn vị, nhiệm vụ, văn bản theo tên, tên viết tắt, số; tên cũ cũng tìm được.',
    'Ctrl K finds units, functions, acts by name, short name or number; former names too.',
  ],
  look3: [
    'Cơ cấu: bảng hoặc sơ đồ; sơ đồ in ra A3, A4, PNG, SVG. Mỗi con số mở ra văn bản đứng sau.',
    'Structure: a table or a chart; the chart prints on A3 or A4, or goes out as PNG or SVG. Every number opens the acts behind it.',
  ],
  fill: ['Đưa dữ liệu vào', 'Take data in'],
  fill1: [
    'Các sổ bộ: lập sổ bộ của cơ quan, hoặc xem sổ bộ mẫu.',
    'Registers: begin your own, or look at the worked case.',
  ],
  fill2: [
    'Nhập bảng: chọn tệp Excel, xem từng dòng sẽ ra sao, trả lời chỗ cần hỏi, rồi lập dự thảo.',
    'Take in a table: choose the file, see what becomes of each row, answer what is asked, make a draft.',
  ],
  draft: ['Soạn và quyết định', 'Draft and decide'],
  draft1: [
    'Dự thảo: thêm việc bằng biểu mẫu, kéo thả ở thẻ Cây, hoặc dán tệp văn bản. Phần bên cạnh cho biết còn gì chưa có nơi đến, vướng quy định nào.',
    'Drafts: add operations by form, by dragging on the tab Tree, or paste a file. Beside it stands what has nowhere to go yet and what the law says.',
  ],
  draft2: [
    'Trình → thẩm định → duyệt → ban hành, mỗi bước một người khác; số tiếp theo được gợi ý.',
    'Submit → appraise → approve → promulgate, each by another person; the next number is proposed.',
  ],
  draft3: [
    'Hủy bỏ: trên trang văn bản, Soạn dự thảo hủy bỏ. Không có gì bị xóa khỏi sổ bộ.',
    'Undo: on the page of an act, draft its undoing. Nothing is ever deleted from the register.',
  ],
  paper: ['Giấy tờ và in', 'Papers and printing'],
  paper1: [
    'Giấy tờ trên văn bản, dự thảo, biểu, báo cáo: tệp Word để sửa tiếp, PDF để in.',
    'Papers on acts, drafts, tables and reports: Word to go on editing, PDF to print.',
  ],
  paper2: [
    'Mọi trang in được (Ctrl P): có tên sổ bộ, ngày xem, số trang.',
    'Every page prints (Ctrl P) with the register, the day and page numbers.',
  ],
  keys: ['Bàn phím', 'Keyboard'],
  keys1: [
    'Tab đi giữa các ô; trong cây và sơ đồ, mũi tên để đi và đóng mở, Enter để mở, Home và End về đầu, cuối.',
    'Tab goes from field to field; in trees and charts arrows move, open and close, Enter opens, Home and End go to the ends.',
  ],
  keys2: ['Ngày gõ theo mẫu 31/12/2018, rồi Enter.', 'Days are typed as 31/12/2018, then Enter.'],
} as const satisfies Words;
