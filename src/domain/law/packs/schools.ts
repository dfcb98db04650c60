/** Schools: teachers, classes, deputies, and who works in several. */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. */
export const SCHOOLS: LawPack = {
  pack: 'schools',
  title: ['Trường học', 'Schools'],
  rules: [
    {
      code: 'GD-01',
      title: [
        'Số giáo viên không quá định mức theo số lớp',
        'No more teachers than the classes allow',
      ],
      scope: { kinds: ['school'] },
      measure: 'teachers',
      limit: { op: '<=', of: 'teachers-allowed' },
      from: day('2017-08-28'),
      cites:
        'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT; TTLT 06/2015/TTLT-BGDĐT-BNV; TT 19/2023/TT-BGDĐT',
      mark: 'found',
    },
    {
      code: 'GD-09',
      title: ['Sĩ số lớp tiểu học', 'Pupils in a primary class'],
      scope: { kinds: ['school'] },
      measure: 'primary-class-size',
      limit: { op: '<=', value: 35 },
      from: day('2020-10-20'),
      cites: 'TT 28/2020/TT-BGDĐT',
      mark: 'memory-high',
    },
    {
      code: 'GD-09b',
      title: ['Sĩ số lớp trung học', 'Pupils in a secondary class'],
      scope: { kinds: ['school'] },
      measure: 'secondary-class-size',
      limit: { op: '<=', value: 45 },
      from: day('2020-11-01'),
      cites: 'TT 32/2020/TT-BGDĐT; TT 15/2026/TT-BGDĐT',
      mark: 'memory-high',
    },
    {
      code: 'GD-10',
      title: ['Mỗi trường một hiệu trưởng', 'One principal to a school'],
      scope: { kinds: ['school'] },
      measure: 'heads',
      limit: { op: '=', value: 1 },
      from: day('2010-01-01'),
      cites: 'Điều lệ trường học; NQ 37/2026/NQ-CP Điều 4',
      mark: 'memory-high',
    },
    {
      code: 'GD-11',
      title: ['Trường tiểu học: số phó hiệu trưởng', 'Primary school: deputy principals'],
      scope: { kinds: ['school'] },
      measure: 'primary-deputies',
      limit: {
        op: '<=',
        by: 'primary-classes',
        bands: [
          [27, 1],
          [Infinity, 2],
        ],
      },
      from: day('2017-08-28'),
      cites: 'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT',
      mark: 'memory-medium',
    },
    {
      code: 'GD-12',
      title: [
        'Nhân viên kế toán, văn thư, thủ quỹ, y tế',
        'Accountants, clerks, cashiers, health workers',
      ],
      scope: { kinds: ['school'] },
      measure: 'school-support-staff',
      limit: {
        op: '<=',
        by: 'all-classes',
        bands: [
          [39, 3],
          [Infinity, 4],
        ],
      },
      from: day('2017-08-28'),
      cites: 'TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT',
      mark: 'memory-low',
    },
    {
      code: 'GD-13',
      title: [
        'Trường sau sáp nhập: 1 phó hiệu trưởng ở điểm chính, 1 ở mỗi phân hiệu',
        'Merged school: one deputy at the main site and one at each branch',
      ],
      scope: { kinds: ['school'] },
      measure: 'merged-deputies',
      limit: { op: '<=', of: 'school-sites' },
      from: day('2026-08-05'),
      to: day('2028-07-01'),
      cites: 'NQ 37/2026/NQ-CP Điều 4',
      mark: 'found-weak',
    },
    {
      code: 'GD-14',
      title: [
        'Trường sau sáp nhập: 1 kế toán (2 nếu từ 40 lớp và nội trú, bán trú)',
        'Merged school: one accountant (two from 40 classes on, where pupils board)',
      ],
      scope: { kinds: ['school'] },
      measure: 'merged-accountants',
      limit: {
        op: '<=',
        by: 'all-classes',
        bands: [
          [39, 1],
          [Infinity, 2],
        ],
      },
      from: day('2026-08-05'),
      to: day('2028-07-01'),
      cites: 'NQ 37/2026/NQ-CP Điều 5',
      mark: 'found-weak',
    },
    {
      code: 'GD-14b',
      title: [
        'Trường sau sáp nhập: 1 văn thư, 1 thủ quỹ',
        'Merged school: one clerk and one cashier',
      ],
      scope: { kinds: ['school'] },
      measure: 'merged-clerks',
      limit: { op: '<=', value: 1 },
      from: day('2026-08-05'),
      to: day('2028-07-01'),
      cites: 'NQ 37/2026/NQ-CP Điều 5',
      mark: 'found-weak',
    },
    {
      code: 'GD-15',
      title: [
        'Trường sau sáp nhập: mỗi điểm không quá 1 người mỗi chức danh hỗ trợ',
        'Merged school: one of each support title to a site at most',
      ],
      scope: { kinds: ['school'] },
      measure: 'merged-campus-staff',
      limit: { op: '<=', of: 'school-sites' },
      from: day('2026-08-05'),
      to: day('2028-07-01'),
      cites: 'NQ 37/2026/NQ-CP Điều 5',
      mark: 'found-weak',
    },
    {
      code: 'GD-18',
      title: ['Không nhập mầm non với phổ thông', 'No preschool merged with a general school'],
      scope: { kinds: ['school'] },
      measure: 'preschool-with-general',
      limit: { op: '<=', value: 0 },
      from: day('2018-01-01'),
      cites: 'CV 2018 của Bộ GDĐT',
      mark: 'found',
    },
    {
      code: 'KN-01',
      title: [
        'Kế toán không kiêm thủ quỹ, thủ kho trong một đơn vị',
        'Nobody keeps accounts and cash in one unit',
      ],
      scope: {
        kinds: [
          'school',
          'service-unit',
          'division',
          'inspectorate',
          'joint-agency',
          'state-body',
          'party-office',
          'peoples-committee',
        ],
      },
      measure: 'cash-and-accounts',
      limit: { op: '<=', value: 0 },
      from: day('2017-01-01'),
      cites: 'Luật Kế toán 88/2015/QH13 Điều 52; NĐ 174/2016/NĐ-CP Điều 19',
      mark: 'memory-high',
    },
    {
      code: 'KN-03',
      title: [
        'Làm việc ở nhiều đơn vị: tổng thời gian không quá 100%',
        'Who works in several units: 100% of the time at most',
      ],
      scope: {
        kinds: [
          'school',
          'service-unit',
          'division',
          'inspectorate',
          'joint-agency',
          'state-body',
          'party-office',
        ],
      },
      measure: 'overloaded-people',
      limit: { op: '<=', value: 0 },
      from: day('2015-01-01'),
      cites: 'thực tế quản lý; TT 20/2023/TT-BGDĐT',
      mark: 'memory-medium',
    },
  ],
  unchecked: uncheckedIn(`
GD-02 | Giáo viên THCS trên lớp | Lower secondary teachers to a class | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | found | đã tính vào GD-01 | counted in GD-01 | data
GD-03 | Giáo viên THPT trên lớp | Upper secondary teachers to a class | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | memory-high | đã tính vào GD-01 | counted in GD-01 | data
GD-04 | Sĩ số để tính định mức | Class size for quota | 2023-12-16 | … | TT 20/2023/TT-BGDĐT Điều 3 | found | cách tính số lớp để giao, không phải giới hạn | how classes are reckoned for quota; no limit | human
GD-05 | Học sinh dư khi chia lớp | Pupils left over | 2023-12-16 | … | TT 20/2023/TT-BGDĐT | found | cách tính số lớp để giao, không phải giới hạn | how classes are reckoned for quota; no limit | human
GD-06 | Tổng phụ trách Đội | Leader of the pioneers | 2023-12-16 | … | TT 20/2023/TT-BGDĐT | found | tên chức danh thống nhất | titles that are the same everywhere | data
GD-07 | Giáo viên nhóm trẻ | Nursery teachers | 2023-12-16 | … | TT 19/2023/TT-BGDĐT | found | đã tính vào GD-01 | counted in GD-01 | data
GD-08 | Giáo viên mẫu giáo | Kindergarten teachers | 2023-12-16 | … | TT 19/2023/TT-BGDĐT | found | đã tính vào GD-01 | counted in GD-01 | data
GD-20 | Định mức tiết dạy | Teaching load | 2009-01-01 | … | TT 28/2009/TT-BGDĐT; TT 05/2025/TT-BGDĐT | memory-high | số tiết của mọi giáo viên | periods of every teacher | data
GD-21 | Giáo viên dạy liên trường | Teachers of several schools | 2015-01-01 | … | TT 20/2023/TT-BGDĐT | memory-medium | đã tính vào KN-03 | counted in KN-03 | data
GD-16 | Trường sau sáp nhập: trình độ nhân viên | Merged school: qualifications | 2026-08-05 | 2029-08-05 | NQ 37/2026/NQ-CP Điều 5 | found-weak | trình độ của từng người | qualifications of people | data
GD-17 | Sắp xếp xong trước 30/9/2026 | Arranged by 30/9/2026 | 2026-08-05 | 2026-10-01 | NQ 37/2026/NQ-CP Điều 8 | found-weak | kế hoạch sắp xếp | the plan | human
GD-19 | Chỉ nhập trường cùng xã | Only schools of one commune | 2018-01-01 | … | CV 2018 của Bộ GDĐT | found | địa bàn của từng trường trước khi nhập | the commune of each school before | data
KN-02 | Kế toán không là người thân của thủ trưởng | The accountant is no relative of the head | 2017-01-01 | … | Luật Kế toán 88/2015/QH13 Điều 52 | memory-high | quan hệ gia đình | family relations | human
KN-04 | Văn thư kiêm thủ quỹ được phép | Clerk and cashier may be one | 2015-01-01 | … | thực tế quản lý | memory-medium | không phải điều cấm | it is no prohibition | human
`),
};
