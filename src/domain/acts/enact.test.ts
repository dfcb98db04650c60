import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBook, actOn } from './test-book.ts';
import type { Entry } from '../register/entry.ts';
import { keysOf, valueAt } from '../register/facts.ts';
import type { ActId, FunctionId, PersonId, PostId, PremisesId, UnitId } from '../register/ids.ts';
import type { MemoryFacts } from '../register/memory-facts.ts';
import { type Day, addYears, day, nextDay } from '../time/day.ts';
import type { Act } from './act.ts';
import type { Operation } from '../operations/operation.ts';

const unit = (id: string): UnitId => id as UnitId;

/** What is said, whenever it became known: what was moved and moved back is known anew. */
const sorted = (facts: MemoryFacts): readonly string[] =>
  [...facts.all()].map((e: Entry) => JSON.stringify({ ...e, known: 0 })).toSorted();

const D2015 = day('2015-01-01');
const D2020 = day('2020-01-01');

const commune = (id: string, superior?: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: `Phường ${id}`,
  kind: 'ward',
  area: 100,
  population: 1000,
  ...(superior !== undefined && { superior: unit(superior) }),
});

const body = (id: string, of: string, head: string, person: string): Operation[] => [
  {
    op: 'establish',
    unit: unit(id),
    name: `UBND ${of}`,
    kind: 'peoples-committee',
    superior: unit(of),
    quota: { commune: 10 },
    functions: [{ function: `f-${of}` as FunctionId, name: 'Quản lý' }],
    posts: [{ post: head as PostId, title: 'Chủ tịch', rank: 'head' }],
    premises: [{ premises: `p-${of}` as PremisesId, name: 'Trụ sở', use: 'office' }],
  },
  { op: 'engage', person: person as PersonId, unit: unit(id), pool: 'commune' },
  { op: 'appoint', person: person as PersonId, post: head as PostId, mode: 'election' },
];

const twoCommunes = (): TestBook => {
  const book = new TestBook();
  const opening = actOn('opening', D2015, [
    commune('city'),
    commune('a', 'city'),
    commune('b', 'city'),
    ...body('ubnd-a', 'a', 'head-a', 'p1'),
    ...body('ubnd-b', 'b', 'head-b', 'p2'),
    { op: 'establish', unit: unit('khu-a'), name: 'Khu A', kind: 'quarter', superior: unit('a') },
  ]);
  const done = book.record(opening);
  expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
  return book;
};

describe('absorbing a commune', () => {
  it('lists every holding that has nowhere to go, with destinations', () => {
    const book = twoCommunes();
    const refused = book.record(
      actOn('merge', D2020, [{ op: 'absorb', unit: unit('a'), into: unit('b') }]),
    );
    expect(refused.enactable).toBe(false);
    const unplaced = refused.findings.filter((f) => f.code === 'unplaced');
    expect(unplaced.map((f) => f.holding).toSorted()).toEqual([
      'population:a',
      'territory:a',
      'unit:khu-a',
      'unit:ubnd-a',
    ]);
    const committee = unplaced.find((f) => f.holding === 'unit:ubnd-a');
    expect(committee?.destinations).toContainEqual({ to: 'ubnd-b', why: 'counterpart' });
    expect(committee?.destinations).toContainEqual({ to: 'b', why: 'successor' });
  });

  it('takes everything that serves the commune to the counterparts', () => {
    const book = twoCommunes();
    const done = book.record(
      actOn('merge', D2020, [
        { op: 'absorb', unit: unit('a'), into: unit('b'), everything: 'follows' },
      ]),
    );
    expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
    const at = (d: Day) => ({
      population: valueAt(book.facts, 'population', [unit('b')], d)?.amount,
      quota: valueAt(book.facts, 'quota', [unit('ubnd-b'), 'commune'], d)?.amount,
      khu: valueAt(book.facts, 'unit.superior', [unit('khu-a'), 'administrative'], d)?.superior,
      person: valueAt(book.facts, 'person', ['p1' as PersonId], d)?.unit,
      premises: valueAt(book.facts, 'premises', ['p-a' as PremisesId], d)?.unit,
      oldHead: valueAt(book.facts, 'post', ['head-a' as PostId], d)?.unit,
    });
    expect(at(day('2019-12-31'))).toEqual({
      population: 1000,
      quota: 10,
      khu: 'a',
      person: 'ubnd-a',
      premises: 'ubnd-a',
      oldHead: 'ubnd-a',
    });
    expect(at(D2020)).toEqual({
      population: 2000,
      quota: 20,
      khu: 'b',
      person: 'ubnd-b',
      premises: 'ubnd-b',
      oldHead: undefined,
    });
    expect(done.findings).toContainEqual(
      expect.objectContaining({ rule: 'no-post', subject: 'person:p1', severity: 'warning' }),
    );
  });

  it('finds a holding that a back-dated act puts into a unit already ended', () => {
    const book = twoCommunes();
    book.record(actOn('end', D2020, [{ op: 'dissolve', unit: unit('khu-a') }]));
    const late = book.record(
      actOn('late', day('2018-01-01'), [
        {
          op: 'open-premises',
          unit: unit('khu-a'),
          premises: 'new' as PremisesId,
          name: 'Nhà văn hóa',
          use: 'other',
        },
      ]),
    );
    expect(late.enactable).toBe(false);
    expect(late.findings).toContainEqual(
      expect.objectContaining({ code: 'unplaced', holding: 'premises:new', unit: 'khu-a' }),
    );
  });
});

describe('units that go into themselves', () => {
  it.each<Operation>([
    { op: 'absorb', unit: unit('a'), into: unit('a'), everything: 'follows' },
    {
      op: 'consolidate',
      sources: [{ unit: unit('a') }, { unit: unit('a') }],
      into: { unit: unit('c'), name: 'C', kind: 'ward' },
    },
    {
      op: 'consolidate',
      sources: [{ unit: unit('a') }, { unit: unit('b') }],
      into: { unit: unit('a'), name: 'A', kind: 'ward' },
    },
  ])('are refused: $op', (op) => {
    const { findings } = twoCommunes().record(actOn('self', D2020, [op]));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'same-unit', severity: 'error' }),
    );
  });
});

describe('checks over windows', () => {
  it('refuses a cycle that only begins when a scheduled change takes effect', () => {
    const book = new TestBook();
    book.record(actOn('o', D2015, [commune('x'), commune('y', 'x'), commune('z')]));
    book.record(
      actOn('later', D2020, [{ op: 'change-superior', unit: unit('x'), superior: unit('z') }]),
    );
    const bad = book.record(
      actOn('now', day('2018-01-01'), [
        { op: 'change-superior', unit: unit('z'), superior: unit('y') },
      ]),
    );
    expect(bad.findings).toContainEqual(
      expect.objectContaining({
        rule: 'cycle',
        over: { from: '2020-01-01', to: 'infinity' },
      }),
    );
  });

  it('refuses two heads, and allows them as one dual office', () => {
    const posts = (extra: readonly Operation[]): readonly Operation[] => [
      commune('x'),
      {
        op: 'create-post',
        unit: unit('x'),
        post: 'h1' as PostId,
        title: 'Trưởng Ban',
        rank: 'head',
      },
      {
        op: 'create-post',
        unit: unit('x'),
        post: 'h2' as PostId,
        title: 'Trưởng phòng',
        rank: 'head',
      },
      ...extra,
    ];
    expect(new TestBook().record(actOn('o', D2015, posts([]))).findings).toContainEqual(
      expect.objectContaining({
        rule: 'two-heads',
        says: { posts: ['post:h1', 'post:h2'], may: 1 },
      }),
    );
    const dual = posts([
      { op: 'unify-offices', posts: ['h1' as PostId, 'h2' as PostId], model: 'nhất thể hóa' },
    ]);
    expect(new TestBook().record(actOn('o', D2015, dual)).enactable).toBe(true);
  });

  it('reports the later records that a change in the middle meets', () => {
    const book = new TestBook();
    book.record(actOn('o', D2015, [commune('x')]));
    book.record(actOn('r2', D2020, [{ op: 'rename', unit: unit('x'), name: 'Phường Sau' }]));
    const middle = book.record(
      actOn('r1', day('2018-01-01'), [{ op: 'rename', unit: unit('x'), name: 'Phường Giữa' }]),
    );
    expect(middle.findings).toEqual([
      {
        code: 'later-record',
        line: 'unit.name/x',
        act: 'r2',
        from: '2020-01-01',
        severity: 'notice',
      },
    ]);
    expect(valueAt(book.facts, 'unit.name', [unit('x')], day('2021-01-01'))?.name).toBe(
      'Phường Sau',
    );
  });
});

describe('correcting', () => {
  const rename = (name: string): readonly Operation[] => [{ op: 'rename', unit: unit('x'), name }];
  const correction = (id: string, name: string): Act =>
    actOn(id, day('2021-01-01'), [
      { op: 'correct', act: 'r' as ActId, article: '1', operations: rename(name) },
    ]);
  const nameIn = (book: TestBook): string | undefined =>
    valueAt(book.facts, 'unit.name', [unit('x')], D2020)?.name;

  it('replaces what the article did on its own day, again and again; undoing gives the text before', () => {
    const book = new TestBook();
    book.record(actOn('o', D2015, [commune('x')]));
    book.record(actOn('r', D2020, rename('Sai')));
    book.record(correction('c1', 'Gần đúng'));
    expect(nameIn(book)).toBe('Gần đúng');
    book.record(correction('c2', 'Đúng'));
    expect(nameIn(book)).toBe('Đúng');
    book.record(actOn('u', day('2022-01-01'), [{ op: 'undo', act: 'c2' as ActId }]));
    expect(nameIn(book)).toBe('Gần đúng');
    expect(book.recorded('r')?.entries).toHaveLength(1);
  });

  it('takes an act back once, however often one act says so', () => {
    const book = new TestBook();
    book.record(actOn('o', D2015, [commune('x')]));
    book.record(actOn('r', D2020, rename('Sai')));
    const twice = actOn('u', D2020, [
      { op: 'undo', act: 'r' as ActId },
      { op: 'undo', act: 'r' as ActId },
    ]);
    expect(book.record(twice).enactable).toBe(true);
    expect(nameIn(book)).toBe('Phường x');
  });
});

const UNITS = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5'];

/** Any operation of a small world, sensible or not. */
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.constantFrom(...UNITS).map((id) => commune(id)),
  fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS)).map(([a, b]): Operation => ({
    op: 'absorb',
    unit: unit(a),
    into: unit(b),
    everything: 'follows',
  })),
  fc
    .tuple(fc.constantFrom(...UNITS), fc.option(fc.constantFrom(...UNITS)))
    .map(([a, b]): Operation => ({
      op: 'change-superior',
      unit: unit(a),
      superior: b === null ? null : unit(b),
    })),
  fc
    .tuple(fc.constantFrom(...UNITS), fc.nat(9))
    .map(([a, n]): Operation => ({ op: 'rename', unit: unit(a), name: `Tên ${n}` })),
  fc.tuple(fc.constantFrom(...UNITS), fc.nat(20)).map(([a, n]): Operation => ({
    op: 'assign-quota',
    unit: unit(a),
    pool: 'state',
    number: n,
  })),
  fc.tuple(fc.constantFrom(...UNITS), fc.nat(9)).map(([a, n]): Operation => ({
    op: 'engage',
    person: `p${n}` as PersonId,
    unit: unit(a),
    pool: 'state',
  })),
);

const anyHistory = fc.array(
  fc.tuple(fc.nat(10), fc.array(anyOperation, { minLength: 1, maxLength: 4 })),
  { minLength: 1, maxLength: 12 },
);

describe('laws of random histories', () => {
  it('undoing the last act leaves the register as if it had not been; the record says it had', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const book = new TestBook();
        let before = sorted(book.facts);
        history.forEach(([years, ops], i) => {
          before = sorted(book.facts);
          const done = book.record(actOn(`a${i}`, addYears(D2015, years), ops));
          if (!done.enactable || i + 1 < history.length) return;
          const undone = book.record(
            actOn('undo', nextDay(D2020), [{ op: 'undo', act: `a${i}` as ActId }]),
          );
          expect(undone.enactable).toBe(true);
          expect(sorted(book.facts)).toEqual(before);
          expect(book.recorded(`a${i}`)?.act.id).toBe(`a${i}`);
        });
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('no unit that has ended holds anything, on any day of any history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const book = new TestBook();
        history.forEach(([years, ops], i) =>
          book.record(actOn(`a${i}`, addYears(D2015, years), ops)),
        );
        for (let y = 0; y <= 11; y += 1) {
          const d = addYears(D2015, y);
          for (const aspect of ['population', 'territory', 'quota', 'person'] as const) {
            for (const key of keysOf(book.facts, aspect)) {
              const value = valueAt(book.facts, aspect, key, d);
              if (!value) continue;
              const holder = 'unit' in value ? value.unit : (key[0] as UnitId);
              expect(valueAt(book.facts, 'unit.life', [holder], d)).toBeDefined();
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
