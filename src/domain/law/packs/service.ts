/** Deputies and staff of service units. */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. */
export const SERVICE: LawPack = {
  pack: 'service',
  title: ['Đơn vị sự nghiệp', 'Public service units'],
  rules: [
    {
      code: 'SN-04',
      title: ['Đơn vị sự nghiệp nhóm 2: số cấp phó', 'Service unit of class 2: deputies'],
      scope: { kinds: ['service-unit'], autonomy: [2] },
      measure: 'deputies',
      limit: { op: '<=', value: 3 },
      from: day('2020-12-01'),
      cites: 'NĐ 120/2020/NĐ-CP Điều 6',
      mark: 'found',
    },
    {
      code: 'SN-06',
      title: [
        'Đơn vị sự nghiệp nhóm 3, 4 thuộc huyện, xã: số cấp phó',
        'Service unit of class 3 or 4 below the province: deputies',
      ],
      scope: { kinds: ['service-unit'], tiers: ['district', 'commune'], autonomy: [3, 4] },
      measure: 'deputies',
      limit: {
        op: '<=',
        by: 'staff',
        bands: [
          [20, 1],
          [Infinity, 2],
        ],
      },
      from: day('2020-12-01'),
      grace: { years: 5, cites: 'NĐ 283/2025/NĐ-CP Điều 12' },
      cites: 'NĐ 120/2020/NĐ-CP Điều 6',
      mark: 'memory-high',
    },
    {
      code: 'SN-06b',
      title: [
        'Đơn vị sự nghiệp nhóm 3, 4 thuộc sở: số cấp phó',
        'Service unit of class 3 or 4 under a department: deputies',
      ],
      scope: {
        kinds: ['service-unit'],
        tiers: ['province'],
        under: ['division', 'inspectorate', 'state-body'],
        autonomy: [3, 4],
      },
      measure: 'deputies',
      limit: {
        op: '<=',
        by: 'staff',
        bands: [
          [20, 1],
          [Infinity, 2],
        ],
      },
      from: day('2020-12-01'),
      grace: { years: 5, cites: 'NĐ 283/2025/NĐ-CP Điều 12' },
      cites: 'NĐ 120/2020/NĐ-CP Điều 6',
      mark: 'memory-high',
    },
    {
      code: 'SN-05',
      title: [
        'Đơn vị sự nghiệp nhóm 3, 4 thuộc UBND tỉnh: số cấp phó',
        'Service unit of class 3 or 4 under a province: deputies',
      ],
      scope: {
        kinds: ['service-unit'],
        tiers: ['province'],
        autonomy: [3, 4],
        under: ['peoples-committee'],
      },
      measure: 'deputies',
      limit: {
        op: '<=',
        by: 'staff',
        bands: [
          [20, 2],
          [Infinity, 3],
        ],
      },
      from: day('2020-12-01'),
      grace: { years: 5, cites: 'NĐ 283/2025/NĐ-CP Điều 12' },
      cites: 'NĐ 120/2020/NĐ-CP Điều 6; NĐ 83/2024/NĐ-CP',
      mark: 'found',
    },
    {
      code: 'SN-01',
      title: [
        'Đơn vị sự nghiệp thành lập mới: tối thiểu 15 người',
        'New service unit: at least 15 people',
      ],
      scope: { kinds: ['service-unit'], founded: true },
      measure: 'staff',
      limit: { op: '>=', value: 15 },
      from: day('2020-12-01'),
      cites: 'NĐ 120/2020/NĐ-CP Điều 5',
      mark: 'memory-high',
    },
    {
      code: 'SN-09',
      title: [
        'Nhóm 3 tự bảo đảm từ 10% chi thường xuyên',
        'Class 3 finances at least 10% of current spending',
      ],
      scope: { kinds: ['service-unit'] },
      measure: 'self-financed',
      limit: { op: '>=', value: 0.1 },
      from: day('2015-04-06'),
      cites: 'NĐ 16/2015/NĐ-CP; NĐ 60/2021/NĐ-CP Điều 9',
      mark: 'memory-high',
    },
  ],
  unchecked: uncheckedIn(`
SN-02 | Đơn vị mới phải tự bảo đảm chi | A new unit must pay its way | 2020-12-01 | … | NĐ 120/2020/NĐ-CP Điều 4 | found | loại dịch vụ (cơ bản, thiết yếu) | whether the service is a basic one | human
SN-03 | Nhóm 1: cấp phó theo đề án | Class 1: deputies by its scheme | 2020-12-01 | … | NĐ 120/2020/NĐ-CP Điều 6 | found | số cấp phó của đề án | the number in the scheme | human
SN-07 | Phòng bên trong: số người, cấp phó | Inner divisions: staff and deputies | 2020-12-01 | … | NĐ 120/2020/NĐ-CP | memory-medium | phòng bên trong của đơn vị sự nghiệp | inner divisions of service units | data
SN-08 | Cấp phó vượt quy định sau sắp xếp: tối đa 5 năm | Deputies above the norm: 5 years at most | 2025-10-31 | … | NĐ 283/2025/NĐ-CP Điều 12 | found | đã tính vào từng quy định có thời hạn | counted in each rule that gives grace | data
SN-10 | Bốn loại tự chủ (trước 2021) | Four types of autonomy (before 2021) | 2015-04-06 | 2021-08-15 | NĐ 16/2015/NĐ-CP; NĐ 141/2016/NĐ-CP | memory-high | chi đầu tư tự bảo đảm | self-financed investment | data
SN-11 | Thời kỳ ổn định tự chủ 5 năm | Autonomy stays for 5 years | 2021-08-15 | … | NĐ 60/2021/NĐ-CP | memory-high | thời kỳ của quyết định giao tự chủ | the period of the decision | data
SN-12 | Ít nhất 65% là chuyên môn | At least 65% in its own profession | 2020-11-15 | 2026-07-01 | NĐ 106/2020/NĐ-CP | memory-medium | nhóm vị trí việc làm | groups of job positions | data
SN-13 | Vị trí việc làm viên chức | Job positions of public employees | 2026-07-01 | … | NĐ 232/2026/NĐ-CP | found-weak | nhóm, bậc, bản mô tả | groups, bands and descriptions | data
SN-14 | Vị trí việc làm công chức | Job positions of civil servants | 2025-12-31 | … | NĐ 361/2025/NĐ-CP; Luật 80/2025/QH15 | found | nhóm, ngạch | groups and grades | data
`),
};
