/** Deputies and staff of service units, and schools. */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. */
export const SERVICE: LawPack = {
  pack: 'service',
  title: ['Đơn vị sự nghiệp, trường học', 'Public service units and schools'],
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
GD-01 | Giáo viên tiểu học trên lớp | Primary teachers to a class | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-02 | Giáo viên THCS trên lớp | Lower secondary teachers to a class | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-03 | Giáo viên THPT trên lớp | Upper secondary teachers to a class | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | memory-high | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-04 | Sĩ số để tính định mức | Class size for quota | 2023-12-16 | … | TT 20/2023/TT-BGDĐT Điều 3 | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-05 | Học sinh dư khi chia lớp | Pupils left over | 2023-12-16 | … | TT 20/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-06 | Tổng phụ trách Đội | Leader of the pioneers | 2023-12-16 | … | TT 20/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-07 | Giáo viên nhóm trẻ | Nursery teachers | 2023-12-16 | … | TT 19/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-08 | Giáo viên mẫu giáo | Kindergarten teachers | 2023-12-16 | … | TT 19/2023/TT-BGDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-09 | Sĩ số lớp | Pupils in a class | 2020-09-01 | … | TT 28/2020/TT-BGDĐT; TT 32/2020/TT-BGDĐT | memory-high | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-11 | Số phó hiệu trưởng | Deputy principals | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | memory-medium | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-12 | Nhân viên của trường | Support staff | 2017-08-28 | … | TT 16/2017/TT-BGDĐT; TT 20/2023/TT-BGDĐT | memory-low | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-13 | Trường sau sáp nhập: phó hiệu trưởng | Merged school: deputies | 2026-08-05 | 2028-07-01 | NQ 37/2026/NQ-CP Điều 4 | found-weak | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-14 | Trường sau sáp nhập: nhân viên dùng chung | Merged school: shared staff | 2026-08-05 | 2028-07-01 | NQ 37/2026/NQ-CP Điều 5 | found-weak | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-15 | Trường sau sáp nhập: nhân viên từng điểm | Merged school: staff of each campus | 2026-08-05 | 2028-07-01 | NQ 37/2026/NQ-CP Điều 5 | found-weak | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-20 | Định mức tiết dạy | Teaching load | 2009-01-01 | … | TT 28/2009/TT-BGDĐT; TT 05/2025/TT-BGDĐT | memory-high | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-21 | Giáo viên dạy liên trường | Teachers of several schools | 2015-01-01 | … | TT 20/2023/TT-BGDĐT | memory-medium | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
GD-16 | Trường sau sáp nhập: trình độ nhân viên | Merged school: qualifications | 2026-08-05 | 2029-08-05 | NQ 37/2026/NQ-CP Điều 5 | found-weak | trình độ của từng người | qualifications of people | data
GD-17 | Sắp xếp xong trước 30/9/2026 | Arranged by 30/9/2026 | 2026-08-05 | 2026-10-01 | NQ 37/2026/NQ-CP Điều 8 | found-weak | kế hoạch sắp xếp | the plan | human
GD-18 | Không nhập mầm non với phổ thông | No preschool with a general school | 2018-01-01 | … | CV 2018 của Bộ GDĐT | found | cấp học của trường | levels of schools | data
GD-19 | Chỉ nhập trường cùng xã | Only schools of one commune | 2018-01-01 | … | CV 2018 của Bộ GDĐT | found | số lớp, số học sinh, cấp học | classes, pupils and levels of schools | data
KN-02 | Kế toán không là người thân của thủ trưởng | The accountant is no relative of the head | 2017-01-01 | … | Luật Kế toán 88/2015/QH13 Điều 52 | memory-high | quan hệ gia đình | family relations | human
KN-03 | Kế toán liên trường: tổng thời gian không quá 100% | Accountant of several schools: 100% at most | 2015-01-01 | … | thực tế quản lý | memory-medium | tỷ lệ thời gian | shares of time | data
KN-04 | Văn thư kiêm thủ quỹ được phép | Clerk and cashier may be one | 2015-01-01 | … | thực tế quản lý | memory-medium | không phải điều cấm | it is no prohibition | human
`),
};
