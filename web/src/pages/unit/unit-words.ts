/** Words of a unit's page. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const UNIT = {
  above: ['Thuộc', 'Under'],
  is: ['Là gì', 'What it is'],
  functions: ['Nhiệm vụ', 'Functions'],
  posts: ['Chức danh và người giữ', 'Posts and holders'],
  counted: ['Mục tiêu, số liệu', 'Targets and figures'],
  holds: ['Biên chế, kinh phí, trụ sở', 'Quota, funding, premises'],
  children: ['Đơn vị trực thuộc', 'Units under it'],
  lineage: ['Tiền thân và kế thừa', 'Predecessors and successors'],
  history: ['Lịch sử', 'History'],
  noLineage: [
    'Không có đơn vị nào trước hoặc sau nó trong sổ bộ.',
    'The register knows no unit before or after it.',
  ],
  nothing: ['Không có.', 'None.'],
  holder: ['Người giữ', 'Holder'],
  post: ['Chức danh', 'Post'],
  vacant: ['chưa có người', 'vacant'],
  since: ['Từ', 'Since'],
  basis: ['Theo văn bản', 'By which act'],
  what: ['Mục', 'What'],
  valid: ['Có giá trị', 'Valid'],
  known: ['Sổ bộ biết', 'Known'],
  knownFrom: ['từ văn bản thứ {n}', 'since act {n}'],
  knownUntil: ['từ văn bản thứ {from} đến trước thứ {to}', 'from act {from} until act {to}'],
  relation: ['Quan hệ', 'Relation'],
  share: ['Phần', 'Share'],
  before: ['Trước', 'Before'],
  after: ['Sau', 'After'],
  onlyNow: ['Chỉ những gì đang tin', 'Only what is believed'],
  withOld: ['Cả những gì từng tin', 'And what was once believed'],
  code: ['Mã', 'Code'],
  pictured: [
    'Sơ đồ: đơn vị này ở giữa, tiền thân bên trái, kế thừa bên phải.',
    'Picture: this unit in the middle, predecessors on the left, successors on the right.',
  ],
  notThen: ['Đơn vị không tồn tại vào ngày này', 'The unit does not exist on this day'],
  endedOn: ['Đã chấm dứt từ ngày {day}, theo', 'Ended on {day}, by'],
  beginsOn: ['Có từ ngày {day}, theo', 'Begins on {day}, by'],
  undone: [
    'Việc ghi nhận đơn vị này đã bị hủy bỏ hoặc đính chính. Dưới đây là những gì sổ bộ từng ghi.',
    'The record of this unit was undone or corrected away. Below is what the register once said.',
  ],
  nowIn: ['vào', 'into'],
  notThenHelp: [
    'Dưới đây là lịch sử của nó. Chọn một ngày khi nó tồn tại ở thanh thời gian.',
    'Its history is below. Choose a day of its life on the time bar.',
  ],
  places: ['{n} chỗ', '{n} places'],
} as const satisfies Words;
