/** Words of the report. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const REPORT = {
  title: ['Báo cáo nhiệm kỳ', 'Term report'],
  lead: [
    'Từ {from} đến hết {to}. Mọi con số tính từ bản ghi; mở ra để xem.',
    '{from} to the end of {to}. Every figure is computed from records; open it to see them.',
  ],
  from: ['Từ ngày', 'From'],
  to: ['Đến hết ngày', 'To the end of'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  value: ['Giá trị', 'Value'],
  published: ['Đã công bố', 'Published'],
  difference: ['Chênh lệch', 'Difference'],
  behind: ['Đứng sau con số', 'Behind the figure'],
  acts: ['Văn bản', 'Acts'],
  records: ['{n} bản ghi, {acts} văn bản', '{n} records, {acts} acts'],
  yes: ['có', 'yes'],
  no: ['không', 'no'],
  matches: ['khớp', 'matches'],
  noRecords: ['Không có bản ghi nào: con số bằng không.', 'No records: the figure is nought.'],
  publishedOnly: [
    'Bản ghi cộng được {recorded}; số đã công bố là {published}.',
    'The records add up to {recorded}; the published figure is {published}.',
  ],
  csv: ['Tải bảng (CSV)', 'Download (CSV)'],
  print: ['In', 'Print'],
  order: ['Ngày cuối phải sau ngày đầu.', 'The last day must come after the first.'],
} as const satisfies Words;
