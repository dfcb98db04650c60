/** Words of the page of dual offices. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const DUAL = {
  title: ['Nhất thể hóa chức danh', 'Offices held together'],
  lead: [
    'Một người giữ hai chức danh: đã đi tới đâu ở từng cấp đến ngày {day}, và những cặp nào đang có. Một người, một biên chế.',
    'One person in two posts: how far it went at each tier by {day}, and which pairs there are. One person, one place of the quota.',
  ],
  overTime: ['Theo thời gian', 'Over time'],
  day: ['Ngày', 'Day'],
  city: ['Cặp chức danh của thành phố', 'Pairs of offices of the city'],
  communes: [
    'Bí thư đảng ủy là chủ tịch UBND phường, xã',
    'Party secretary is chair of the commune',
  ],
  residential: ['Bí thư chi bộ là trưởng thôn, khu', 'Cell secretary is head of the hamlet'],
  part: ['{value}/{of}', '{value}/{of}'],
  pairs: ['Đang có ({n})', 'There are ({n})'],
  posts: ['Hai chức danh', 'The two posts'],
  since: ['Từ ngày', 'Since'],
  act: ['Văn bản', 'Act'],
  none: ['Không có cặp nào vào ngày này.', 'There is no pair on this day.'],
} as const satisfies Words;
