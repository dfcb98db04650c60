/** Who issues an act: which body of which tier, by the unit in the register or by the name as it is written. */
import type { Act } from '../acts/act.ts';
import { nameKey } from '../acts/act-number.ts';
import type { Facts } from '../register/facts.ts';
import type { Tier, UnitKind } from '../register/kinds.ts';
import { kindInfo } from '../register/kinds.ts';
import { DayView } from '../register/day-view.ts';

/** Bodies that decide. */
export type Body =
  | 'assembly'
  | 'standing-assembly'
  | 'government'
  | 'ministry'
  | 'council'
  | 'committee'
  | 'party'
  | 'front'
  | 'division';

/** A body of a tier, with the ladder whose documents it writes. */
export interface Issuer {
  readonly body: Body;
  readonly tier?: Tier;
  readonly ladder: 'party' | 'state' | 'front';
}

const LADDER: Readonly<Record<Body, Issuer['ladder']>> = {
  assembly: 'state',
  'standing-assembly': 'state',
  government: 'state',
  ministry: 'state',
  council: 'state',
  committee: 'state',
  party: 'party',
  front: 'front',
  division: 'state',
};

/** By how a name begins, as it is compared: the first that fits. */
const BY_NAME: readonly (readonly [RegExp, Body, Tier | undefined])[] = [
  [/^uy ban thuong vu quoc hoi/, 'standing-assembly', 'country'],
  [/^quoc hoi/, 'assembly', 'country'],
  [/^(chinh phu|thu tuong)/, 'government', 'country'],
  [/^bo (?!chi huy|phan|chinh tri)/, 'ministry', 'country'],
  [/^(ban chap hanh trung uong|bo chinh tri|ban bi thu)/, 'party', 'country'],
  [
    /(tinh uy|dang bo tinh|thanh uy (ha noi|hai phong|hue|da nang|can tho|thanh pho))/,
    'party',
    'province',
  ],
  [/(thanh uy|huyen uy|thi uy|quan uy)/, 'party', 'district'],
  [/(dang uy|dang bo) (phuong|xa|thi tran|dac khu)/, 'party', 'commune'],
  [/(hoi dong nhan dan|hdnd) tinh/, 'council', 'province'],
  [/(hoi dong nhan dan|hdnd) (thanh pho|huyen|thi xa|quan)/, 'council', 'district'],
  [/(hoi dong nhan dan|hdnd) (phuong|xa|thi tran|dac khu)/, 'council', 'commune'],
  [/(uy ban nhan dan|ubnd) tinh/, 'committee', 'province'],
  [/(uy ban nhan dan|ubnd) (thanh pho|huyen|thi xa|quan)/, 'committee', 'district'],
  [/(uy ban nhan dan|ubnd) (phuong|xa|thi tran|dac khu)/, 'committee', 'commune'],
  [/(mttq|mat tran)/, 'front', undefined],
];

const BY_KIND: Readonly<Partial<Record<UnitKind, Body>>> = {
  'peoples-council': 'council',
  'peoples-committee': 'committee',
  'joint-agency': 'division',
};

const bodyOf = (kind: UnitKind): Body | undefined => {
  const { bloc, tier } = kindInfo(kind);
  if (tier !== undefined) return undefined;
  const fallback: Body | undefined =
    bloc === 'party' || bloc === 'front' ? bloc : bloc === 'state' ? 'division' : undefined;
  return BY_KIND[kind] ?? fallback;
};

/** The issuer of an act; nothing where neither its unit nor its name says who that is. */
export const issuerOf = (act: Act, facts: Facts): Issuer | undefined => {
  const view = new DayView(facts, act.signed);
  const kind = act.issuerUnit && view.kindOf(act.issuerUnit);
  const body = kind && bodyOf(kind);
  if (act.issuerUnit !== undefined && body !== undefined) {
    const tier = view.tierOf(act.issuerUnit);
    return { body, ladder: LADDER[body], ...(tier && { tier }) };
  }
  const name = nameKey(act.issuer);
  const found = BY_NAME.find(([pattern]) => pattern.test(name));
  if (!found) return undefined;
  const [, named, tier] = found;
  return { body: named, ladder: LADDER[named], ...(tier && { tier }) };
};
