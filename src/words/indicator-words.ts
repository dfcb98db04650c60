/** What the indicators of the term report are called. */
import type { Indicator, Reason } from '../domain/indicators/indicator.ts';
import type { Both } from '../domain/both.ts';
import { type Language, inLanguage, numberText } from './language.ts';

const NAMES: Readonly<Record<string, Both>> = {
  'communes.opening': ['Xã, phường đầu kỳ', 'Communes and wards at the start'],
  'communes.closing': ['Xã, phường cuối kỳ', 'Communes and wards at the end'],
  'residential.merged': ['Khu, thôn đã sáp nhập', 'Quarters and hamlets merged'],
  'communes.merged': ['Xã, phường đã sáp nhập', 'Communes merged'],
  'communes.split': ['Xã, phường chia cho nhiều đơn vị', 'Communes that went to several'],
  'agencies.consolidated_pairs': [
    'Cặp cơ quan Đảng – chính quyền đã hợp nhất',
    'Pairs of Party and state agencies consolidated',
  ],
  'front.joint_agency': [
    'Cơ quan tham mưu, giúp việc chung khối MTTQ và đoàn thể',
    'Joint agency of the Front bloc',
  ],
  'front.commune_sections': [
    'Bộ phận chuyên trách khối MTTQ và đoàn thể cấp xã',
    'Front bloc sections in communes',
  ],
  'functions.transferred': ['Chức năng, nhiệm vụ đã chuyển', 'Functions transferred'],
  'schools.merged': ['Trường đã sáp nhập', 'Schools merged'],
  'schools.sites_closed': ['Điểm trường đã bỏ', 'School sites closed'],
  'dual_office.city_pairs': [
    'Chức danh cấp thành phố đã nhất thể hóa',
    'City offices held by one person',
  ],
  'dual_office.residential': [
    'Bí thư chi bộ đồng thời là trưởng thôn, khu',
    'Cell secretaries who are head of their hamlet or quarter',
  ],
  'dual_office.commune_secretary_chair': [
    'Bí thư đồng thời là chủ tịch UBND xã, phường',
    'Party secretaries who chair the commune’s People’s Committee',
  ],
  'non_local.city_secretary': [
    'Bí thư Thành ủy không là người địa phương',
    'City secretary from elsewhere',
  ],
  'non_local.commune_secretaries': [
    'Bí thư xã, phường không là người địa phương',
    'Commune secretaries from elsewhere',
  ],
  'autonomy.full_recurrent.closing': [
    'Đơn vị tự bảo đảm 100 % chi thường xuyên, cuối kỳ',
    'Units financing all their recurrent spending, at the end',
  ],
  'autonomy.full_recurrent.change': [
    'Đơn vị tự bảo đảm 100 % chi thường xuyên, thay đổi trong kỳ',
    'Units financing all their recurrent spending, change',
  ],
  'autonomy.partial_10_50.change': [
    'Đơn vị tự bảo đảm 10–50 % chi thường xuyên, thay đổi trong kỳ',
    'Units financing 10–50 % of recurrent spending, change',
  ],
  'autonomy.budget_cut_units': ['Đơn vị giảm ngân sách cấp', 'Units with less budget support'],
  'autonomy.budget_cut_vnd': [
    'Ngân sách giảm chi, cả kỳ (đồng)',
    'Budget support cut, in all (VND)',
  ],
  'cadres.movements': [
    'Lượt luân chuyển, điều động, bổ nhiệm, giới thiệu ứng cử',
    'Turns of rotation, transfer, appointment, election',
  ],
  'cadres.movements_residential': [
    'Lượt bầu, cử trưởng, phó khu, thôn và chi bộ',
    'Turns of heads of quarters, hamlets and their Party cells',
  ],
  'cadres.planned': ['Lượt cán bộ được quy hoạch', 'Turns of people in succession planning'],
  'training.turns': ['Lượt đào tạo, bồi dưỡng', 'Turns of training'],
  'targets.reached': ['Mục tiêu đã đạt', 'Targets reached'],
  'schemes.closing': [
    'Cơ quan, đơn vị có đề án vị trí việc làm, cuối kỳ',
    'Bodies with a job-position scheme, at the end',
  ],
  'quota.closing': ['Biên chế được giao, cuối kỳ', 'Quota assigned, at the end'],
  'pilots.closing': ['Đơn vị theo mô hình thí điểm, cuối kỳ', 'Units on trial, at the end'],
  'charters.decided': [
    'Quyết định chức năng, nhiệm vụ ban hành trong kỳ',
    'Charters decided in the term',
  ],
  'service_units.merged': ['Đơn vị sự nghiệp đã sáp nhập', 'Service units merged'],
  'schools.shared_people.closing': [
    'Người làm việc ở nhiều trường, cuối kỳ',
    'People who work in several schools, at the end',
  ],
  'schools.private.closing': ['Trường ngoài công lập, cuối kỳ', 'Non-public schools, at the end'],
  'enrolment.primary.closing': [
    'Trẻ 6–10 tuổi đi học, trên tổng số trẻ',
    'Children aged 6–10 at school, of all',
  ],
  'investment.vnd': [
    'Đầu tư cơ sở vật chất trong kỳ (đồng)',
    'Investment in premises over the term (VND)',
  ],
  'votes.held': ['Lần lấy ý kiến, biểu quyết về sắp xếp', 'Votes on reorganisations'],
  'votes.participation': [
    'Tham gia cho ý kiến, trên tổng số trong danh sách',
    'Took part in votes, of all on the lists',
  ],
  'votes.support': ['Đồng ý sắp xếp, trên tổng số', 'In favour of reorganisations, of all'],
  'votes.against': ['Không đồng ý sắp xếp, trên tổng số', 'Against reorganisations, of all'],
  'complaints.answered': [
    'Đơn khiếu nại, kiến nghị về sắp xếp đã trả lời, trên tổng số',
    'Complaints about reorganisations that were answered, of all',
  ],
  'evaluations.recorded': ['Lượt đánh giá, xếp loại đã ghi', 'Evaluations recorded'],
  'quota.always_below': ['Có mặt luôn thấp hơn biên chế giao', 'People present always below quota'],
};

/** The name of an indicator; its id where it has none. */
export const indicatorName = (id: string, language: Language): string => {
  const names = NAMES[id];
  return names ? inLanguage(language, names) : id;
};

const REASONS: Readonly<Record<Reason, Both>> = {
  'not-recorded': ['sổ bộ không ghi từng việc', 'the register does not record it'],
  'partly-recorded': ['sổ bộ mới ghi một phần', 'the register records a part'],
  'not-applicable': ['không áp dụng', 'does not apply'],
  'more-recorded': [
    'sổ bộ ghi nhiều hơn số công bố',
    'the register records more than was published',
  ],
};

/** Why a figure has no value, or another than the published one. */
export const reasonText = (reason: Reason, language: Language): string =>
  inLanguage(language, REASONS[reason]);

/** What an indicator comes to, as text; a dash where the records cannot tell. */
export const indicatorText = (
  { value, of, unit }: Pick<Indicator, 'value' | 'of'> & { readonly unit: string },
  language: Language,
): string => {
  if (value === null) return '—';
  if (typeof value === 'boolean')
    return inLanguage(language, value ? ['có', 'yes'] : ['không', 'no']);
  const text = `${numberText(value, language)}${unit === 'vnd' ? ' đ' : ''}`;
  return of === undefined ? text : `${text}/${numberText(of, language)}`;
};

/** Ids of all indicators that have a name. */
export const INDICATOR_NAMES: readonly string[] = Object.keys(NAMES);
