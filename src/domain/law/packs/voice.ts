/** What the law asks when a draft is put to the people, or households vote on a merger. */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. Its rules are of consultations and votes, which are no units: they are checked where one is opened or told. */
export const VOICE: LawPack = {
  pack: 'voice',
  title: ['Ý kiến Nhân dân', 'The people’s voice'],
  rules: [
    {
      code: 'YK-01',
      title: [
        'Lấy ý kiến về dự thảo: ít nhất 30 ngày',
        'A draft is open to opinions for at least 30 days',
      ],
      scope: { kinds: [] },
      measure: 'consultation-days',
      limit: { op: '>=', value: 30 },
      from: day('2016-07-01'),
      to: day('2025-04-01'),
      cites: 'Luật 80/2015/QH13 Điều 120, 133',
      mark: 'memory-medium',
    },
    {
      code: 'YK-01b',
      title: [
        'Lấy ý kiến về dự thảo: ít nhất 20 ngày',
        'A draft is open to opinions for at least 20 days',
      ],
      scope: { kinds: [] },
      measure: 'consultation-days',
      limit: { op: '>=', value: 20 },
      from: day('2025-04-01'),
      cites: 'Luật 64/2025/QH15',
      mark: 'memory-medium',
    },
  ],
  unchecked: uncheckedIn(`
YK-02 | Nhập đơn vị hành chính: quá nửa cử tri đồng ý | Merging areas: more than half of the voters agree | 2016-01-01 | … | Luật 77/2015/QH13 Điều 132; NĐ 54/2018/NĐ-CP | memory-high | phiếu lấy ý kiến cử tri | opinion sheets of voters | data
YK-03 | Sáp nhập thôn, khu: quá nửa đại diện hộ đồng ý | Merging hamlets: more than half of the households agree | 2012-07-01 | … | TT 04/2012/TT-BNV; TT 14/2018/TT-BNV | memory-high | phiếu lấy ý kiến hộ | opinion sheets of households | data
`),
};
