/**
 * Households of hamlets and quarters. The standards differ by region; where they do, the lowest stands here, that of mountains,
 * borders and islands: a register of the plain sets its own by an act.
 */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. */
export const HAMLETS: LawPack = {
  pack: 'hamlets',
  title: ['Thôn, khu, tổ dân phố', 'Hamlets and quarters'],
  rules: [
    {
      code: 'TH-01',
      title: ['Thôn mới: số hộ (đồng bằng từ 200)', 'New hamlet: households (200 in the plain)'],
      scope: { kinds: ['hamlet'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 100 },
      from: day('2012-07-01'),
      to: day('2018-03-01'),
      cites: 'TT 04/2012/TT-BNV Điều 7',
      mark: 'found',
    },
    {
      code: 'TH-02',
      title: [
        'Khu, tổ dân phố mới: số hộ (đồng bằng từ 250)',
        'New quarter: households (250 in the plain)',
      ],
      scope: { kinds: ['quarter'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 150 },
      from: day('2012-07-01'),
      to: day('2018-03-01'),
      cites: 'TT 04/2012/TT-BNV Điều 7',
      mark: 'found',
    },
    {
      code: 'TH-03',
      title: ['Thôn mới: số hộ (đồng bằng từ 400)', 'New hamlet: households (400 in the plain)'],
      scope: { kinds: ['hamlet'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 200 },
      from: day('2018-03-01'),
      to: day('2019-01-18'),
      cites: 'TT 09/2017/TT-BNV',
      mark: 'found',
    },
    {
      code: 'TH-03b',
      title: [
        'Khu, tổ dân phố mới: số hộ (đồng bằng từ 500)',
        'New quarter: households (500 in the plain)',
      ],
      scope: { kinds: ['quarter'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 300 },
      from: day('2018-03-01'),
      to: day('2019-01-18'),
      cites: 'TT 09/2017/TT-BNV',
      mark: 'found',
    },
    {
      code: 'TH-04',
      title: [
        'Thôn mới: số hộ (đồng bằng sông Hồng từ 300)',
        'New hamlet: households (300 in the Red River Delta)',
      ],
      scope: { kinds: ['hamlet'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 100 },
      from: day('2019-01-18'),
      cites: 'TT 14/2018/TT-BNV Điều 7',
      mark: 'found',
    },
    {
      code: 'TH-05',
      title: [
        'Khu, tổ dân phố mới: số hộ (đồng bằng sông Hồng từ 350)',
        'New quarter: households (350 in the Red River Delta)',
      ],
      scope: { kinds: ['quarter'], founded: true },
      measure: 'households',
      limit: { op: '>=', value: 150 },
      from: day('2019-01-18'),
      cites: 'TT 14/2018/TT-BNV Điều 7',
      mark: 'found',
    },
    {
      code: 'TH-06',
      title: [
        'Thôn dưới một nửa tiêu chuẩn phải sáp nhập',
        'A hamlet below half of the standard must be merged',
      ],
      scope: { kinds: ['hamlet'] },
      measure: 'households',
      limit: { op: '>=', value: 50 },
      from: day('2019-01-18'),
      cites: 'TT 14/2018/TT-BNV',
      mark: 'memory-high',
    },
    {
      code: 'TH-06b',
      title: [
        'Khu, tổ dân phố dưới một nửa tiêu chuẩn phải sáp nhập',
        'A quarter below half of the standard must be merged',
      ],
      scope: { kinds: ['quarter'] },
      measure: 'households',
      limit: { op: '>=', value: 75 },
      from: day('2019-01-18'),
      cites: 'TT 14/2018/TT-BNV',
      mark: 'memory-high',
    },
  ],
  unchecked: uncheckedIn(`
TH-07 | Nên sáp nhập: 50-100% số hộ | Should be merged: half to whole | 2019-01-18 | … | TT 14/2018/TT-BNV | memory-high | nên làm, không phải giới hạn | it is advice, no limit | human
TH-08 | Hồ sơ sáp nhập thôn | Papers of a merger of hamlets | 2022-01-01 | … | TT 04/2012/TT-BNV; TT 05/2022/TT-BNV | found | hồ sơ | the papers | human
TH-09 | Giữ nguyên thôn, tổ dân phố cho đến khi có quy định mới | Hamlets stay as they are until a new decree | 2025-12-09 | … | CV 11776/BNV-CQĐP; KL 210-KL/TW | found | nghị định mới về thôn, tổ dân phố | the new decree on hamlets | human
`),
};
