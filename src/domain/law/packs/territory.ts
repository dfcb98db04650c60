/** Sizes of areas, and how many people a commune and a hamlet have. */
import { day } from '../../time/day.ts';
import type { LawPack } from '../law.ts';
import { uncheckedIn } from '../unchecked.ts';

/** The pack. */
export const TERRITORY: LawPack = {
  pack: 'territory',
  title: [
    'Đơn vị hành chính, thôn, khu và người của cấp xã',
    'Administrative and residential units, and the people of communes',
  ],
  rules: [
    {
      code: 'CX-01',
      title: ['Cán bộ, công chức cấp xã', 'Officials of a commune'],
      scope: { kinds: ['ward', 'commune', 'township'] },
      measure: 'commune-staff',
      limit: { op: '<=', classes: [25, 23, 21] },
      from: day('2010-01-01'),
      to: day('2019-06-25'),
      cites: 'NĐ 92/2009/NĐ-CP',
      mark: 'memory-high',
    },
    {
      code: 'CX-02',
      title: ['Người không chuyên trách cấp xã', 'Part-time workers of a commune'],
      scope: { kinds: ['ward', 'commune', 'township'] },
      measure: 'commune-part-time',
      limit: { op: '<=', classes: [22, 20, 19] },
      from: day('2010-01-01'),
      to: day('2019-06-25'),
      cites: 'NĐ 92/2009/NĐ-CP',
      mark: 'memory-high',
    },
    {
      code: 'CX-03',
      title: ['Cán bộ, công chức cấp xã', 'Officials of a commune'],
      scope: { kinds: ['ward', 'commune', 'township'] },
      measure: 'commune-staff',
      limit: { op: '<=', classes: [23, 21, 19] },
      from: day('2019-06-25'),
      to: day('2023-08-01'),
      grace: { years: 5, cites: 'NQ 653/2019/UBTVQH14' },
      cites: 'NĐ 34/2019/NĐ-CP',
      mark: 'memory-high',
    },
    {
      code: 'CX-04',
      title: ['Người không chuyên trách cấp xã', 'Part-time workers of a commune'],
      scope: { kinds: ['ward', 'commune', 'township'] },
      measure: 'commune-part-time',
      limit: { op: '<=', classes: [14, 12, 10] },
      from: day('2019-06-25'),
      to: day('2023-08-01'),
      grace: { years: 5, cites: 'NQ 653/2019/UBTVQH14' },
      cites: 'NĐ 34/2019/NĐ-CP',
      mark: 'memory-high',
    },
    {
      code: 'CX-05',
      title: ['Cán bộ, công chức phường', 'Officials of a ward'],
      scope: { kinds: ['ward'] },
      measure: 'commune-staff',
      limit: { op: '<=', classes: [23, 21, 19] },
      from: day('2023-08-01'),
      to: day('2025-07-01'),
      grace: { years: 5, cites: 'NQ 35/2023/UBTVQH15' },
      cites: 'NĐ 33/2023/NĐ-CP',
      mark: 'found',
    },
    {
      code: 'CX-06',
      title: ['Cán bộ, công chức xã, thị trấn', 'Officials of a commune or township'],
      scope: { kinds: ['commune', 'township'] },
      measure: 'commune-staff',
      limit: { op: '<=', classes: [22, 20, 18] },
      from: day('2023-08-01'),
      to: day('2025-07-01'),
      grace: { years: 5, cites: 'NQ 35/2023/UBTVQH15' },
      cites: 'NĐ 33/2023/NĐ-CP',
      mark: 'found',
    },
    {
      code: 'CX-07',
      title: ['Người không chuyên trách cấp xã', 'Part-time workers of a commune'],
      scope: { kinds: ['ward', 'commune', 'township'] },
      measure: 'commune-part-time',
      limit: { op: '<=', classes: [14, 12, 10] },
      from: day('2023-08-01'),
      to: day('2025-07-01'),
      cites: 'NĐ 33/2023/NĐ-CP',
      mark: 'found',
    },
    {
      code: 'CX-10',
      title: [
        'Người hoạt động không chuyên trách ở thôn, khu',
        'Part-time workers of a hamlet or quarter',
      ],
      scope: { kinds: ['quarter', 'hamlet'] },
      measure: 'residential-part-time',
      limit: { op: '<=', value: 3 },
      from: day('2019-06-25'),
      cites: 'NĐ 34/2019/NĐ-CP; NĐ 33/2023/NĐ-CP',
      mark: 'memory-high',
    },
    {
      code: 'DV-02',
      title: ['Phường: diện tích tự nhiên', 'Ward: area'],
      scope: { kinds: ['ward'] },
      measure: 'area',
      limit: { op: '>=', value: 5.5 },
      from: day('2016-05-25'),
      to: day('2025-04-15'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-02b',
      title: ['Phường: quy mô dân số', 'Ward: population'],
      scope: { kinds: ['ward'] },
      measure: 'population',
      limit: { op: '>=', value: 5000 },
      from: day('2016-05-25'),
      to: day('2025-04-15'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-01',
      title: ['Xã: diện tích tự nhiên', 'Commune: area'],
      scope: { kinds: ['commune'] },
      measure: 'area',
      limit: { op: '>=', value: 30 },
      from: day('2016-05-25'),
      to: day('2025-04-15'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-01b',
      title: [
        'Xã: quy mô dân số (miền núi từ 5.000)',
        'Commune: population (5,000 in the mountains)',
      ],
      scope: { kinds: ['commune'] },
      measure: 'population',
      limit: { op: '>=', value: 5000 },
      from: day('2016-05-25'),
      to: day('2025-04-15'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-03',
      title: ['Thị trấn: diện tích tự nhiên', 'Township: area'],
      scope: { kinds: ['township'] },
      measure: 'area',
      limit: { op: '>=', value: 14 },
      from: day('2016-05-25'),
      to: day('2025-07-01'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-03b',
      title: ['Thị trấn: quy mô dân số', 'Township: population'],
      scope: { kinds: ['township'] },
      measure: 'population',
      limit: { op: '>=', value: 8000 },
      from: day('2016-05-25'),
      to: day('2025-07-01'),
      cites: 'NQ 1211/2016/UBTVQH13',
      mark: 'memory-high',
    },
    {
      code: 'DV-12',
      title: [
        'Phường của tỉnh: quy mô dân số (miền núi từ 15.000)',
        'Ward of a province: population (15,000 in the mountains)',
      ],
      scope: { kinds: ['ward'] },
      measure: 'population',
      limit: { op: '>=', value: 15000 },
      from: day('2025-04-15'),
      cites: 'NQ 76/2025/UBTVQH15',
      mark: 'memory-high',
    },
    {
      code: 'DV-12b',
      title: ['Phường của tỉnh: diện tích tự nhiên', 'Ward of a province: area'],
      scope: { kinds: ['ward'] },
      measure: 'area',
      limit: { op: '>=', value: 5.5 },
      from: day('2025-04-15'),
      cites: 'NQ 76/2025/UBTVQH15',
      mark: 'found',
    },
  ],
  unchecked: uncheckedIn(`
CX-08 | Tăng thêm theo dân số | More by population | 2023-08-01 | 2025-07-01 | NĐ 33/2023/NĐ-CP | memory-high | loại đơn vị hành chính (I, II, III) | the class of the unit (I, II, III) | data
CX-09 | Tăng thêm theo diện tích | More by area | 2023-08-01 | 2025-07-01 | NĐ 33/2023/NĐ-CP | memory-medium | loại đơn vị hành chính (I, II, III) | the class of the unit (I, II, III) | data
CX-11 | Mức khoán phụ cấp của thôn, khu | Monthly fund of a hamlet | 2019-06-25 | … | NĐ 34/2019/NĐ-CP; NĐ 33/2023/NĐ-CP | memory-high | số hộ của thôn, khu | households of hamlets and quarters | data
CX-12 | Phụ cấp kiêm nhiệm ở cấp xã | Allowance for a second post | 2019-06-25 | 2025-07-01 | NĐ 34/2019/NĐ-CP; NĐ 33/2023/NĐ-CP | memory-high | bậc lương của người kiêm nhiệm | pay grades of people | data
DV-04 | Cách tính quy mô dân số | How population is counted | 2016-05-25 | … | NQ 1211/2016/UBTVQH13; NQ 27/2022/UBTVQH15 | memory-high | dân số tạm trú quy đổi | temporary residents | data
DV-05 | Bắt buộc sắp xếp 2019-2021 | Must be merged in 2019-2021 | 2019-03-12 | 2022-01-01 | NQ 653/2019/UBTVQH14 | memory-high | tiêu chuẩn theo vùng của từng đơn vị | the standard of its region | data
DV-06 | Bắt buộc sắp xếp 2023-2025 | Must be merged in 2023-2025 | 2023-07-12 | 2025-04-15 | NQ 35/2023/UBTVQH15 | found | tiêu chuẩn theo vùng của từng đơn vị | the standard of its region | data
DV-07 | Bắt buộc sắp xếp 2026-2030 | Must be merged in 2026-2030 | 2026-01-01 | … | NQ 35/2023/UBTVQH15 | found | đã được thay bằng NQ 76/2025/UBTVQH15 | replaced by NQ 76/2025/UBTVQH15 | human
DV-08 | Không bắt buộc sắp xếp | Need not be merged | 2023-07-12 | 2026-01-01 | NQ 35/2023/UBTVQH15 | found | yếu tố đặc thù của đơn vị | what is special of the unit | human
DV-09 | Xã miền núi mới | New commune in the mountains | 2025-04-15 | 2026-01-01 | NQ 76/2025/UBTVQH15 | found | vùng của đơn vị | the region of the unit | data
DV-10 | Xã mới khác | Other new commune | 2025-04-15 | … | NQ 76/2025/UBTVQH15 | found | vùng của đơn vị | the region of the unit | data
DV-11 | Phường mới của thành phố trực thuộc Trung ương | New ward of a centrally run city | 2025-04-15 | … | NQ 76/2025/UBTVQH15 | found | cấp trên là thành phố trực thuộc Trung ương | whether the city is centrally run | data
DV-13 | Nhập từ ba đơn vị trở lên không xét tiêu chuẩn | No standard where three or more are merged | 2025-04-15 | … | NQ 76/2025/UBTVQH15 | memory-high | ngoại lệ của các tiêu chuẩn trên | an exception to the standards above | human
DV-14 | Phân loại đơn vị hành chính | Class of a unit | 2025-11-27 | … | NĐ 307/2025/NĐ-CP | found | điểm từng tiêu chí | points by criterion | data
DV-15 | Ý kiến cử tri trên 50% | More than half of the voters in favour | 2016-01-01 | … | Luật 77/2015/QH13; NQ 76/2025/UBTVQH15 | memory-high | biên bản lấy ý kiến | the record of the vote | human
DV-16 | Bố trí cán bộ dôi dư trong 5 năm | Surplus staff placed within 5 years | 2019-03-12 | … | NQ 653/2019/UBTVQH14; NQ 35/2023/UBTVQH15; CV 09/CV-BCĐ | found | đã tính vào từng quy định có thời hạn | counted in each rule that gives grace | data
`),
};
