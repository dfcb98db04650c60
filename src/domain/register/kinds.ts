/**
 * Kinds of unit. Data, not code: what a kind is called, which tier of government it forms, which bloc it
 * is in by default, and whether a superior has one of it (then it has a counterpart in a merger).
 */

/**
 * Blocs of the political system (khối), in the order of official lists. Areas and residential units form one of their own.
 */
export const BLOCS = ['party', 'state', 'front', 'service', 'territory'] as const;
/** One of {@link BLOCS}. */
export type Bloc = (typeof BLOCS)[number];

/** Tier of an administrative or residential unit (cấp). A body has none: it serves a unit that has one. */
export type Tier = 'country' | 'province' | 'district' | 'commune' | 'residential';

/** What is known of a kind. */
export interface KindInfo {
  readonly vi: string;
  readonly en: string;
  readonly tier?: Tier;
  readonly bloc: Bloc;
  /** One to a superior: in a merger it goes into its counterpart instead of moving over. */
  readonly single?: true;
  /** How many heads one may have; one, where nothing is said. */
  readonly heads?: number;
  /** It is no body of its own (đầu mối): a section within one, or not of the apparatus. */
  readonly within?: true;
  /** One may stand under nothing. */
  readonly alone?: true;
}

/** The catalogue. */
export const KINDS = {
  country: { vi: 'Quốc gia', en: 'Country', tier: 'country', bloc: 'territory' },
  province: { vi: 'Tỉnh', en: 'Province', tier: 'province', bloc: 'territory' },
  municipality: {
    vi: 'Thành phố trực thuộc Trung ương',
    en: 'Centrally run city',
    tier: 'province',
    bloc: 'territory',
  },
  city: { vi: 'Thành phố', en: 'City', tier: 'district', bloc: 'territory' },
  town: { vi: 'Thị xã', en: 'Town', tier: 'district', bloc: 'territory' },
  'urban-district': { vi: 'Quận', en: 'Urban district', tier: 'district', bloc: 'territory' },
  'rural-district': { vi: 'Huyện', en: 'Rural district', tier: 'district', bloc: 'territory' },
  ward: { vi: 'Phường', en: 'Ward', tier: 'commune', bloc: 'territory' },
  commune: { vi: 'Xã', en: 'Commune', tier: 'commune', bloc: 'territory' },
  township: { vi: 'Thị trấn', en: 'Township', tier: 'commune', bloc: 'territory' },
  'special-zone': { vi: 'Đặc khu', en: 'Special zone', tier: 'commune', bloc: 'territory' },
  quarter: { vi: 'Khu', en: 'Residential quarter', tier: 'residential', bloc: 'territory' },
  hamlet: { vi: 'Thôn', en: 'Hamlet', tier: 'residential', bloc: 'territory' },
  'party-committee': { vi: 'Cấp ủy', en: 'Party committee', bloc: 'party', single: true },
  'party-office': {
    vi: 'Văn phòng cấp ủy',
    en: 'Party committee office',
    bloc: 'party',
    single: true,
  },
  'party-organisation-board': {
    vi: 'Ban Tổ chức',
    en: 'Organisation board',
    bloc: 'party',
    single: true,
  },
  'party-inspection-committee': {
    vi: 'Cơ quan Ủy ban Kiểm tra',
    en: 'Inspection committee',
    bloc: 'party',
    single: true,
  },
  'party-propaganda-board': {
    vi: 'Ban Tuyên giáo',
    en: 'Propaganda board',
    bloc: 'party',
    single: true,
  },
  'party-mobilisation-board': {
    vi: 'Ban Dân vận',
    en: 'Mass mobilisation board',
    bloc: 'party',
    single: true,
  },
  'political-school': {
    vi: 'Trung tâm bồi dưỡng chính trị',
    en: 'Political training centre',
    bloc: 'party',
    single: true,
  },
  'party-cell': { vi: 'Chi bộ', en: 'Party cell', bloc: 'party', within: true },
  'party-body': { vi: 'Cơ quan Đảng', en: 'Party body', bloc: 'party' },
  'peoples-council': {
    vi: 'Hội đồng nhân dân',
    en: 'People’s Council',
    bloc: 'state',
    single: true,
  },
  'peoples-committee': {
    vi: 'Ủy ban nhân dân',
    en: 'People’s Committee',
    bloc: 'state',
    single: true,
  },
  division: { vi: 'Phòng chuyên môn', en: 'Specialised division', bloc: 'state' },
  inspectorate: { vi: 'Thanh tra', en: 'Inspectorate', bloc: 'state', single: true },
  'joint-agency': { vi: 'Cơ quan hợp nhất', en: 'Joint agency', bloc: 'state' },
  'state-body': { vi: 'Cơ quan nhà nước', en: 'State body', bloc: 'state' },
  front: {
    vi: 'Ủy ban Mặt trận Tổ quốc',
    en: 'Fatherland Front committee',
    bloc: 'front',
    single: true,
  },
  'trade-union': { vi: 'Liên đoàn Lao động', en: 'Trade union', bloc: 'front', single: true },
  'farmers-union': { vi: 'Hội Nông dân', en: 'Farmers’ Union', bloc: 'front', single: true },
  'womens-union': { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union', bloc: 'front', single: true },
  'youth-union': { vi: 'Đoàn Thanh niên', en: 'Youth Union', bloc: 'front', single: true },
  'veterans-association': {
    vi: 'Hội Cựu chiến binh',
    en: 'Veterans’ Association',
    bloc: 'front',
    single: true,
  },
  'mass-organisation': {
    vi: 'Tổ chức chính trị - xã hội',
    en: 'Socio-political organisation',
    bloc: 'front',
  },
  'front-joint-agency': {
    vi: 'Cơ quan tham mưu, giúp việc chung khối MTTQ và đoàn thể',
    en: 'Joint advisory agency of the Front bloc',
    bloc: 'front',
    single: true,
  },
  'front-section': {
    vi: 'Bộ phận chuyên trách khối MTTQ và đoàn thể',
    en: 'Full-time section of the Front bloc',
    bloc: 'front',
    single: true,
    within: true,
  },
  school: { vi: 'Trường học', en: 'School', bloc: 'service' },
  'private-school': {
    vi: 'Trường ngoài công lập',
    en: 'Non-public school',
    bloc: 'service',
    within: true,
  },
  'service-unit': { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit', bloc: 'service' },
  'management-council': {
    vi: 'Hội đồng quản lý',
    en: 'Management council',
    bloc: 'service',
    single: true,
    within: true,
  },
  organisation: { vi: 'Tổ chức', en: 'Organisation', bloc: 'state', heads: 2, alone: true },
} as const satisfies Record<string, KindInfo>;

/** A kind in the catalogue. */
export type UnitKind = keyof typeof KINDS;

/** Whether a text names a kind. */
export const isKind = (text: string): text is UnitKind => Object.hasOwn(KINDS, text);

/** What is known of a kind. */
export const kindInfo = (kind: UnitKind): KindInfo => KINDS[kind];

/** How many heads a unit of a kind may have: heads of equal standing each hold a post of their own. */
export const headsOf = (kind: UnitKind): number => kindInfo(kind).heads ?? 1;

/** The tier a kind forms; `undefined` for bodies. */
export const tierOf = (kind: UnitKind): Tier | undefined => kindInfo(kind).tier;

/** Whether a unit of a kind is a body of the apparatus that is counted (đầu mối): an area is none, a section is within one. */
export const isBody = (kind: UnitKind): boolean =>
  tierOf(kind) === undefined && kindInfo(kind).within !== true;

/** Every tier, from the top. */
export const TIERS = [
  'country',
  'province',
  'district',
  'commune',
  'residential',
] as const satisfies readonly Tier[];
