/** Words of the overview. */
import type { Words } from '../../words/text.ts';

/** What the apparatus is. */
export const MAIN_NUMBERS = ['bodies', 'areas', 'posts', 'quota', 'people'] as const;

/** What acts left open, and what they gave to somebody outside the register. */
export const LOOSE_ENDS = ['items', 'handedOver'] as const;

/** The numbers of the overview. */
export const NUMBERS = [...MAIN_NUMBERS, ...LOOSE_ENDS] as const;

/** One of them. */
export type NumberName = (typeof NUMBERS)[number];

/** The table. */
export const OVERVIEW = {
  title: ['Tổng quan', 'Overview'],
  lead: [
    'Bộ máy ngày {day}. Nguồn của mỗi dữ kiện được đánh dấu: [A] bài báo, [P] nguồn công khai, [M] người lập mô hình.',
    'The apparatus on {day}. Each fact says where it comes from: [A] the article, [P] public records, [M] the modeller.',
  ],
  bodies: ['Đầu mối', 'Bodies'],
  bodiesHelp: [
    'cơ quan, tổ chức, đơn vị sự nghiệp; không kể bộ phận bên trong, trường ngoài công lập',
    'agencies, organisations, service units; no inner sections, no private schools',
  ],
  areas: ['Đơn vị hành chính, khu dân cư', 'Administrative and residential units'],
  areasHelp: ['xã, phường; khu, thôn', 'communes and wards; quarters and hamlets'],
  posts: ['Vị trí', 'Posts'],
  postsHelp: ['chỗ trong mọi chức danh', 'places in all posts'],
  quota: ['Biên chế giao', 'Assigned quota'],
  quotaHelp: ['người được phép có', 'people there may be'],
  people: ['Có mặt', 'People present'],
  peopleHelp: ['người có mã trong sổ bộ', 'people the register knows by code'],
  items: ['Khoản chưa xác định', 'Open items'],
  itemsHelp: [
    'phần diện tích, dân số chưa văn bản nào nói rõ',
    'parts of land and people that no act has said the size of',
  ],
  handedOver: ['Đã chuyển giao ra ngoài', 'Handed over'],
  handedOverHelp: [
    'đơn vị, nhiệm vụ, người về nơi nhận ngoài sổ bộ',
    'units, functions, people to receivers outside the register',
  ],
  countedLead: [
    'Ngày {day}: {help}. Từng dòng cộng lại thành con số trên.',
    'On {day}: {help}. Line by line they add up to the number above.',
  ],
  counts: ['Số', 'Adds'],
  openNumber: ['{what}: {n}, mở từng dòng', '{what}: {n}, line by line'],
  byBloc: ['Đầu mối theo khối', 'Bodies by bloc'],
  overTime: [
    'Biên chế giao và người có mặt qua thời gian',
    'Assigned quota and people present over time',
  ],
  staffRecorded: [
    'Sổ bộ ghi {people} người trên {quota} biên chế giao. Ai chưa được ghi thì không có trong đường này: khoảng cách giữa hai đường không phải là số thiếu.',
    '{people} people are recorded, for a quota of {quota}. Whoever is not recorded is not in this line: the gap is no vacancy.',
  ],
  asTable: ['Xem dạng bảng', 'As a table'],
  acts: ['Văn bản theo thời gian', 'Acts over time'],
  actsLead: [
    '{n} ngày có thay đổi; mỗi dòng mở ra văn bản.',
    '{n} {n|day|days} of change; each line opens its acts.',
  ],
  seeStructure: ['Xem cơ cấu', 'See the structure'],
  more: ['và {n} văn bản khác', 'and {n} more'],
  changes: ['{n} thay đổi', '{n} {n|change|changes}'],
} as const satisfies Words;
