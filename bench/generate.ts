/**
 * Registers made up for measuring: a province of communes, each with its committees, hamlets and schools, as acts like
 * any other. About nine entries a unit; one commune serves as the heavy one with 300 holdings.
 */
import type { Act, Article } from '../src/domain/acts/act.ts';
import type { Operation } from '../src/domain/operations/operation.ts';
import type { UnitSpec } from '../src/domain/shape/parts.ts';
import type { ActId, PersonId, PostId, PremisesId, UnitId } from '../src/domain/register/ids.ts';
import type { UnitKind } from '../src/domain/register/kinds.ts';
import { day } from '../src/domain/time/day.ts';

/** Units of a commune, itself included. */
const PER_COMMUNE = 10;

/** Communes with 300 holdings: every other one of the first. */
export const HEAVY = 8;

/** Communes under one district. */
const PER_DISTRICT = 20;

const unit = (id: string): UnitId => id as UnitId;

const BODIES: readonly (readonly [string, UnitKind, string])[] = [
  ['du', 'party-committee', 'Đảng ủy'],
  ['hd', 'peoples-council', 'Hội đồng nhân dân'],
  ['ub', 'peoples-committee', 'Ủy ban nhân dân'],
  ['mt', 'front', 'Ủy ban Mặt trận Tổ quốc'],
  ['t1', 'hamlet', 'Thôn 1'],
  ['t2', 'hamlet', 'Thôn 2'],
  ['t3', 'hamlet', 'Thôn 3'],
  ['th', 'school', 'Trường Tiểu học'],
  ['cs', 'school', 'Trường Trung học cơ sở'],
];

const body = (commune: string, [suffix, kind, name]: (typeof BODIES)[number]): Operation[] => {
  const id = `${commune}-${suffix}`;
  const spec: UnitSpec = {
    unit: unit(id),
    name: `${name} xã ${commune}`,
    kind,
    superior: unit(commune),
    quota: { commune: 3 },
    posts: [{ post: `${id}-1` as PostId, title: 'Người đứng đầu', rank: 'head' }],
  };
  return [
    { op: 'establish', ...spec, opening: true },
    { op: 'engage', person: `${id}-p` as PersonId, unit: unit(id), pool: 'commune' },
    {
      op: 'appoint',
      person: `${id}-p` as PersonId,
      post: `${id}-1` as PostId,
      mode: 'appointment',
    },
  ];
};

/** More holdings for one body, so that a commune has 300. */
const heavy = (id: string): Operation[] =>
  Array.from({ length: 68 }, (_, i): Operation[] => [
    {
      op: 'create-post',
      unit: unit(id),
      post: `${id}-x${i}` as PostId,
      title: `Chuyên viên ${i}`,
      rank: 'staff',
    },
    { op: 'engage', person: `${id}-y${i}` as PersonId, unit: unit(id), pool: 'contract' },
    {
      op: 'appoint',
      person: `${id}-y${i}` as PersonId,
      post: `${id}-x${i}` as PostId,
      mode: 'appointment',
    },
    {
      op: 'open-premises',
      premises: `${id}-z${i}` as PremisesId,
      name: `Cơ sở ${i}`,
      use: 'other',
      unit: unit(id),
    },
  ]).flat();

const commune = (id: string, district: string, number: number): Operation[] => [
  {
    op: 'establish',
    unit: unit(id),
    name: `Xã ${id}`,
    kind: 'commune',
    code: String(10_000 + number),
    superior: unit(district),
    area: 12.5,
    population: 5_000,
    opening: true,
  },
  ...BODIES.flatMap((b) => body(id, b)),
];

const act = (id: string, articles: readonly Article[]): Act => ({
  id: id as ActId,
  type: 'opening-balance',
  title: `Số dư đầu kỳ ${id}`,
  issuer: 'Máy đo',
  signed: day('2020-01-01'),
  effect: day('2020-01-01'),
  basis: [],
  source: { mark: 'model' },
  articles,
});

const establish = (id: string, kind: UnitKind, superior?: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: id,
  kind,
  ...(superior !== undefined && { superior: unit(superior) }),
  opening: true,
});

/** The acts of a register of about `units` units: the province, then one act for each district with its communes. */
export const generateActs = (units: number): readonly Act[] => {
  const communes = Math.max(2, Math.round(units / PER_COMMUNE));
  const districts = Math.ceil(communes / PER_DISTRICT);
  const acts: Act[] = [act('tinh', [{ number: '1', operations: [establish('tinh', 'province')] }])];
  for (let d = 0; d < districts; d += 1) {
    const district = `h${d}`;
    const operations: Operation[] = [establish(district, 'rural-district', 'tinh')];
    const last = Math.min(communes, (d + 1) * PER_DISTRICT);
    for (let c = d * PER_DISTRICT; c < last; c += 1) {
      operations.push(...commune(`x${c}`, district, c));
      if (c < 2 * HEAVY && c % 2 === 0) operations.push(...heavy(`x${c}-ub`));
    }
    acts.push(act(`mo-${district}`, [{ number: '1', operations }]));
  }
  return acts;
};

/** A heavy commune, of those from 0 to HEAVY − 1, goes into its neighbour, and all that serves it follows. */
export const absorbAct = (number: number): Act => ({
  ...act(`nhap-xa-${number}`, [
    {
      number: '1',
      operations: [
        {
          op: 'absorb',
          unit: unit(`x${2 * number}`),
          into: unit(`x${2 * number + 1}`),
          everything: 'follows',
        },
      ],
    },
  ]),
  type: 'resolution',
  effect: day('2021-07-01'),
});
