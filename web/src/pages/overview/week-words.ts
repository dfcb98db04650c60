/** Words of what is first to be known of a week. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const WEEK = {
  title: ['Việc tuần này', 'This week'],
  waiting: ['Chờ bạn xử lý', 'Waiting for you'],
  nothingWaits: ['Không có dự thảo nào chờ bạn.', 'No draft waits for you.'],
  coming: ['Có hiệu lực trong một tháng tới', 'Taking effect within a month'],
  nothingComes: ['Không có văn bản nào sắp có hiệu lực.', 'No act takes effect soon.'],
  recorded: ['Mới ghi trong bảy ngày', 'Recorded within seven days'],
  nothingRecorded: ['Không có văn bản nào mới ghi.', 'No act is newly recorded.'],
  deadlines: ['Việc có thời hạn', 'With a deadline'],
  noDeadlines: ['Không có việc nào có thời hạn.', 'Nothing has a deadline.'],
  overdue: ['Quá hạn', 'Overdue'],
  surplus: ['Dôi dư', 'Over quota'],
  noSurplus: [
    'Không đơn vị nào có mặt vượt biên chế giao.',
    'No unit has more people than its quota.',
  ],
  over: ['có mặt {people} trên {quota} biên chế', '{people} present for a quota of {quota}'],
  vacant: ['Khuyết cấp trưởng', 'Without a head'],
  noVacant: ['Mọi chức danh cấp trưởng đều có người.', 'Every head’s post is held.'],
  places: [
    'Cả sổ bộ: {vacant} chỗ chưa ghi người giữ, trên {of} chỗ.',
    'The whole register: {vacant} of {of} places have nobody recorded.',
  ],
  more: ['và {n} nữa', 'and {n} more'],
} as const satisfies Words;
