/** Words of the pages of tables. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const TABLE = {
  title: ['Các biểu', 'Tables'],
  lead: [
    'Biểu số liệu của bộ máy vào ngày đang xem. Mỗi con số mở ra văn bản đứng sau nó.',
    'Tables of the apparatus on the day. Every number opens the acts behind it.',
  ],
  titleOf: ['{title}: {of}', '{title}: {of}'],
  body: ['Của đơn vị', 'Of the body'],
  first: ['Từ ngày', 'From'],
  overTime: ['Từ {from} đến hết {day}.', 'From {from} to {day}.'],
  onDay: ['Vào ngày {day}.', 'On {day}.'],
  download: ['Tải về XLSX', 'Download XLSX'],
  other: ['Biểu khác', 'Other tables'],
  behind: ['Đằng sau con số', 'Behind the number'],
  choose: [
    'Chọn một con số trong biểu để xem văn bản đứng sau.',
    'Choose a number in the table to see the acts behind it.',
  ],
  isSum: [
    'Số này tính từ các số khác của biểu; không văn bản nào nói thẳng.',
    'This number is worked out from others of the table; no act says it.',
  ],
  nought: ['Không có gì được đếm.', 'Nothing was counted.'],
  more: ['và {n} văn bản nữa', 'and {n} more acts'],
  wrong: ['không như quy định hoặc không khớp', 'not as it should be'],
  none: [
    'Sổ bộ không có gì cho biểu này vào ngày ấy.',
    'The register has nothing for it that day.',
  ],
  rest: [
    'Còn {n} dòng nữa; dòng lệnh cho đủ mọi dòng.',
    '{n} {n|line|lines} more; the command line gives them all.',
  ],
} as const satisfies Words;
