/** Words of the work calendar, the linked sites and the visits. */
import type { Both } from '../../domain/both.ts';

/** The table. */
export const CALENDAR = {
  calendar: ['Lịch công tác', 'Work calendar'],
  week: ['Tuần từ {from} đến {to}', 'Week of {from} to {to}'],
  weekBefore: ['Tuần trước', 'Week before'],
  weekAfter: ['Tuần sau', 'Week after'],
  thisWeek: ['Tuần này', 'This week'],
  emptyWeek: ['Lịch công tác tuần này trống.', 'There is nothing in the calendar of this week.'],
  hours: ['Giờ', 'Time'],
  what: ['Nội dung', 'What'],
  who: ['Thành phần', 'Who'],
  where: ['Địa điểm', 'Where'],
  preparation: ['Chuẩn bị', 'Prepared by'],
  body: ['Cơ quan', 'Body'],
  subscribe: ['Lịch để đăng ký (iCalendar)', 'Calendar to subscribe to (iCalendar)'],
  links: ['Trang liên kết', 'Linked sites'],
  linkAlive: ['kiểm tra {at}: mở được', 'checked {at}: answers'],
  linkDead: ['kiểm tra {at}: không mở được', 'checked {at}: does not answer'],
  visits: ['Lượt truy cập', 'Visits'],
  visitsToday: ['Hôm nay: {n}', 'Today: {n}'],
  visitsAll: ['Tất cả: {n}', 'In all: {n}'],
  visitsHow: ['Đếm thế nào', 'How they are counted'],
  visitsMethod: [
    'Một lượt là một lần mở một trang của cổng từ bên ngoài cổng: trình duyệt không nói rằng người đọc đến từ một trang khác của cổng này, cũng không tải lại trang. Máy tìm kiếm và chương trình tự xưng là máy thì không tính. Máy chủ chỉ giữ con số của từng ngày: không cookie, không địa chỉ mạng, không bên thứ ba. Vì không nhận ra người nên một người đến hai lần là hai lượt.',
    'A visit is an opening of a page of the portal from outside it: the browser does not say that the reader came from another page of this portal, nor that the page is loaded again. Search engines and programs that say they are one do not count. The server keeps a number for each day and nothing else: no cookie, no network address, no third party. As nobody is recognised, one person who comes twice makes two visits.',
  ],
  visitsBefore: [
    'Trong đó {n} lượt từ trước khi đếm ở đây, theo {source}.',
    'Of them {n} from before they were counted here, by {source}.',
  ],
  visitsByDay: ['Theo ngày', 'By day'],
  dayColumn: ['Ngày', 'Day'],
} as const satisfies Readonly<Record<string, Both>>;
