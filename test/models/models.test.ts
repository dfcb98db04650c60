/** Models: the pilots of the case in ten other places, what is missing told, and the evidence of what one brought. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Image } from '../../src/application/image.ts';
import {
  type ModelDraft,
  draftOf,
  evidenceFor,
  modelIn,
  modelsIn,
  placesFor,
} from '../../src/application/queries/models.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import { evidenceOf } from '../../src/domain/models/evidence.ts';
import { type Model, namedIn } from '../../src/domain/models/model.ts';
import { spanId } from '../../src/domain/models/span.ts';
import { modelTitle } from '../../src/words/model-words.ts';
import { genericName, properName, renamed } from '../../src/domain/models/naming.ts';
import { booksOf } from '../../src/domain/ledger/books.ts';
import { DayView } from '../../src/domain/register/day-view.ts';
import { type UnitId, refParts } from '../../src/domain/register/ids.ts';
import { isAlive, nameAt } from '../../src/domain/register/unit-at.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const ON = day('2019-06-01');
const NOW = instant('2026-01-01T00:00:00.000Z');

const KINDS = [
  ['rural-district', 'Huyện', 'Huyện ủy'],
  ['town', 'Thị xã', 'Thị ủy'],
  ['city', 'Thành phố', 'Thành ủy'],
] as const;
const NAMES = [
  'Cô Tô',
  'Đầm Hà',
  'Hải Hà',
  'Ba Chẽ',
  'Vân Đồn',
  'Tiên Yên',
  'Bình Liêu',
  'Đông Triều',
  'Quảng Yên',
  'Cẩm Phả',
];
const ORGANISATIONS = [
  ['mttq', 'Ủy ban MTTQ Việt Nam', 'front'],
  ['ldld', 'Liên đoàn Lao động', 'trade-union'],
  ['hnd', 'Hội Nông dân', 'farmers-union'],
  ['hpn', 'Hội Liên hiệp Phụ nữ', 'womens-union'],
  ['dtn', 'Đoàn TNCS Hồ Chí Minh', 'youth-union'],
  ['ccb', 'Hội Cựu chiến binh', 'veterans-association'],
] as const;

/** A place with the bodies of a district, each called as it is called there; some have no inspectorate. */
const placeOf = (n: number): readonly object[] => {
  const [kind, word, committee] = KINDS[n % KINDS.length] ?? KINDS[0];
  const name = `${word} ${NAMES[n]}`;
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  const found = (unit: string, called: string, of: string, more: object): object => ({
    op: 'establish',
    unit: `${unit}-${n}`,
    name: called,
    kind: of,
    opening: true,
    ...more,
  });
  const head = (post: string, title: string): object => ({
    post: `${post}-${n}`,
    title,
    rank: 'head',
  });
  const staff = (post: string): object => ({
    post: `${post}-${n}`,
    title: 'Chuyên viên',
    rank: 'staff',
    places: 3,
  });
  const party = { superiors: { party: `cap-uy-${n}` } };
  return [
    found('dia-ban', name, kind, { superior: 'tinh-quang-ninh' }),
    found('cap-uy', `${committee} ${NAMES[n]}`, 'party-committee', {
      superiors: { territorial: `dia-ban-${n}` },
    }),
    found('ubnd', `Ủy ban nhân dân ${own}`, 'peoples-committee', { superior: `dia-ban-${n}` }),
    found('btc', `Ban Tổ chức ${committee}`, 'party-organisation-board', {
      ...party,
      quota: { party: 5 },
      functions: [{ function: `to-chuc-${n}`, name: 'Công tác tổ chức xây dựng Đảng' }],
      posts: [head('truong-btc', 'Trưởng Ban Tổ chức'), staff('cv-btc')],
    }),
    found('pnv', `Phòng Nội vụ ${own}`, 'division', {
      superior: `ubnd-${n}`,
      quota: { state: 6 },
      functions: [{ function: `noi-vu-${n}`, name: 'Quản lý nhà nước về nội vụ' }],
      posts: [head('truong-pnv', 'Trưởng phòng Nội vụ'), staff('cv-pnv')],
    }),
    found('pyt', `Phòng Y tế ${own}`, 'division', {
      superior: `ubnd-${n}`,
      posts: [head('truong-pyt', 'Trưởng phòng Y tế')],
    }),
    found('ubkt', `Cơ quan Ủy ban Kiểm tra ${committee}`, 'party-inspection-committee', {
      ...party,
      posts: [head('cn-ubkt', 'Chủ nhiệm Ủy ban Kiểm tra')],
    }),
    ...(n === 9
      ? []
      : [
          found('thanh-tra', `Thanh tra ${own}`, 'inspectorate', {
            superior: `ubnd-${n}`,
            posts: [head('chanh-tt', 'Chánh Thanh tra')],
          }),
        ]),
    ...ORGANISATIONS.map(([code, called, of]) =>
      found(code, `${called} ${own}`, of, {
        superior: `dia-ban-${n}`,
        functions: [{ function: `vp-${code}-${n}`, name: `Công tác văn phòng ${called}` }],
        posts: [staff(`cv-${code}`)],
      }),
    ),
  ];
};

let image: Image;
const record = (act: Act): void => {
  const done = image.draft(act);
  const wrong = done.findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  image.advance(act, NOW, done);
};

beforeAll(async () => {
  image = new Image(REGISTER);
  for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
  for (let n = 0; n < 10; n += 1)
    record({
      ...actOn(`mo-${n}`, day('2015-01-01'), placeOf(n) as never),
      type: 'opening-balance',
    });
});

const model = (act: string): Model => {
  const found = modelIn(image.facts, image.acts, act);
  if (!found) throw new Error(act);
  return found;
};

const placed = (act: string, n: number): ModelDraft =>
  draftOf(image, model(act), `dia-ban-${n}` as UnitId, ON, modelTitle(model(act), 'vi'));

const errors = ({ findings }: ModelDraft) =>
  findings.filter(({ severity }) => severity === 'error');

const PILOTS = [
  'qd-hop-nhat-to-chuc-noi-vu-2018',
  'qd-hop-nhat-kiem-tra-thanh-tra-2018',
  'qd-thanh-lap-co-quan-khoi-mttq-2016',
];

describe('the library', () => {
  it('has the joint agencies of the case, on trial, before other acts', () => {
    const lines = modelsIn(image.acts);
    const pilots = lines.filter(({ pilot }) => pilot).map(({ act }) => act.id);
    for (const id of PILOTS) expect(pilots).toContain(id);
    expect(lines.slice(0, pilots.length).every(({ pilot }) => pilot)).toBe(true);
  });

  it('carries no person and says how many operations are about persons', () => {
    for (const id of PILOTS) {
      const { operations } = model(id);
      const makes = placed(id, 0).operations;
      for (const all of [operations, makes])
        expect([...namedIn(all)].filter((one) => refParts(one).kind === 'person')).toEqual([]);
      expect(operations.length).toBeGreaterThan(0);
    }
    expect(model('qd-hop-nhat-to-chuc-noi-vu-2018').aboutPersons).toBe(2);
  });

  it('comes from the smallest area that has all of it: of two quarters that merge, their ward', () => {
    expect(model('nq-sap-nhap-khu-cau-sen-2019').area).toBe('phuong-yen-thanh');
    expect(model('qd-hop-nhat-to-chuc-noi-vu-2018').area).toBe('tp-uong-bi');
  });

  it('offers every place of the tier and not its own', () => {
    const places = placesFor(image.facts, model(PILOTS[0] ?? ''), ON);
    expect(places.length).toBe(10);
    expect(places).not.toContain('tp-uong-bi');
  });

  it('is nothing for an act that does nothing in one place', () => {
    expect(modelIn(image.facts, image.acts, 'nq-18-nq-tw-2017')).toBeUndefined();
    expect(modelIn(image.facts, image.acts, 'khong-co')).toBeUndefined();
  });
});

describe('of two days compared', () => {
  const between = (from: string, to: string): Model | undefined =>
    modelIn(image.facts, image.acts, spanId('tp-uong-bi' as UnitId, day(from), day(to)));

  it('is what all acts did in the area after the first day, up to the last, in their order', () => {
    const found = between('2018-01-01', '2018-12-31');
    const one = model('qd-hop-nhat-to-chuc-noi-vu-2018');
    expect(found?.acts).toContain('qd-hop-nhat-to-chuc-noi-vu-2018');
    expect(found?.acts).toContain('qd-hop-nhat-kiem-tra-thanh-tra-2018');
    for (const op of one.operations) expect(found?.operations).toContainEqual(op);
    const days = found?.acts.map((id) => image.acts.act(id)?.act.effect ?? '') ?? [];
    expect(days).toEqual(days.toSorted());
    expect(days.every((on) => on > '2018-01-01' && on <= '2018-12-31')).toBe(true);
  });

  it('leaves what the acts did elsewhere, and is nothing where nothing was done', () => {
    const ward = modelIn(
      image.facts,
      image.acts,
      spanId('phuong-yen-thanh' as UnitId, day('2019-01-01'), day('2019-12-31')),
    );
    expect(ward?.acts).toContain('nq-sap-nhap-khu-cau-sen-2019');
    expect(ward?.acts).not.toContain('qd-hop-nhat-to-chuc-noi-vu-2018');
    expect(between('1990-01-01', '1990-12-31')).toBeUndefined();
    expect(modelIn(image.facts, image.acts, 'tp-uong-bi~2019-01-01')).toBeUndefined();
    expect(modelIn(image.facts, image.acts, 'tp-uong-bi~2019-01-01~2018-01-01')).toBeUndefined();
  });

  it('is one draft in another place, resting on every act that it comes from', () => {
    const found = between('2018-01-01', '2018-12-31');
    if (!found) throw new Error('none');
    const made = draftOf(image, found, 'dia-ban-0' as UnitId, ON, modelTitle(found, 'vi'));
    expect(made.act.title).toBe('Sắp xếp tổ chức bộ máy huyện Cô Tô');
    expect(made.act.basis.map((basis) => ('act' in basis ? basis.act : ''))).toEqual(found.acts);
    const names = made.operations.flatMap((op) =>
      op.op === 'consolidate' ? [nameAt(made.after, op.into.unit, ON)] : [],
    );
    expect(names).toContain('Cơ quan Tổ chức - Nội vụ huyện Cô Tô');
    expect(booksOf(image.facts, image.draft(made.act)).balanced).toBe(true);
  });
});

describe('in ten other places', () => {
  it('the joint agency of organisation and home affairs is a draft without an error in each, called as it is there', () => {
    for (let n = 0; n < 10; n += 1) {
      const made = placed('qd-hop-nhat-to-chuc-noi-vu-2018', n);
      expect([n, errors(made), made.left, made.matches.filter(({ found }) => !found)]).toEqual([
        n,
        [],
        [],
        [],
      ]);
      const [into] = made.operations.flatMap((op) => (op.op === 'consolidate' ? [op.into] : []));
      const unit = into?.unit as UnitId;
      expect(nameAt(made.after, unit, ON)).toBe(
        `Cơ quan Tổ chức - Nội vụ ${nameAt(image.facts, `dia-ban-${n}` as UnitId, ON).replace(/^./u, (c) => c.toLowerCase())}`,
      );
      for (const gone of [`btc-${n}`, `pnv-${n}`])
        expect([gone, isAlive(made.after, gone as UnitId, ON)]).toEqual([gone, false]);
      expect(made.act.title).not.toContain('Uông Bí');
      const totals = new Map(made.forecast.map((one) => [one.subject, one]));
      const bodies = totals.get('bodies');
      expect((bodies?.before?.value ?? 0) - (bodies?.after?.value ?? 0)).toBe(1);
      expect(totals.get('quota')?.after?.value).toBe(totals.get('quota')?.before?.value);
    }
  });

  it('moves every holding somewhere: the books of each draft balance', () => {
    for (let n = 0; n < 10; n += 1) {
      const { act } = placed('qd-hop-nhat-to-chuc-noi-vu-2018', n);
      const books = booksOf(image.facts, image.draft(act));
      expect([n, books.balanced]).toEqual([n, true]);
    }
  });

  it('the joint office of the Front takes the staff of six organisations in each', () => {
    for (let n = 0; n < 10; n += 1) {
      const made = placed('qd-thanh-lap-co-quan-khoi-mttq-2016', n);
      expect([n, errors(made)]).toEqual([n, []]);
      const moved = made.operations.filter(({ op }) => op === 'move-holdings');
      expect([n, moved.length]).toEqual([n, 6]);
    }
  });

  it('says what is missing: a place without an inspectorate cannot consolidate with it', () => {
    for (let n = 0; n < 9; n += 1) {
      const whole = placed('qd-hop-nhat-kiem-tra-thanh-tra-2018', n);
      expect([n, errors(whole), whole.left]).toEqual([n, [], []]);
    }
    const made = placed('qd-hop-nhat-kiem-tra-thanh-tra-2018', 9);
    const missing = made.matches.flatMap(({ role, found }) => (found ? [] : [role.is]));
    expect(missing).toContain('unit');
    // Of two that go together one is not there: what is left of the act is for a person to see.
    expect(made.left.length + errors(made).length).toBeGreaterThan(0);
  });

  it('names nothing that is not there: what lived only between two acts of one day is left', () => {
    const made = draftOf(
      image,
      model('nq-co-quan-phuong-yen-tu'),
      'phuong-vang-danh-2025' as UnitId,
      day('2026-06-01'),
      '—',
    );
    const unknown = made.findings.filter(({ code }) => code === 'unknown');
    expect(unknown).toEqual([]);
    expect(made.operations.length).toBeGreaterThan(3);
    expect(made.left.length).toBeGreaterThan(0);
  });

  it('never gives a new thing an id that something has had', () => {
    record({ ...placed('qd-hop-nhat-to-chuc-noi-vu-2018', 3).act, id: 'lam-that' as Act['id'] });
    const again = placed('qd-hop-nhat-to-chuc-noi-vu-2018', 3);
    const fresh = again.operations.flatMap((op) => (op.op === 'consolidate' ? [op.into.unit] : []));
    for (const unit of fresh) expect(image.facts.entries('unit.life', [unit]).length).toBe(0);
  });
});

describe('names', () => {
  it('lose the place, its kind and what its committee is called', () => {
    expect(properName('Thành phố Uông Bí')).toBe('Uông Bí');
    const area = 'Thành phố Uông Bí';
    expect(genericName('Ban Tổ chức Thành ủy Uông Bí', area)).toBe('ban tổ chức cấp ủy');
    expect(genericName('Ban Tổ chức Huyện ủy', 'Huyện Cô Tô')).toBe('ban tổ chức cấp ủy');
    expect(genericName('Phòng Nội vụ thành phố Uông Bí', area)).toBe('phòng nội vụ');
    // What only begins like a kind of area is none.
    expect(genericName('Trung tâm Xã hội', 'Xã Xã')).toBe('trung tâm hội');
  });

  it('become those of the other place', () => {
    const to = (text: string, place: string): string => renamed(text, 'Thành phố Uông Bí', place);
    expect(to('Cơ quan Tổ chức - Nội vụ thành phố Uông Bí', 'Huyện Cô Tô')).toBe(
      'Cơ quan Tổ chức - Nội vụ huyện Cô Tô',
    );
    expect(
      to('Hợp nhất Ban Tổ chức Thành ủy với Phòng Nội vụ thành phố', 'Thị xã Đông Triều'),
    ).toBe('Hợp nhất Ban Tổ chức Thị ủy với Phòng Nội vụ thị xã');
    expect(to('Thành phố Uông Bí', 'Thành phố Cẩm Phả')).toBe('Thành phố Cẩm Phả');
  });
});

describe('evidence', () => {
  const book = new TestBook();
  const area = (unit: string): object => ({
    op: 'establish',
    unit,
    name: unit,
    kind: 'town',
    opening: true,
    quota: { state: 100 },
  });
  const cut = (id: string, on: string, unit: string, number: number): void => {
    book.record(actOn(id, day(on), [{ op: 'assign-quota', unit, pool: 'state', number }] as never));
  };
  book.record(actOn('o', day('2015-01-01'), ['a', 'b', 'c', 'd'].map(area) as never));
  cut('x1', '2017-01-01', 'a', 80);
  cut('x2', '2017-01-01', 'b', 95);
  cut('x3', '2017-01-01', 'c', 85);
  const [before, after] = ['2016-01-01', '2018-01-01'].map(
    (on) => new DayView(book.facts, day(on)),
  ) as [DayView, DayView];
  const ids = (...units: readonly string[]) => units as readonly UnitId[];

  it('is the change of those that did it less the change of those that did not', () => {
    const found = evidenceOf(before, after, 'quota', ids('a'), ids('b', 'c', 'd'));
    expect(found.places.map(({ area: unit, change }) => [unit, change])).toEqual([
      ['a', -20],
      ['b', -5],
      ['c', -15],
      ['d', 0],
    ]);
    expect(found.treated).toBe(-20);
    expect(found.others).toBeCloseTo(-20 / 3);
    expect(found.difference).toBeCloseTo(-20 + 20 / 3);
  });

  it('says nothing of a difference where there is nothing to compare with', () => {
    const found = evidenceOf(before, after, 'quota', ids('a'), []);
    expect(found.treated).toBe(-20);
    expect(found).not.toHaveProperty('difference');
    expect(evidenceOf(before, after, 'communes', ids('a'), ids('b')).places).toEqual([]);
  });

  it('compares the case’s city with the ten places that were there on both days', () => {
    const found = evidenceFor(image.facts, model(PILOTS[0] ?? ''), 'bodies', day('2016-06-01'), ON);
    expect(found.places.filter(({ treated }) => treated).map(({ area: unit }) => unit)).toEqual([
      'tp-uong-bi',
    ]);
    expect(found.places.length).toBe(11);
    expect(found.difference).toBeLessThan(0);
  });
});
