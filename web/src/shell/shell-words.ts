/** Words of the frame around every page. */
import type { Words } from '../words/text.ts';

/** The table. */
export const SHELL = {
  product: ['Tinh gọn', 'Tinh gọn'],
  skip: ['Đến nội dung chính', 'Skip to the main content'],
  sections: ['Các mục', 'Sections'],
  overview: ['Tổng quan', 'Overview'],
  structure: ['Cơ cấu', 'Structure'],
  compare: ['So sánh', 'Compare'],
  acts: ['Văn bản', 'Acts'],
  report: ['Báo cáo', 'Report'],
  tables: ['Biểu', 'Tables'],
  law: ['Pháp luật', 'Law'],
  review: ['Rà soát', 'Review'],
  models: ['Mô hình', 'Models'],
  draft: ['Dự thảo', 'Draft'],
  search: ['Tìm kiếm', 'Search'],
  searchHint: ['Tìm đơn vị, nhiệm vụ, văn bản…', 'Find a unit, function, act…'],
  foundNothing: [
    'Không có gì mang các từ này, nay hay trước kia. Thử ít từ hơn, hoặc một phần của tên.',
    'Nothing bears these words, now or once. Try fewer words, or part of the name.',
  ],
  foundNear: [
    'Không có gì mang đủ các từ này; gần nhất là:',
    'Nothing bears all these words; nearest are:',
  ],
  otherLanguage: ['English', 'Tiếng Việt'],
  portal: ['Cổng thông tin cho người dân', 'The portal for citizens'],
  help: ['Hướng dẫn', 'Help'],
  api: ['Dữ liệu mở (API)', 'Open data (API)'],
  motto: ['Mỗi con số đều có văn bản đứng sau.', 'Behind every figure stands an act.'],
  version: ['Sổ bộ ở văn bản thứ {n}', 'Register at act {n}'],
  head: ['mã băm', 'hash'],
  notFound: ['Không có trang này', 'There is no such page'],
  notFoundHelp: [
    'Địa chỉ có thể đã gõ sai. Hãy tìm theo tên, hoặc bắt đầu từ trang Tổng quan.',
    'The address may be mistyped. Search by name, or begin with the overview.',
  ],
  timeBar: ['Thời điểm xem', 'Point in time'],
  asAt: ['Xem vào ngày', 'As at'],
  badDay: [
    'Không phải ngày có thật. Gõ theo mẫu 31/12/2018.',
    'Not a real date. Type it as 31/12/2018.',
  ],
  previous: ['Thay đổi trước', 'Previous change'],
  next: ['Thay đổi sau', 'Next change'],
  ticks: [
    '{n} ngày có thay đổi, từ {from} đến {to}',
    '{n} {n|day|days} of change, from {from} to {to}',
  ],
  tick: ['{day}: {n} thay đổi', '{day}: {n} {n|change|changes}'],
  known: ['Như đã biết vào lúc khác…', 'As known at another time…'],
  knownDay: ['Như sổ bộ biết đến hết ngày', 'As the register knew it at the end of'],
  knownHelp: [
    'Văn bản ghi vào sổ bộ sau thời điểm này sẽ không được tính.',
    'Acts recorded after this are left out.',
  ],
  notToday: [
    'Đang xem bộ máy ngày {day}, không phải hôm nay.',
    'This is the apparatus on {day}, not today.',
  ],
  future: [
    'Đang xem bộ máy ngày {day}, một ngày chưa đến: chỉ tính những văn bản đã ghi.',
    'This is the apparatus on {day}, a day yet to come: as the acts recorded so far have it.',
  ],
  asOnceKnown: [
    'Như sổ bộ đã biết lúc {instant}; những gì ghi sau đó không hiện ở đây.',
    'As the register knew it at {instant}; what was recorded later is not shown.',
  ],
  backToToday: ['Về hôm nay', 'Back to today'],
  backToNow: ['Về hiểu biết hiện nay', 'Back to what is known now'],
  paperDay: ['Bộ máy ngày {day}', 'The apparatus on {day}'],
  paperKnown: ['như đã biết lúc {instant}', 'as known at {instant}'],
} as const satisfies Words;
