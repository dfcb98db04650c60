/** What the register's own words are called: one table for each closed list, in both languages. */
import type { ActType } from '../domain/acts/act.ts';
import type { HoldingKind } from '../domain/register/vocabulary.ts';
import type { OperationName } from '../domain/operations/operation.ts';
import { SHAPES } from '../domain/operations/operations.ts';
import type { PostMark } from '../domain/drafting/review.ts';
import type { Role } from '../domain/drafting/roles.ts';
import type { DraftStatus, Step } from '../domain/drafting/workflow.ts';
import type {
  AmountKind,
  AutonomyClass,
  ActStanding,
  CodeSystem,
  FundingSource,
  HolderStanding,
  Hierarchy,
  MandateRole,
  Pool,
  PostRank,
  PostStanding,
  PremisesUse,
  RuleStanding,
  Share,
  SuccessionRelation,
  TargetSense,
  TargetSubject,
  TenureMode,
  VotingBody,
} from '../domain/register/vocabulary.ts';
import { ASPECTS, type Aspect, aspectOf } from '../domain/register/aspects.ts';
import type { EndKind, SourceMark } from '../domain/register/entry.ts';
import type { RefKind } from '../domain/register/ids.ts';
import { type Bloc, KINDS, type Tier, type UnitKind } from '../domain/register/kinds.ts';
import type { Both } from '../domain/both.ts';
import { STATISTICS, type Statistic, statisticInfo } from '../domain/register/statistics.ts';
import { LAW_RULES } from '../domain/law/packs.ts';
import { type Language, inLanguage } from './language.ts';
import { PEOPLE_LISTS, type PeopleLists, type WordTable as Table } from './people-labels.ts';

const kinds = (): Table<UnitKind> => {
  const found: Partial<Record<UnitKind, Both>> = {};
  for (const kind of Object.keys(KINDS) as UnitKind[])
    found[kind] = [KINDS[kind].vi, KINDS[kind].en];
  return found as Table<UnitKind>;
};

const operations = (): Table<OperationName> =>
  Object.fromEntries(SHAPES.map(({ op, label }) => [op, label])) as Table<OperationName>;

const aspects = (): Table<Aspect> =>
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, aspectOf(aspect).label])) as Table<Aspect>;

const statistics = (): Table<Statistic> =>
  Object.fromEntries(STATISTICS.map((one) => [one, statisticInfo(one).label])) as Table<Statistic>;

/** The closed lists. */
interface Lists extends PeopleLists {
  readonly kind: Table<UnitKind>;
  readonly bloc: Table<Bloc>;
  readonly tier: Table<Tier>;
  readonly hierarchy: Table<Hierarchy>;
  readonly codeSystem: Table<CodeSystem>;
  readonly pool: Table<Pool>;
  readonly fundingSource: Table<FundingSource>;
  readonly role: Table<MandateRole>;
  readonly rank: Table<PostRank>;
  readonly tenureMode: Table<TenureMode>;
  readonly postStanding: Table<PostStanding>;
  readonly lawRule: Table<string>;
  readonly ruleStanding: Table<RuleStanding>;
  readonly holderStanding: Table<HolderStanding>;
  readonly actStanding: Table<ActStanding>;
  readonly statistic: Table<Statistic>;
  readonly targetSubject: Table<TargetSubject>;
  readonly targetSense: Table<TargetSense>;
  readonly votingBody: Table<VotingBody>;
  readonly autonomy: Table<AutonomyClass>;
  readonly relation: Table<SuccessionRelation>;
  readonly share: Table<Exclude<Share, number>>;
  readonly premisesUse: Table<PremisesUse>;
  readonly amount: Table<AmountKind>;
  readonly aspect: Table<Aspect>;
  readonly end: Table<EndKind>;
  readonly source: Table<SourceMark>;
  readonly holding: Table<HoldingKind>;
  readonly refKind: Table<RefKind>;
  readonly actType: Table<ActType>;
  readonly operation: Table<OperationName>;
  readonly everything: Table<'follows'>;
  readonly deskRole: Table<Role>;
  readonly draftStatus: Table<DraftStatus>;
  readonly step: Table<Step>;
  readonly postMark: Table<PostMark>;
}

const LISTS: Lists = {
  ...PEOPLE_LISTS,
  kind: kinds(),
  bloc: {
    party: ['Khối Đảng', 'Party'],
    state: ['Khối chính quyền', 'State'],
    front: ['Khối Mặt trận và đoàn thể', 'Front and mass organisations'],
    service: ['Khối sự nghiệp', 'Public services'],
    territory: ['Địa bàn', 'Territory'],
  },
  tier: {
    country: ['Trung ương', 'National'],
    province: ['Cấp tỉnh', 'Province'],
    district: ['Cấp huyện', 'District'],
    commune: ['Cấp xã', 'Commune'],
    residential: ['Thôn, khu', 'Residential unit'],
  },
  hierarchy: {
    administrative: ['Hành chính', 'Administrative'],
    party: ['Đảng', 'Party'],
    professional: ['Chuyên môn', 'Professional'],
    territorial: ['Địa bàn', 'Territorial'],
  },
  codeSystem: {
    admin: ['Mã đơn vị hành chính', 'Administrative code'],
    org: ['Mã định danh điện tử', 'Organisation code'],
    budget: ['Mã quan hệ ngân sách', 'Budget code'],
  },
  pool: {
    party: ['biên chế khối Đảng', 'Party quota'],
    state: ['biên chế công chức', 'civil-service quota'],
    front: ['biên chế khối Mặt trận, đoàn thể', 'Front quota'],
    service: ['số lượng người làm việc', 'public-service headcount'],
    commune: ['cán bộ, công chức cấp xã', 'commune cadres and officials'],
    'part-time': ['người hoạt động không chuyên trách', 'part-time workers'],
    contract: ['hợp đồng hỗ trợ, phục vụ', 'support contracts'],
  },
  fundingSource: {
    'recurrent-budget': ['chi thường xuyên từ ngân sách', 'recurrent budget'],
    'investment-budget': ['chi đầu tư từ ngân sách', 'investment budget'],
    'own-revenue': ['nguồn thu sự nghiệp', 'own revenue'],
  },
  role: {
    lead: ['chủ trì', 'lead'],
    joint: ['cùng chủ trì', 'lead jointly'],
    support: ['phối hợp', 'support'],
  },
  rank: {
    head: ['cấp trưởng', 'head'],
    deputy: ['cấp phó', 'deputy'],
    staff: ['nhân viên', 'staff'],
  },
  tenureMode: {
    appointment: ['bổ nhiệm', 'appointed'],
    reappointment: ['bổ nhiệm lại', 'reappointed'],
    election: ['bầu', 'elected'],
    rotation: ['luân chuyển', 'rotated'],
    transfer: ['điều động', 'transferred'],
    secondment: ['biệt phái', 'seconded'],
    acting: ['giao quyền', 'acting'],
  },
  autonomy: {
    1: ['tự bảo đảm chi thường xuyên và chi đầu tư', 'finances current and investment spending'],
    2: ['tự bảo đảm chi thường xuyên', 'finances all current spending'],
    3: ['tự bảo đảm một phần chi thường xuyên', 'finances a part of current spending'],
    4: ['do ngân sách bảo đảm', 'financed by the budget'],
  },
  relation: {
    consolidate: ['hợp nhất', 'consolidated'],
    absorb: ['sáp nhập', 'absorbed'],
    divide: ['chia', 'divided'],
    'split-off': ['tách', 'split off'],
    'share-out': ['chia cho các đơn vị đang có', 'shared out'],
    convert: ['chuyển đổi', 'converted'],
    'adjust-boundary': ['điều chỉnh địa giới', 'boundary adjusted'],
  },
  premisesUse: {
    office: ['trụ sở', 'office'],
    'school-site': ['điểm trường', 'school site'],
    service: ['cơ sở dịch vụ công', 'service site'],
    culture: ['nhà văn hóa', 'community house'],
    other: ['cơ sở khác', 'other premises'],
  },
  lawRule: Object.fromEntries(LAW_RULES.map(({ code, title }) => [code, title])),
  ruleStanding: {
    applied: ['áp dụng', 'applied'],
    'not-applied': ['không áp dụng', 'not applied'],
  },
  postStanding: {
    'handing-over': ['đang bàn giao', 'being handed over'],
    frozen: ['tạm dừng bố trí', 'frozen'],
    'to-be-abolished': ['sẽ bãi bỏ', 'to be abolished'],
  },
  holderStanding: {
    'on-leave': ['tạm nghỉ', 'on leave'],
    delegated: ['ủy quyền', 'powers delegated'],
  },
  actStanding: {
    amended: ['được sửa đổi, bổ sung', 'amended'],
    replaced: ['bị thay thế', 'replaced'],
    repealed: ['bị bãi bỏ', 'repealed'],
    expired: ['hết hiệu lực', 'expired'],
  },
  statistic: statistics(),
  targetSubject: {
    quota: ['biên chế được giao', 'quota assigned'],
    'administrative-quota': [
      'biên chế cán bộ, công chức được giao',
      'quota of cadres and civil servants',
    ],
    'service-quota': ['biên chế sự nghiệp được giao', 'quota of public services'],
    'part-time-quota': ['người không chuyên trách được giao', 'quota of part-time workers'],
    people: ['người có mặt', 'people present'],
    bodies: ['đầu mối', 'bodies'],
    'service-units': ['đơn vị sự nghiệp', 'service units'],
    'self-financed-units': [
      'đơn vị sự nghiệp tự bảo đảm chi thường xuyên',
      'service units that pay their current spending',
    ],
    communes: ['đơn vị hành chính cấp xã', 'communes'],
    'residential-units': ['thôn, khu', 'residential units'],
  },
  targetSense: {
    cut: ['giảm ít nhất', 'down by at least'],
    'at-least': ['ít nhất', 'at least'],
    'at-most': ['không quá', 'at most'],
  },
  votingBody: {
    households: ['đại diện hộ gia đình', 'households'],
    voters: ['cử tri', 'voters'],
    council: ['Hội đồng nhân dân', 'people’s council'],
    congress: ['đại hội', 'congress'],
    superior: ['cơ quan cấp trên', 'superior body'],
  },
  share: {
    full: ['toàn bộ', 'all'],
    partial: ['một phần', 'a part'],
    unknown: ['phần chưa rõ', 'a part not said'],
  },
  amount: {
    quota: ['biên chế', 'quota'],
    funding: ['kinh phí', 'funding'],
    territory: ['diện tích', 'area'],
    population: ['dân số', 'population'],
  },
  aspect: aspects(),
  end: {
    abolished: ['bãi bỏ', 'abolished'],
    merged: ['gộp', 'merged'],
    closed: ['đóng cửa', 'closed'],
    returned: ['trả lại ngân sách, cấp trên', 'returned'],
    reallocated: ['giao đơn vị khác', 'reallocated'],
    retired: ['nghỉ hưu', 'retired'],
    severance: ['thôi việc', 'severance'],
    resigned: ['từ chức', 'resigned'],
    dismissed: ['cách chức', 'dismissed'],
    relieved: ['miễn nhiệm', 'relieved'],
    'term-ended': ['hết nhiệm kỳ', 'term ended'],
    'transferred-out': ['chuyển', 'transferred'],
    deceased: ['từ trần', 'deceased'],
    surplus: ['dôi dư', 'surplus'],
    settled: ['đã giải quyết', 'settled'],
    superseded: ['được thay thế', 'superseded'],
    dissolved: ['giải thể', 'dissolved'],
    absorbed: ['sáp nhập', 'absorbed'],
    consolidated: ['hợp nhất', 'consolidated'],
    divided: ['chia tách', 'divided'],
  },
  source: {
    act: ['văn bản', 'the act itself'],
    article: ['bài báo [A]', 'the article [A]'],
    public: ['nguồn công khai [P]', 'public record [P]'],
    model: ['người lập mô hình [M]', 'the modeller [M]'],
  },
  holding: {
    unit: ['Đơn vị trực thuộc', 'Sub-units'],
    post: ['Chức danh', 'Posts'],
    person: ['Người', 'People'],
    function: ['Nhiệm vụ', 'Functions'],
    premises: ['Trụ sở', 'Premises'],
    quota: ['Biên chế', 'Quota'],
    funding: ['Kinh phí', 'Funding'],
    territory: ['Diện tích (ha)', 'Area (ha)'],
    population: ['Dân số', 'Population'],
  },
  refKind: {
    unit: ['đơn vị', 'unit'],
    post: ['chức danh', 'post'],
    person: ['người', 'person'],
    function: ['nhiệm vụ', 'function'],
    premises: ['trụ sở', 'premises'],
  },
  actType: {
    law: ['Luật', 'Law'],
    resolution: ['Nghị quyết', 'Resolution'],
    decree: ['Nghị định', 'Decree'],
    decision: ['Quyết định', 'Decision'],
    conclusion: ['Kết luận', 'Conclusion'],
    regulation: ['Quy chế, quy định', 'Regulation'],
    plan: ['Kế hoạch', 'Plan'],
    circular: ['Thông tư', 'Circular'],
    letter: ['Công văn', 'Official letter'],
    report: ['Báo cáo', 'Report'],
    'opening-balance': ['Số dư đầu kỳ', 'Opening balance'],
    correction: ['Đính chính', 'Correction'],
    undo: ['Hủy bỏ việc ghi nhận', 'Undo'],
  },
  operation: operations(),
  everything: { follows: ['Mọi thứ đi theo', 'Everything follows'] },
  deskRole: {
    reader: ['Người đọc', 'Reader'],
    drafter: ['Người soạn thảo', 'Drafter'],
    appraiser: ['Người thẩm định', 'Appraiser'],
    approver: ['Người duyệt', 'Approver'],
    registrar: ['Văn thư', 'Registrar'],
    personnel: ['Người quản lý hồ sơ', 'Personnel officer'],
    editor: ['Biên tập viên', 'Editor'],
    moderator: ['Người kiểm duyệt', 'Moderator'],
    publisher: ['Người xuất bản', 'Publisher'],
    auditor: ['Người kiểm tra nhật ký', 'Auditor'],
    administrator: ['Quản trị viên', 'Administrator'],
  },
  draftStatus: {
    draft: ['Đang soạn', 'Drafting'],
    submitted: ['Đã trình', 'Submitted'],
    appraised: ['Đã thẩm định', 'Appraised'],
    approved: ['Đã duyệt', 'Approved'],
    promulgated: ['Đã ban hành', 'Promulgated'],
    returned: ['Trả lại', 'Returned'],
    withdrawn: ['Đã rút', 'Withdrawn'],
  },
  step: {
    submit: ['Trình', 'Submit'],
    appraise: ['Thẩm định', 'Appraise'],
    approve: ['Duyệt', 'Approve'],
    promulgate: ['Ban hành', 'Promulgate'],
    return: ['Trả lại', 'Return'],
    withdraw: ['Rút', 'Withdraw'],
  },
  postMark: {
    'not-reviewed': ['Chưa rà soát', 'Not reviewed'],
    kept: ['Giữ nguyên', 'Kept'],
    changed: ['Thay đổi', 'Changed'],
    moved: ['Chuyển', 'Moved'],
    closed: ['Kết thúc', 'Closed'],
    created: ['Lập mới', 'Created'],
  },
};

/** The name of a list. */
export type ListName = keyof Lists;

/** What a word of a list is called. */
export const labelOf = <L extends ListName>(
  list: L,
  word: keyof Lists[L],
  language: Language,
): string => inLanguage(language, LISTS[list][word] as Both);

/** All lists. */
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** The words of a list, as the code writes them. */
export const wordsOf = <L extends ListName>(list: L): readonly (keyof Lists[L])[] =>
  Object.keys(LISTS[list]) as unknown as readonly (keyof Lists[L])[];
