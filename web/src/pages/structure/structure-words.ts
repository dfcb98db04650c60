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
  smaller: ['Thu nhỏ', 'Smaller'],
  larger: ['Phóng to', 'Larger'],
  scale: ['Tỷ lệ', 'Scale'],
  fit: ['Vừa khung', 'Fit'],
  find: ['Tìm trong cơ cấu', 'Find in the structure'],
  levels: ['Mở đến', 'Open to'],
  levelsChosen: ['tùy chọn', 'as chosen'],
  level: ['cấp {n}', 'level {n}'],
  files: ['Tải sơ đồ', 'The chart as a file'],
  leadChart: [
    'Bấm một ô để xem và mở cấp dưới; phím mũi tên để đi, Enter để đóng, mở.',
    'Click a box to look at it and open what is under it; arrows move, Enter opens and closes.',
  ],
} as const satisfies Words;
