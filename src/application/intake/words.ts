/** Words of closed lists as people write them in tables, and what follows from names where nothing is written. */
import { KINDS, type UnitKind } from '../../domain/register/kinds.ts';
import { FORMS, type UnitForm } from '../../words/unit-forms.ts';
import {
  POOLS,
  POST_RANKS,
  PREMISES_USES,
  type Pool,
  type PostRank,
} from '../../domain/register/vocabulary.ts';
import { type ListName, labelOf } from '../../words/labels.ts';
import { nearest } from '../../words/nearest.ts';
import { fold } from '../fold.ts';

/** A word of a list by any of its names. */
export type Read<W extends string> = { readonly word: W } | { readonly nearest?: string };

const byNames = <W extends string>(
  words: readonly W[],
  namesOf: (word: W) => readonly string[],
): ((text: string) => Read<W>) => {
  const known = new Map(words.flatMap((word) => namesOf(word).map((name) => [fold(name), word])));
  return (text) => {
    const word = known.get(fold(text));
    if (word !== undefined) return { word };
    const near = nearest(
      text,
      words.map((one) => ({ word: namesOf(one)[0] ?? one, names: namesOf(one) })),
    );
    return near === undefined ? {} : { nearest: near };
  };
};

const ofList =
  <W extends string>(list: ListName, also?: Readonly<Partial<Record<W, readonly string[]>>>) =>
  (word: W): readonly string[] => [
    labelOf(list as never, word as never, 'vi'),
    labelOf(list as never, word as never, 'en'),
    word,
    ...(also?.[word] ?? []),
  ];

const KIND_ALSO: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  division: ['phòng', 'phòng chuyên môn', 'phòng ban'],
  school: ['trường', 'trường học'],
  'service-unit': ['sự nghiệp', 'đơn vị sự nghiệp', 'trung tâm'],
  municipality: ['thành phố trung ương'],
  quarter: ['khu phố', 'tổ dân phố', 'khu dân cư'],
  hamlet: ['bản', 'ấp', 'xóm', 'làng'],
  'party-committee': ['đảng ủy', 'huyện ủy', 'thành ủy', 'tỉnh ủy'],
  front: ['mttq', 'ủy ban mttq'],
};

/** A kind as it is written. */
export const readKind = byNames(
  Object.keys(KINDS) as UnitKind[],
  ofList<UnitKind>('kind', KIND_ALSO),
);

/** A pool as it is written. */
export const readPool = byNames<Pool>(
  POOLS,
  ofList<Pool>('pool', {
    party: ['đảng'],
    state: ['công chức', 'cc'],
    front: ['đoàn thể', 'mttq'],
    service: ['viên chức', 'vc'],
    commune: ['cán bộ công chức xã', 'cán bộ', 'cbcc xã'],
    'part-time': ['không chuyên trách', 'kct', 'bán chuyên trách'],
    contract: ['hợp đồng', 'hđ'],
  }),
);

/** A rank as it is written. */
export const readRank = byNames<PostRank>(
  POST_RANKS,
  ofList<PostRank>('rank', {
    head: ['trưởng'],
    deputy: ['phó'],
    staff: ['nhân viên', 'công chức', 'viên chức'],
  }),
);

/** A use of premises as it is written. */
export const readUse = byNames(
  PREMISES_USES,
  ofList<(typeof PREMISES_USES)[number]>('premisesUse'),
);

/** What a unit is, as a table says it or as its name tells. */
export interface SaidKind {
  readonly kind: UnitKind;
  readonly form?: string;
}

const FORM_BY_NAME = new Map(FORMS.map((form) => [fold(form.vi), form]));

const FORM_BEGINNINGS = FORMS.toSorted((a, b) => b.vi.length - a.vi.length).map(
  (form) => [`${fold(form.vi)} `, form] as const,
);

const saidOf = ({ kind, vi }: UnitForm): SaidKind => ({ kind, form: vi });

/** A kind, or a form of one, as it is written. `own`: forms that only this register knows. */
export const readForm = (
  text: string,
  own: ReadonlyMap<string, SaidKind>,
): { readonly said: SaidKind } | { readonly nearest?: string } => {
  const folded = fold(text);
  const form = FORM_BY_NAME.get(folded);
  const said = own.get(folded) ?? (form && saidOf(form));
  if (said) return { said };
  const read = readKind(text);
  if ('word' in read) return { said: { kind: read.word } };
  return read.nearest === undefined ? {} : { nearest: read.nearest };
};

/** Beginnings of names, the longest first, and what they are of. */
const BEGINNINGS: readonly (readonly [RegExp, UnitKind])[] = (
  [
    ['van phong (huyen uy|thanh uy|tinh uy|dang uy|cap uy)', 'party-office'],
    ['co quan uy ban kiem tra|uy ban kiem tra|co quan ubkt|ubkt', 'party-inspection-committee'],
    ['ban to chuc|ban xay dung dang', 'party-organisation-board'],
    ['ban tuyen giao', 'party-propaganda-board'],
    ['ban dan van', 'party-mobilisation-board'],
    ['dang uy|thanh uy|huyen uy|tinh uy|quan uy|thi uy', 'party-committee'],
    ['chi bo', 'party-cell'],
    ['hoi dong nhan dan|hdnd', 'peoples-council'],
    ['uy ban nhan dan|ubnd', 'peoples-committee'],
    ['uy ban mat tran|ubmttq|uy ban mttq|mttq', 'front'],
    ['lien doan lao dong|cong doan', 'trade-union'],
    ['hoi nong dan', 'farmers-union'],
    ['hoi lien hiep phu nu|hoi phu nu|hoi lhpn', 'womens-union'],
    ['doan thanh nien|doan tncs|thanh doan|huyen doan', 'youth-union'],
    ['hoi cuu chien binh|hoi ccb', 'veterans-association'],
    ['thanh tra', 'inspectorate'],
    ['trung tam boi duong chinh tri|trung tam chinh tri', 'political-school'],
    ['phong', 'division'],
    [
      'van phong|so|chi cuc|ban chi huy quan su|ban chqs|cong an|trung tam phuc vu hanh chinh cong',
      'state-body',
    ],
    ['truong', 'school'],
    [
      'trung tam|tram|benh vien|nha van hoa|dai|thu vien|bao tang|ban quan ly|nha thieu nhi',
      'service-unit',
    ],
    ['thanh pho (ha noi|ho chi minh|hai phong|da nang|can tho|hue)', 'municipality'],
    ['tinh', 'province'],
    ['thanh pho', 'city'],
    ['thi xa', 'town'],
    ['quan', 'urban-district'],
    ['huyen', 'rural-district'],
    ['phuong', 'ward'],
    ['thi tran', 'township'],
    ['dac khu', 'special-zone'],
    ['xa', 'commune'],
    ['to dan pho|khu pho|khu', 'quarter'],
    ['thon|ban|ap|xom|lang', 'hamlet'],
  ] as const
).map(([names, kind]) => [new RegExp(`^(?:${names})(?: |$)`, 'u'), kind]);

/** What a unit is by how its name begins; nothing where that does not tell. */
export const kindByName = (name: string): UnitKind | undefined => {
  const folded = fold(name);
  return BEGINNINGS.find(([begins]) => begins.test(folded))?.[1];
};

/** What a unit is by how its name begins, as closely as that tells. */
export const saidByName = (name: string): SaidKind | undefined => {
  const folded = `${fold(name)} `;
  const form = FORM_BEGINNINGS.find(([begins]) => folded.startsWith(begins))?.[1];
  if (form) return saidOf(form);
  const kind = kindByName(name);
  return kind && { kind };
};

/** The rank of a post by its title. */
export const rankByTitle = (title: string): PostRank => {
  const folded = fold(title);
  if (folded.startsWith('pho ')) return 'deputy';
  return /^(?:truong (?:phong|ban|khu|thon|tram|ap|ban)|truong|bi thu|chu tich|giam doc|hieu truong|thu truong|chanh|cuc truong|vu truong|to truong)(?: |$)/u.test(
    folded,
  )
    ? 'head'
    : 'staff';
};
