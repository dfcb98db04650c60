/** Words of the pages of the work calendar and the linked sites. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const AGENDA = {
  calendar: ['Lịch công tác', 'Work calendar'],
  calendarLead: [
    'Tuần từ {from} đến {to}. Người và phòng bị xếp trùng giờ được nêu.',
    'Week of {from} to {to}. People and rooms wanted twice at a time are told of.',
  ],
  day: ['Ngày', 'Day'],
  week: ['Tuần có ngày', 'Week of the day'],
  from: ['Từ giờ (GG:PP)', 'From (HH:MM)'],
  to: ['Đến giờ', 'To'],
  what: ['Nội dung', 'What'],
  who: [
    'Thành phần (theo chức danh, cách nhau bằng dấu chấm phẩy)',
    'Who (offices, by semicolons)',
  ],
  where: ['Địa điểm', 'Where'],
  preparation: ['Đơn vị chuẩn bị', 'Prepared by'],
  body: ['Lịch của đơn vị', 'Calendar of the body'],
  open: ['Cho người dân xem', 'Visitors see it'],
  internal: ['nội bộ', 'internal'],
  add: ['Thêm vào lịch', 'Add to the calendar'],
  remove: ['Bỏ {name}', 'Remove {name}'],
  empty: ['Lịch công tác tuần này trống.', 'There is nothing in the calendar of this week.'],
  conflict: ['Trùng lịch: “{a}” và “{b}”: {of}', 'Conflict: “{a}” and “{b}”: {of}'],
  hours: ['Giờ', 'Time'],
  links: ['Trang liên kết', 'Linked sites'],
  linksLead: [
    'Hiện ở cổng theo nhóm; máy chủ kiểm tra mỗi ngày một lần.',
    'Shown on the portal by group; asked once a day whether they answer.',
  ],
  group: ['Nhóm', 'Group'],
  title: ['Tên', 'Title'],
  href: ['Địa chỉ (https://…)', 'Address (https://…)'],
  order: ['Thứ tự', 'Order'],
  addLink: ['Thêm trang liên kết', 'Add a linked site'],
  check: ['Kiểm tra bây giờ', 'Check now'],
  alive: ['mở được', 'answers'],
  dead: ['không mở được', 'does not answer'],
  unchecked: ['chưa kiểm tra', 'not checked yet'],
  state: ['Tình trạng', 'State'],
} as const satisfies Words;
