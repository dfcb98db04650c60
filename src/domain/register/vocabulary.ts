/** The closed lists of the register: words that values and keys are of. */
/** The hierarchies a unit can have a superior in. A joint body has one in each of two. */
export const HIERARCHIES = ['administrative', 'party', 'professional', 'territorial'] as const;
/** One of {@link HIERARCHIES}. */
export type Hierarchy = (typeof HIERARCHIES)[number];
/** Systems of codes: administrative units, electronic organisation codes (QĐ 20/2020/QĐ-TTg), budget units. */
export const CODE_SYSTEMS = ['admin', 'org', 'budget'] as const;
/** One of {@link CODE_SYSTEMS}. */
export type CodeSystem = (typeof CODE_SYSTEMS)[number];
/** Pools that quota (biên chế) is assigned from, and that a person is counted in. */
export const POOLS = [
  'party',
  'state',
  'front',
  'service',
  'commune',
  'part-time',
  'contract',
] as const;
/** One of {@link POOLS}. */
export type Pool = (typeof POOLS)[number];
/** Sources of a unit's money (kinh phí), VND a year. */
export const FUNDING_SOURCES = ['recurrent-budget', 'investment-budget', 'own-revenue'] as const;
/** One of {@link FUNDING_SOURCES}. */
export type FundingSource = (typeof FUNDING_SOURCES)[number];
/** Lead (chủ trì), lead together with others (cùng chủ trì), or support (phối hợp). */
export const MANDATE_ROLES = ['lead', 'joint', 'support'] as const;
/** One of {@link MANDATE_ROLES}. */
export type MandateRole = (typeof MANDATE_ROLES)[number];
/** Rank of a post: head (cấp trưởng), deputy (cấp phó), staff. */
export const POST_RANKS = ['head', 'deputy', 'staff'] as const;
/** One of {@link POST_RANKS}. */
export type PostRank = (typeof POST_RANKS)[number];
/** How a tenure began. */
export const TENURE_MODES = [
  'appointment',
  'reappointment',
  'election',
  'rotation',
  'transfer',
  'secondment',
  'acting',
] as const;
/** One of {@link TENURE_MODES}. */
export type TenureMode = (typeof TENURE_MODES)[number];
/** What is special about a post: its holder hands over, it is not to be filled, or it is to go. */
export const POST_STANDINGS = ['handing-over', 'frozen', 'to-be-abolished'] as const;
/** One of {@link POST_STANDINGS}. */
export type PostStanding = (typeof POST_STANDINGS)[number];
/** Whether a rule of law is applied in the register. */
export const RULE_STANDINGS = ['applied', 'not-applied'] as const;
/** One of {@link RULE_STANDINGS}. */
export type RuleStanding = (typeof RULE_STANDINGS)[number];
/** What a later act did to an act: changed parts of it, took its place, took it back for the future, or said that its time is over. */
export const ACT_STANDINGS = ['amended', 'replaced', 'repealed', 'expired'] as const;
/** One of {@link ACT_STANDINGS}. */
export type ActStanding = (typeof ACT_STANDINGS)[number];
/** What is special about the holder of a post: away for a time, or with the powers delegated to another. */
export const HOLDER_STANDINGS = ['on-leave', 'delegated'] as const;
/** One of {@link HOLDER_STANDINGS}. */
export type HolderStanding = (typeof HOLDER_STANDINGS)[number];
/**
 * Autonomy class of a public service unit by share of current spending it finances itself
 * (NĐ 60/2021/NĐ-CP art. 9; NĐ 16/2015 before): 1 current and investment, 2 all current, 3 a part, 4 none.
 */
export const AUTONOMY_CLASSES = [1, 2, 3, 4] as const;
/** One of {@link AUTONOMY_CLASSES}. */
export type AutonomyClass = (typeof AUTONOMY_CLASSES)[number];
/** Groups of job positions (nhóm vị trí việc làm: NĐ 62/2020, NĐ 106/2020; NĐ 361/2025 and 232/2026 since). */
export const POSITION_GROUPS = ['leadership', 'specialised', 'shared', 'support'] as const;
/** One of {@link POSITION_GROUPS}. */
export type PositionGroup = (typeof POSITION_GROUPS)[number];
/** Grades of the yearly evaluation (xếp loại chất lượng), best first. */
export const EVALUATION_GRADES = ['excellent', 'good', 'fulfilled', 'not-fulfilled'] as const;
/** One of {@link EVALUATION_GRADES}. */
export type EvaluationGrade = (typeof EVALUATION_GRADES)[number];
/** Forms of discipline of the State and of the Party (NĐ 112/2020/NĐ-CP; QĐ 69-QĐ/TW), the mildest first. */
export const DISCIPLINE_FORMS = [
  'reprimand',
  'warning',
  'pay-reduction',
  'demotion',
  'removal',
  'dismissal',
  'expulsion',
] as const;
/** One of {@link DISCIPLINE_FORMS}. */
export type DisciplineForm = (typeof DISCIPLINE_FORMS)[number];
/** Who holds a course. */
export const COURSE_LEVELS = ['central', 'province', 'district', 'commune', 'abroad'] as const;
/** One of {@link COURSE_LEVELS}. */
export type CourseLevel = (typeof COURSE_LEVELS)[number];
/** What a course teaches. */
export const COURSE_KINDS = [
  'political-theory',
  'state-management',
  'leadership',
  'professional',
  'language',
  'defence',
  'other',
] as const;
/** One of {@link COURSE_KINDS}. */
export type CourseKind = (typeof COURSE_KINDS)[number];
/** Steps of an appointment at which people vote (QĐ 80-QĐ/TW; QĐ 377-QĐ/TW). */
export const APPOINTMENT_STEPS = [
  'policy',
  'extended-leadership',
  'key-officials',
  'committee',
  'collective',
] as const;
/** One of {@link APPOINTMENT_STEPS}. */
export type AppointmentStep = (typeof APPOINTMENT_STEPS)[number];
/** What targets are set for; each is counted from the register. */
export const TARGET_SUBJECTS = [
  'quota',
  'administrative-quota',
  'service-quota',
  'part-time-quota',
  'people',
  'bodies',
  'service-units',
  'self-financed-units',
  'communes',
  'residential-units',
] as const;
/** One of {@link TARGET_SUBJECTS}. */
export type TargetSubject = (typeof TARGET_SUBJECTS)[number];
/** Whose opinion or vote a change of a unit is asked of; `superior`: the body above, which consents. */
export const VOTING_BODIES = ['households', 'voters', 'council', 'congress', 'superior'] as const;
/** One of {@link VOTING_BODIES}. */
export type VotingBody = (typeof VOTING_BODIES)[number];
/** What a target asks for: so many percent less than before, at least so many, at most so many. */
export const TARGET_SENSES = ['cut', 'at-least', 'at-most'] as const;
/** One of {@link TARGET_SENSES}. */
export type TargetSense = (typeof TARGET_SENSES)[number];
/** How one unit came from another. */
export type SuccessionRelation =
  | 'consolidate'
  | 'absorb'
  | 'divide'
  | 'split-off'
  | 'convert'
  | 'share-out'
  | 'adjust-boundary';
/** What part of the predecessor went: all, some, a stated fraction in (0, 1), or not said. */
export type Share = 'full' | 'partial' | 'unknown' | number;
/** Use of premises: office (trụ sở), school site (điểm trường), other public use. */
export const PREMISES_USES = ['office', 'school-site', 'service', 'culture', 'other'] as const;
/** One of {@link PREMISES_USES}. */
export type PremisesUse = (typeof PREMISES_USES)[number];
/** Amounts that a unit holds. */
export type AmountKind = 'quota' | 'funding' | 'territory' | 'population';
/** Kinds of holding. The books balance for each of them on each day. */
export const HOLDING_KINDS = [
  'unit',
  'post',
  'person',
  'function',
  'premises',
  'quota',
  'funding',
  'territory',
  'population',
] as const;
/** A kind of holding. */
export type HoldingKind = (typeof HOLDING_KINDS)[number];
