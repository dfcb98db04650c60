/** What is said of people, targets and papers. */
import type { UnitKind } from '../../register/kinds.ts';
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** Bodies for whose posts people are planned. */
const PLANNED_IN: readonly UnitKind[] = [
  'party-committee',
  'party-office',
  'party-organisation-board',
  'party-inspection-committee',
  'party-propaganda-board',
  'party-mobilisation-board',
  'political-school',
  'party-body',
  'peoples-council',
  'peoples-committee',
  'division',
  'inspectorate',
  'joint-agency',
  'state-body',
  'service-unit',
  'school',
];

/** The pack. */
export const PEOPLE: LawPack = {
  pack: 'people',
  title: ['Mục tiêu, cán bộ, chính sách, hồ sơ', 'Targets, cadres, policies, papers'],
  rules: [
    {
      code: 'XA-05',
      title: [
        'Phó Chủ tịch UBND cấp xã không làm Giám đốc Trung tâm Phục vụ hành chính công',
        'A vice-chair of a commune’s committee is not director of its service centre',
      ],
      scope: { kinds: ['division', 'state-body'], tiers: ['commune'] },
      measure: 'deputies-at-centre',
      limit: { op: '<=', value: 0 },
      from: day('2025-10-15'),
      cites: 'NQ 332/NQ-CP',
      mark: 'found',
    },
    {
      code: 'CB-02',
      title: [
        'Bí thư cấp ủy, Chủ tịch UBND tỉnh, huyện không là người địa phương',
        'Secretaries and chairs of provinces and districts are not local people',
      ],
      scope: { kinds: ['party-committee', 'peoples-committee'], tiers: ['province', 'district'] },
      measure: 'local-heads',
      limit: { op: '<=', value: 0 },
      from: day('2017-10-07'),
      to: day('2022-04-28'),
      cites: 'QĐ 98-QĐ/TW',
      mark: 'found',
    },
    {
      code: 'CB-01',
      title: [
        'Bí thư cấp ủy, Chủ tịch UBND tỉnh, huyện không là người địa phương',
        'Secretaries and chairs of provinces and districts are not local people',
      ],
      scope: { kinds: ['party-committee', 'peoples-committee'], tiers: ['province', 'district'] },
      measure: 'local-heads',
      limit: { op: '<=', value: 0 },
      from: day('2022-04-28'),
      cites: 'QĐ 65-QĐ/TW Điều 4',
      mark: 'found',
    },
    {
      code: 'CB-11',
      title: [
        'Quy hoạch không quá ba người một chức danh',
        'At most three people planned for a post',
      ],
      scope: { kinds: PLANNED_IN },
      measure: 'planned-for-a-post',
      limit: { op: '<=', value: 3 },
      from: day('2021-12-27'),
      cites: 'QĐ 50-QĐ/TW; HD 16-HD/BTCTW',
      mark: 'memory-medium',
    },
    {
      code: 'CB-11b',
      title: [
        'Quy hoạch một người không quá ba chức danh',
        'At most three posts planned for a person',
      ],
      scope: { kinds: PLANNED_IN },
      measure: 'posts-of-the-planned',
      limit: { op: '<=', value: 3 },
      from: day('2021-12-27'),
      cites: 'QĐ 50-QĐ/TW; HD 16-HD/BTCTW',
      mark: 'memory-medium',
    },
    {
      code: 'CB-03',
      title: [
        'Cấp trưởng ở một nơi không quá hai nhiệm kỳ liên tiếp (mười năm)',
        'A head in one place for two terms in succession at most (ten years)',
      ],
      scope: { kinds: ['party-committee', 'peoples-committee'], tiers: ['province', 'district'] },
      measure: 'heads-beyond-two-terms',
      limit: { op: '<=', value: 0 },
      from: day('2017-10-07'),
      cites: 'QĐ 98-QĐ/TW; QĐ 65-QĐ/TW',
      mark: 'found',
    },
    {
      code: 'CB-05',
      title: ['Luân chuyển người trong quy hoạch', 'Only people in planning are rotated'],
      scope: { kinds: PLANNED_IN },
      measure: 'rotated-unplanned',
      limit: { op: '<=', value: 0 },
      from: day('2017-10-07'),
      cites: 'QĐ 98-QĐ/TW; QĐ 65-QĐ/TW',
      mark: 'found',
    },
  ],
  unchecked: uncheckedIn(`
TG-01 | Giảm biên chế ít nhất 10% so với 2015 | Staff down by at least 10% from 2015 | 2015-04-17 | 2022-01-01 | NQ 39-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-02 | Tuyển mới không quá 50% số giảm | Recruits at most half of those who leave | 2015-04-17 | 2022-01-01 | NQ 39-NQ/TW; QĐ 2218/QĐ-TTg | memory-high | người vào, người ra từng năm | who comes and goes by year | data
TG-03 | Giảm biên chế ít nhất 10% so với 2015 | Staff down by at least 10% from 2015 | 2017-10-25 | 2022-01-01 | NQ 18-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-04 | Giảm ít nhất 10% đơn vị sự nghiệp | Service units down by at least 10% | 2017-10-25 | 2022-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-05 | Giảm ít nhất 10% biên chế sự nghiệp | Budget-paid service staff down by at least 10% | 2017-10-25 | 2022-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-06 | Ít nhất 10% đơn vị tự chủ tài chính | At least 10% of units pay their way | 2017-10-25 | 2022-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-07 | Giảm ít nhất 10% so với 2021 | Down by at least 10% from 2021 | 2022-01-01 | 2026-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-08 | Ít nhất 20% đơn vị tự chủ | At least 20% of units pay their way | 2022-01-01 | 2026-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-09 | Giảm ít nhất 10% viên chức so với 2025 | Public employees down by at least 10% from 2025 | 2026-01-01 | 2031-01-01 | NQ 19-NQ/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
TG-10 | Giảm 5% công chức, 10% viên chức 2021-2026 | 5% and 10% down in 2021-2026 | 2022-01-01 | 2027-01-01 | KL 28-KL/TW; KL 40-KL/TW | memory-high | đặt thành mục tiêu của địa bàn: biểu Mục tiêu và tiến độ | set as a target of the area: the table of targets | human
XA-09 | Chủ tịch hội, bí thư đoàn là Phó Chủ tịch MTTQ | Heads of organisations are vice-chairs of the Front | 2025-07-01 | … | HD 2025 của BTCTW; KL 137-KL/TW | memory-high | cặp chức danh được phép, bị cấm | pairs of offices that may and may not be | data
CB-04 | Còn ít nhất 10 năm công tác khi luân chuyển | Ten years left at rotation | 2022-04-28 | … | QĐ 65-QĐ/TW Điều 5 | found | ngày sinh, giới tính | dates of birth and sex | data
CB-06 | Không thêm chức danh để luân chuyển | No post is made for rotation | 2022-04-28 | … | QĐ 65-QĐ/TW | found | nhiệm kỳ của từng lần bổ nhiệm | terms of appointments | data
CB-07 | Luân chuyển ít nhất 36 tháng | Rotation for at least 36 months | 2017-10-07 | … | QĐ 65-QĐ/TW | memory-high | nhiệm kỳ của từng lần bổ nhiệm | terms of appointments | data
CB-08 | Luân chuyển sang chức danh tương đương | Rotation to an equal rank | 2022-04-28 | … | QĐ 65-QĐ/TW | found | nhiệm kỳ của từng lần bổ nhiệm | terms of appointments | data
CB-09 | Thế nào là người địa phương | Who is local | 2018-01-01 | … | quy định của từng tỉnh | found | nơi sinh, nơi học tập, công tác | where people were born, studied and worked | data
CB-10 | Cấp quyết định khi giữ nhiều chức danh | Who decides for several posts | 2025-10-08 | … | QĐ 377-QĐ/TW | found | quy hoạch cán bộ | the planning of cadres | data
CB-12 | Quy hoạch: cơ cấu tuổi, nữ, trẻ | Planning: age, women, the young | 2021-12-27 | … | QĐ 50-QĐ/TW | memory-medium | xem Chất lượng đội ngũ: cơ cấu quy hoạch từ hồ sơ | see the quality of the staff: from records | human
CB-13 | Bổ nhiệm 5 năm, đủ tuổi một nhiệm kỳ | Appointed for 5 years, with years enough left | 2010-01-01 | … | QĐ 80-QĐ/TW; QĐ 377-QĐ/TW | memory-high | ngày sinh, giới tính | dates of birth and sex | data
CB-15 | Chi bộ ít nhất 3 đảng viên chính thức | A cell has at least 3 members | 2010-01-01 | … | Điều lệ Đảng; QĐ 232-QĐ/TW | memory-high | số đảng viên của chi bộ | members of cells | data
TB-01 | Tinh giản: nghỉ hưu trước tuổi | Downsizing: early retirement | 2015-01-10 | 2023-07-20 | NĐ 108/2014/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-02 | Tinh giản: thôi việc ngay | Downsizing: leave at once | 2015-01-10 | 2023-07-20 | NĐ 108/2014/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-03 | Tinh giản: chuyển sang tổ chức ngoài ngân sách | Downsizing: to a body outside the budget | 2015-01-10 | 2023-07-20 | NĐ 108/2014/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-04 | Tinh giản: nghỉ hưu trước tuổi | Downsizing: early retirement | 2023-07-20 | 2025-06-16 | NĐ 29/2023/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-05 | Nghỉ hưu trước tuổi khi sắp xếp | Early retirement in a reorganisation | 2025-01-01 | 2025-09-01 | NĐ 178/2024/NĐ-CP; NĐ 67/2025/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-06 | Thôi việc khi sắp xếp | Resignation in a reorganisation | 2025-01-01 | 2025-09-01 | NĐ 178/2024/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-07 | Bảo lưu phụ cấp chức vụ | Leadership allowance kept | 2025-01-01 | … | NĐ 178/2024/NĐ-CP Điều 11 | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-08 | Tinh giản biên chế | Downsizing | 2025-06-16 | 2031-01-01 | NĐ 154/2025/NĐ-CP | found | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-09 | Tuổi nghỉ hưu theo năm | Pension age by year | 2021-01-01 | … | NĐ 135/2020/NĐ-CP | memory-high | ngày sinh, giới tính | dates of birth and sex | data
TB-10 | Mức lương cơ sở | Base salary | 2013-07-01 | … | nghị định từng năm | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
TB-11 | Người chưa xét tinh giản | People who are not downsized | 2015-01-10 | … | NĐ 154/2025/NĐ-CP | memory-high | tiền lương, thời gian đóng bảo hiểm | pay and years of insurance | data
QT-01 | Hồ sơ sắp xếp: đề án, thẩm định, bàn giao | Papers: scheme, appraisal, hand-over | 2010-01-01 | … | Luật TCCQĐP | memory-high | hồ sơ | the papers | human
TL-01 | Hồ sơ thành lập tổ chức hành chính | Papers to found a State body | 2019-01-15 | … | NĐ 158/2018/NĐ-CP | memory-medium | hồ sơ | the papers | human
TL-02 | Điều kiện trong đề án | Conditions of the scheme | 2019-01-15 | … | NĐ 158/2018/NĐ-CP | memory-medium | hồ sơ | the papers | human
TL-03 | Đơn vị sự nghiệp trước tháng 12/2020 | Service units before 12/2020 | 2012-08-15 | 2020-12-01 | NĐ 55/2012/NĐ-CP | memory-high | hồ sơ | the papers | human
TL-04 | Vị trí việc làm trước khi giao biên chế công chức | Job positions before quota, civil servants | 2013-06-22 | … | NĐ 36/2013/NĐ-CP; NĐ 62/2020/NĐ-CP; NĐ 361/2025/NĐ-CP | memory-high | hồ sơ | the papers | human
TL-05 | Vị trí việc làm trước khi giao số người làm việc | Job positions before quota, public employees | 2012-06-25 | … | NĐ 41/2012/NĐ-CP; NĐ 106/2020/NĐ-CP; NĐ 232/2026/NĐ-CP | memory-high | hồ sơ | the papers | human
`),
};
