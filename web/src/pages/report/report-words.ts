/** Words of the report. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const REPORT = {
  title: ['Báo cáo nhiệm kỳ', 'Term report'],
  lead: [
    'Từ {from} đến hết {to}. Cột đầu tính từ bản ghi, mở ra để xem; số đã công bố đứng riêng, chênh lệch có lý do.',
    '{from} to the end of {to}. The first column is computed from records: open it to see them. Published figures stand apart, differences with their reason.',
  ],
  from: ['Từ ngày', 'From'],
  to: ['Đến hết ngày', 'To the end of'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  value: ['Theo sổ bộ', 'From records'],
  reason: ['Lý do', 'Reason'],
  about: ['Về đơn vị, địa bàn', 'About the unit or territory'],
  partRecorded: ['sổ bộ có {part} người trên {of}', '{part} of {of} people are recorded'],
  publishedFor: ['Số công bố cho kỳ {period}.', 'Published for the period {period}.'],
  published: ['Đã công bố', 'Published'],
  difference: ['Chênh lệch', 'Difference'],
  behind: ['Đứng sau con số', 'Behind the figure'],
  acts: ['Văn bản', 'Acts'],
  records: ['{n} bản ghi, {acts} văn bản', '{n} {n|record|records}, {acts} {acts|act|acts}'],
  matches: ['khớp', 'matches'],
  noRecords: ['Không có bản ghi nào: con số bằng không.', 'No records: the figure is nought.'],
  csv: ['Tải bảng (CSV)', 'Download (CSV)'],
  print: ['In', 'Print'],
  paper: ['Báo cáo sơ kết, tổng kết', 'Preliminary and final review'],
  paperLead: [
    'Bản để in: mục tiêu, kết quả, hạn chế và văn bản của một kỳ, tính từ sổ bộ. Mỗi con số mở ra văn bản đứng sau.',
    'To be printed: targets, results, what is behind, and the acts of a time, counted from the register. Each figure opens to the acts behind it.',
  ],
  kind: ['Loại', 'Kind'],
  preliminary: ['sơ kết', 'preliminary'],
  final: ['tổng kết', 'final'],
  stands: ['({acts} văn bản)', '(acts: {acts})'],
  republic: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'],
  motto: ['Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'],
  receivers: ['Nơi nhận: …', 'To: …'],
  signer: ['THỦ TRƯỞNG ĐƠN VỊ', 'HEAD OF THE BODY'],
  signs: ['(ký, ghi rõ họ tên, đóng dấu)', '(signature, full name, seal)'],
  dualOffices: ['Nhất thể hóa theo thời gian', 'Offices held together over time'],
  order: ['Ngày cuối phải sau ngày đầu.', 'The last day must come after the first.'],
} as const satisfies Words;
