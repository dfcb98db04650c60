/**
 * Offices that one person is encouraged to hold together, may, or may not, each for its time: what the Party encourages is no
 * duty (NQ 18-NQ/TW), and what it encouraged changed with the tiers. Of the public summary of the law; none is verified.
 */
import type { Both } from '../both.ts';
import type { Tier } from '../register/kinds.ts';
import { type Day, day } from '../time/day.ts';
import type { Mark } from './mark.ts';

/** How a pair stands. */
export type PairStanding = 'encouraged' | 'forbidden';

/** Two offices of one area. */
export interface OfficePair {
  readonly code: string;
  readonly title: Both;
  readonly standing: PairStanding;
  readonly tiers: readonly Tier[];
  /** Titles of posts, folded to small letters, of the one office and of the other. */
  readonly offices: readonly [RegExp, RegExp];
  readonly from: Day;
  /** The first day on which it is not so any more. */
  readonly to?: Day;
  readonly cites: string;
  readonly mark: Mark;
}

const RESOLUTION_18 = day('2017-10-25');
const TWO_TIERS = day('2025-07-01');

const SECRETARY = /^bí thư (?:thành ủy|thị ủy|huyện ủy|quận ủy|đảng ủy|đảng bộ)/u;
const CHAIR = /^chủ tịch (?:ubnd|ủy ban nhân dân)/u;
const COUNCIL_CHAIR = /^chủ tịch (?:hđnd|hội đồng nhân dân)/u;
const FRONT_CHAIR = /^chủ tịch (?:ủy ban )?(?:mttq|mặt trận)/u;

const encouraged = (
  code: string,
  title: Both,
  tiers: readonly Tier[],
  offices: OfficePair['offices'],
): OfficePair => ({
  code,
  title,
  standing: 'encouraged',
  tiers,
  offices,
  from: RESOLUTION_18,
  to: TWO_TIERS,
  cites: 'NQ 18-NQ/TW',
  mark: 'memory-high',
});

/** The pairs. */
export const OFFICE_PAIRS: readonly OfficePair[] = [
  encouraged(
    'NT-01',
    ['Bí thư cấp ủy = Chủ tịch HĐND', 'Party secretary = chair of the council'],
    ['district', 'commune'],
    [SECRETARY, COUNCIL_CHAIR],
  ),
  encouraged(
    'NT-02',
    ['Bí thư cấp ủy = Chủ tịch UBND', 'Party secretary = chair of the committee'],
    ['district', 'commune'],
    [SECRETARY, CHAIR],
  ),
  encouraged(
    'NT-03',
    ['Trưởng Ban Tổ chức = Trưởng phòng Nội vụ', 'Organisation board = home affairs division'],
    ['district'],
    [/^trưởng ban tổ chức/u, /^trưởng phòng nội vụ/u],
  ),
  encouraged(
    'NT-04',
    ['Chủ nhiệm UBKT = Chánh Thanh tra', 'Inspection committee = inspectorate'],
    ['district'],
    [/^chủ nhiệm (?:ubkt|ủy ban kiểm tra)/u, /^chánh thanh tra/u],
  ),
  encouraged(
    'NT-05',
    ['Trưởng Ban Dân vận = Chủ tịch MTTQ', 'Mobilisation board = chair of the Front'],
    ['district'],
    [/^trưởng ban dân vận/u, FRONT_CHAIR],
  ),
  encouraged(
    'NT-06',
    [
      'Trưởng Ban Tuyên giáo = Giám đốc Trung tâm chính trị',
      'Propaganda board = political training centre',
    ],
    ['district'],
    [/^trưởng ban tuyên giáo/u, /^giám đốc trung tâm (?:bồi dưỡng )?chính trị/u],
  ),
  {
    code: 'NT-07',
    title: ['Bí thư chi bộ = Trưởng thôn, khu', 'Cell secretary = head of the hamlet'],
    standing: 'encouraged',
    tiers: ['residential'],
    offices: [/^bí thư chi bộ/u, /^(?:trưởng (?:thôn|khu|bản|ấp)|tổ trưởng)/u],
    from: RESOLUTION_18,
    cites: 'NQ 18-NQ/TW',
    mark: 'memory-high',
  },
  {
    code: 'NT-08',
    title: ['Bí thư đảng ủy xã = Chủ tịch HĐND xã', 'Commune secretary = chair of its council'],
    standing: 'encouraged',
    tiers: ['commune'],
    offices: [SECRETARY, COUNCIL_CHAIR],
    from: TWO_TIERS,
    cites: 'HD 2025 của BTCTW',
    mark: 'memory-high',
  },
  {
    code: 'XA-05',
    title: [
      'Phó Chủ tịch UBND xã ≠ Giám đốc Trung tâm Phục vụ hành chính công',
      'Vice-chair of a commune ≠ director of its service centre',
    ],
    standing: 'forbidden',
    tiers: ['commune'],
    offices: [/^phó chủ tịch (?:ubnd|ủy ban nhân dân)/u, /^giám đốc .*hành chính công/u],
    from: day('2025-10-15'),
    cites: 'NQ 332/NQ-CP',
    mark: 'found',
  },
];
