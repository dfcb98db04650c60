/** What the law asks when a draft is put to the people, or households vote on a merger. */
import { day } from '../../time/day.ts';
import type { LawPack, Reorganising } from '../law.ts';

/** What the voters and the council of a commune have a say in. */
const ASKED_OF_COMMUNES: readonly Reorganising[] = [
  'consolidate',
  'absorb',
  'divide',
  'split-off',
  'share-out',
  'dissolve',
  'adjust-boundary',
  'rename',
];

/** The pack: a consultation is checked where it is opened, a vote where an act makes what was voted on. */
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
    {
      code: 'YK-02',
      title: [
        'Sắp xếp đơn vị hành chính cấp xã: quá nửa cử tri đồng ý',
        'Reorganising communes: more than half of the voters agree',
      ],
      scope: { kinds: ['ward', 'commune', 'township'] },
      asked: ASKED_OF_COMMUNES,
      measure: 'voters-in-favour',
      limit: { op: '>', value: 50 },
      from: day('2016-01-01'),
      cites: 'Luật 77/2015/QH13 Điều 132; NĐ 54/2018/NĐ-CP; NQ 76/2025/UBTVQH15',
      mark: 'memory-high',
    },
    {
      code: 'YK-03',
      title: [
        'Sáp nhập, giải thể thôn, khu: quá nửa đại diện hộ đồng ý',
        'Merging hamlets and quarters: more than half of the households agree',
      ],
      scope: { kinds: ['hamlet', 'quarter'] },
      asked: ['consolidate', 'absorb', 'divide', 'split-off', 'share-out', 'dissolve'],
      measure: 'households-in-favour',
      limit: { op: '>', value: 50 },
      from: day('2012-07-01'),
      cites: 'TT 04/2012/TT-BNV; TT 14/2018/TT-BNV',
      mark: 'memory-high',
    },
    {
      code: 'YK-04',
      title: [
        'Sắp xếp đơn vị hành chính cấp xã: HĐND xã tán thành chủ trương',
        'Reorganising communes: their councils agree',
      ],
      scope: { kinds: ['ward', 'commune', 'township'] },
      asked: ASKED_OF_COMMUNES,
      measure: 'council-in-favour',
      limit: { op: '>', value: 50 },
      from: day('2016-01-01'),
      cites: 'Luật 77/2015/QH13 Điều 132; NQ 76/2025/UBTVQH15',
      mark: 'memory-medium',
    },
  ],
  unchecked: [],
};
