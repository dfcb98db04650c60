/** Words of the structure page. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const STRUCTURE = {
  title: ['Cơ cấu tổ chức', 'Structure'],
  lead: [
    'Mũi tên trái, phải để đóng, mở; lên, xuống để đi; Enter để xem đơn vị.',
    'Left and right close and open; up and down move; Enter opens the unit.',
  ],
  tree: ['Cây tổ chức ngày {day}', 'The apparatus on {day}'],
  blocs: ['Khối', 'Bloc'],
  hierarchies: ['Hệ thống', 'Hierarchy'],
  allBlocs: ['Mọi khối', 'All blocs'],
  allHierarchies: ['Mọi hệ thống', 'All hierarchies'],
  counts: ['Số liệu', 'Counts'],
  own: ['Riêng đơn vị', 'The unit’s own'],
  total: ['Gồm cả trực thuộc', 'With all under it'],
  view: ['Hiển thị', 'Show'],
  table: ['Bảng', 'Table'],
  chart: ['Sơ đồ', 'Chart'],
  chartOf: ['Sơ đồ tổ chức', 'Organisation chart'],
  empty: [
    'Không có đơn vị nào vào ngày này. Chọn một ngày khác ở thanh thời gian.',
    'There are no units on this day. Choose another on the time bar.',
  ],
  below: ['{n} trực thuộc', '{n} under it'],
  moreOf: ['Còn {n} đơn vị khác; thu hẹp bằng khối.', '{n} more units; narrow by bloc.'],
} as const satisfies Words;
