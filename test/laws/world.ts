/** A small world to try acts on, and what of it lives on a day. */
import type { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { HoldingRef } from '../../src/domain/acts/holding.ts';
import { holdingOf } from '../../src/domain/acts/holding.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { Aspect, Key } from '../../src/domain/register/aspects.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type {
  FunctionId,
  ItemId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../../src/domain/register/ids.ts';
import { type UnitKind, tierOf } from '../../src/domain/register/kinds.ts';
import type { UnitSpec } from '../../src/domain/shape/parts.ts';
import { type Day, day } from '../../src/domain/time/day.ts';
import { actOf } from '../store/stores.ts';

const OPENED = '2015-01-01';
const unit = (id: string): UnitId => id as UnitId;

const staffed = (id: string, name: string): Partial<UnitSpec> => ({
  quota: { state: 9 },
  funding: { 'recurrent-budget': 500 },
  functions: [{ function: `viec-${id}` as FunctionId, name: `Việc của ${name}`, field: 'chung' }],
  posts: [
    { post: `truong-${id}` as PostId, title: 'Trưởng phòng', rank: 'head' },
    { post: `pho-${id}` as PostId, title: 'Phó Trưởng phòng', rank: 'deputy' },
  ],
  premises: [{ premises: `nha-${id}` as PremisesId, name: `Nhà ${name}`, use: 'office' }],
});

const opening = (
  id: string,
  name: string,
  kind: UnitKind,
  superior: string | undefined,
  more: Partial<UnitSpec> = {},
): Operation => ({
  op: 'establish',
  unit: unit(id),
  name,
  kind,
  opening: true,
  ...(superior !== undefined && { superior: unit(superior) }),
  ...more,
});

const DIVISIONS = ['noi-vu', 'kinh-te', 'ha-tang', 'van-hoa'];
const COMMUNES = ['dong', 'tay', 'nam'];

const opened: readonly Operation[] = [
  opening('tinh', 'Tỉnh', 'province', undefined),
  opening('tp', 'Thành phố', 'city', 'tinh', { area: 600, population: 60_000, code: '900' }),
  opening('ubnd', 'Ủy ban nhân dân thành phố', 'peoples-committee', 'tp', {
    posts: [{ post: 'chu-tich' as PostId, title: 'Chủ tịch', rank: 'head' }],
  }),
  // As much as is assigned: any more is too much.
  ...['tinh', 'tp'].map((id): Operation => ({
    op: 'set-target',
    unit: unit(id),
    subject: 'quota',
    sense: 'at-most',
    value: 108,
    by: day('2045-01-01'),
  })),
  ...DIVISIONS.map((id) => opening(id, `Phòng ${id}`, 'division', 'ubnd', staffed(id, id))),
  opening('trung-tam', 'Trung tâm Văn hóa', 'service-unit', 'ubnd', {
    quota: { service: 12 },
    autonomy: { class: 4 },
  }),
  ...COMMUNES.flatMap((id, i) => [
    opening(id, `Xã ${id}`, 'commune', 'tp', {
      code: `900${i}`,
      area: 200,
      population: 20_000,
      quota: { commune: 20 },
    }),
    opening(`thon-${id}-1`, `Thôn ${id} 1`, 'hamlet', id),
    opening(`thon-${id}-2`, `Thôn ${id} 2`, 'hamlet', id),
  ]),
  ...DIVISIONS.flatMap((id): Operation[] => [
    {
      op: 'engage',
      person: `nguoi-${id}` as PersonId,
      unit: unit(id),
      pool: 'state',
      origin: 'Thôn dong 1',
    },
    {
      op: 'appoint',
      person: `nguoi-${id}` as PersonId,
      post: `truong-${id}` as PostId,
      mode: 'appointment',
    },
  ]),
];

/** What the world begins with. */
export const openingAct: Act = { ...actOf('mo-so', OPENED, opened), type: 'opening-balance' };

/** What lives on a day. */
export interface Living {
  readonly day: Day;
  readonly units: readonly UnitId[];
  readonly areas: readonly UnitId[];
  readonly posts: readonly PostId[];
  readonly people: readonly PersonId[];
  readonly functions: readonly (readonly [FunctionId, UnitId])[];
  readonly premises: readonly PremisesId[];
  readonly items: readonly ItemId[];
  readonly holdings: ReadonlyMap<UnitId, readonly HoldingRef[]>;
  readonly tenures: readonly (readonly [PostId, PersonId])[];
}

const HELD = ['post', 'person', 'premises', 'mandate', 'quota', 'funding'] as const;

/** What lives in a register on a day. */
export const livingOn = (book: ActBook, on: Day): Living => {
  const { facts } = book;
  const there = <A extends Aspect>(aspect: A): readonly Key<A>[] =>
    keysOf(facts, aspect).filter((key) => valueAt(facts, aspect, key, on) !== undefined);
  const units = there('unit.life').map(([id]) => id);
  const holdings = new Map<UnitId, HoldingRef[]>(units.map((id) => [id, []]));
  for (const aspect of HELD)
    for (const key of there(aspect)) {
      const value = valueAt(facts, aspect, key as never, on) as { readonly unit?: UnitId };
      const [first, second] = key as readonly string[];
      const holder = value.unit ?? (aspect === 'mandate' ? second : first);
      const holding = holdingOf(aspect, key);
      if (holding) holdings.get(holder as UnitId)?.push(holding);
    }
  return {
    day: on,
    units,
    areas: units.filter((id) => {
      const kind = valueAt(facts, 'unit.type', [id], on)?.kind;
      return kind !== undefined && tierOf(kind) === 'commune';
    }),
    posts: there('post').map(([id]) => id),
    people: there('person').map(([id]) => id),
    functions: there('mandate'),
    premises: there('premises').map(([id]) => id),
    items: there('open-item').map(([id]) => id),
    holdings,
    tenures: there('tenure'),
  };
};

/** The first day that anything can be tried on. */
export const FIRST_DAY: Day = day(OPENED);
