/** What takes effect later follows what is recorded late, put right or undone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBook, actOn } from './test-book.ts';
import type { Entry } from '../register/entry.ts';
import { valueAt } from '../register/facts.ts';
import type { FunctionId, ItemId, PersonId, PostId, PremisesId, UnitId } from '../register/ids.ts';
import { addYears, day } from '../time/day.ts';
import type { Act } from './act.ts';
import type { Operation } from '../operations/operation.ts';

const unit = (id: string): UnitId => id as UnitId;

const commune = (id: string, area: number): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: `Xã ${id}`,
  kind: 'commune',
  area,
  population: area * 10,
});

const OPENED = day('2015-01-01');
const opening = actOn('mo-so', OPENED, [commune('a', 100), commune('b', 200), commune('c', 300)]);
const absorb = (from: string, into: string): Operation => ({
  op: 'absorb',
  unit: unit(from),
  into: unit(into),
  everything: 'follows',
});
const bIntoC = actOn('b-vao-c', day('2020-01-01'), [absorb('b', 'c')]);

const opened = (...acts: readonly Act[]): TestBook => {
  const book = new TestBook();
  for (const act of [opening, ...acts])
    expect(book.record(act).findings.filter((f) => f.severity === 'error')).toEqual([]);
  return book;
};

const amounts = (book: TestBook, id: string, on: string) =>
  (['territory', 'population'] as const).map(
    (aspect) => valueAt(book.facts, aspect, [unit(id)], day(on))?.amount,
  );

describe('an act recorded late', () => {
  const late = actOn('a-vao-c', day('2018-01-01'), [absorb('a', 'c')]);

  it('of a merger: what came later takes along what it brought', () => {
    const book = opened(bIntoC);
    const done = book.record(late);
    expect(done.enactable).toBe(true);
    expect(done.findings).toContainEqual({
      code: 'later-changes',
      act: 'b-vao-c',
      holding: 'territory:c',
      day: '2020-01-01',
      was: 500,
      is: 600,
      severity: 'notice',
    });
    expect(amounts(book, 'c', '2019-12-31')).toEqual([400, 4000]);
    expect(amounts(book, 'c', '2020-01-01')).toEqual([600, 6000]);
    book.record(actOn('huy', day('2021-01-01'), [{ op: 'undo', act: late.id }]));
    expect(amounts(book, 'c', '2020-01-01')).toEqual([500, 5000]);
  });

  it('of a quota: it goes where its unit went', () => {
    const book = opened(bIntoC);
    const quota: Operation = { op: 'assign-quota', unit: unit('b'), pool: 'commune', number: 7 };
    expect(book.record(actOn('giao', day('2019-01-01'), [quota])).enactable).toBe(true);
    expect(valueAt(book.facts, 'quota', [unit('c'), 'commune'], day('2020-01-01'))?.amount).toBe(7);
  });

  it('that leaves a later one nothing to give is refused, and the later one named', () => {
    const give: Operation = { op: 'adjust-boundary', from: unit('a'), to: unit('b'), area: 80 };
    const book = opened(actOn('dia-gioi', day('2020-01-01'), [give]));
    const done = book.record(
      actOn('som', day('2018-01-01'), [{ ...give, to: unit('c'), area: 50 }]),
    );
    expect(done.enactable).toBe(false);
    expect(done.findings).toContainEqual(
      expect.objectContaining({
        code: 'later-breaks',
        act: 'dia-gioi',
        problems: [expect.objectContaining({ code: 'more-than-held', held: 50, stated: 80 })],
      }),
    );
  });
});

describe('a correction', () => {
  const corrected = (...operations: readonly Operation[]): Act =>
    actOn('dinh-chinh', day('2021-01-01'), [
      { op: 'correct', act: opening.id, article: '1', operations },
    ]);

  it('reaches a unit that has ended, and flows to who took it over', () => {
    const book = opened(bIntoC);
    const done = book.record(corrected(commune('a', 100), commune('b', 250), commune('c', 300)));
    expect(done.findings.filter((f) => f.severity === 'error')).toEqual([]);
    expect(amounts(book, 'b', '2019-12-31')).toEqual([250, 2500]);
    expect(amounts(book, 'c', '2020-01-01')).toEqual([550, 5500]);
    expect(book.facts.entries('territory', [unit('a')]).map((e) => e.known)).toEqual([1]);
  });

  it('of a title holds where the post was moved', () => {
    const founded = (title: string): Operation => ({
      op: 'establish',
      unit: unit('a'),
      name: 'Xã a',
      kind: 'commune',
      posts: [{ post: 'p' as PostId, title, rank: 'deputy' }],
    });
    const book = new TestBook();
    for (const act of [
      actOn('mo-so', OPENED, [founded('Phó'), commune('b', 200)]),
      actOn('chuyen', day('2018-01-01'), [
        {
          op: 'move-holdings',
          from: unit('a'),
          placements: [{ holding: 'post:p', to: unit('b') }],
        },
      ]),
      corrected(founded('Phó Trưởng'), commune('b', 200)),
    ])
      expect(book.record(act).enactable).toBe(true);
    expect(valueAt(book.facts, 'post', ['p' as PostId], day('2019-01-01'))).toMatchObject({
      unit: 'b',
      title: 'Phó Trưởng',
    });
  });
});

const UNITS = ['a', 'b', 'c', 'd', 'e'];
const world = actOn(
  'mo-so',
  OPENED,
  UNITS.map((id): Operation => ({
    ...(commune(id, 100) as Extract<Operation, { op: 'establish' }>),
    quota: { commune: 20 },
    posts: [{ post: `p-${id}` as PostId, title: 'Phó', rank: 'deputy' }],
    functions: [{ function: `f-${id}` as FunctionId, name: id }],
    premises: [{ premises: `t-${id}` as PremisesId, name: id, use: 'office' }],
  })),
  UNITS.map((id): Operation => ({
    op: 'engage',
    person: `n-${id}` as PersonId,
    unit: unit(id),
    pool: 'commune',
  })),
);

const anyUnit = fc.constantFrom(...UNITS).map(unit);
const two = fc
  .shuffledSubarray([...UNITS], { minLength: 2, maxLength: 2 })
  .map(([x = '', y = '']) => [unit(x), unit(y)] as const);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  two.map(([x, y]): Operation => ({ op: 'absorb', unit: x, into: y, everything: 'follows' })),
  fc
    .tuple(two, fc.oneof(fc.nat(30), fc.constant('unknown' as const)))
    .map(([[from, to], area]): Operation => ({
      op: 'adjust-boundary',
      from,
      to,
      area,
      population: area,
    })),
  fc.tuple(fc.nat(3), two, fc.nat(60)).map(([n, [from, to], amount]): Operation => ({
    op: 'settle-item',
    item: `a${n}.territory.${from}` as ItemId,
    shares: [{ unit: to, amount }],
  })),
  fc.tuple(anyUnit, fc.integer({ min: 5, max: 30 })).map(([id, number]): Operation => ({
    op: 'assign-quota',
    unit: id,
    pool: 'commune',
    number,
  })),
  fc.tuple(anyUnit, fc.nat(9)).map(([id, n]): Operation => ({
    op: 'rename',
    unit: id,
    name: `Tên ${n}`,
  })),
  fc.tuple(two, fc.constantFrom(...UNITS)).map(([[from, to], p]): Operation => ({
    op: 'move-holdings',
    from,
    placements: [{ holding: `premises:t-${p}`, to }],
  })),
  fc.tuple(two).map(([[from, to]]): Operation => ({
    op: 'transfer-function',
    function: `f-${from}` as FunctionId,
    from,
    to,
  })),
  fc.tuple(anyUnit, fc.constantFrom(...UNITS)).map(([id, n]): Operation => ({
    op: 'engage',
    person: `n-${n}` as PersonId,
    unit: id,
    pool: 'commune',
  })),
  fc
    .constantFrom(...UNITS)
    .map((id): Operation => ({ op: 'abolish-post', post: `p-${id}` as PostId })),
  fc.tuple(anyUnit, fc.nat(9)).map(([id, n]): Operation => ({
    op: 'split-off',
    from: id,
    into: { unit: unit(`x${n}`), name: `Xã x${n}`, kind: 'commune', area: 10, population: 10 },
  })),
);

const actsOn = (years: (i: number) => number): fc.Arbitrary<readonly Act[]> =>
  fc
    .array(fc.array(anyOperation, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 })
    .map((all) =>
      all.map((ops, i) => {
        // One article, or two of one day.
        const cut = i % 2 === 0 ? ops.length : 1;
        return actOn(`a${i}`, addYears(OPENED, years(i)), ops.slice(0, cut), ops.slice(cut));
      }),
    );

/** Acts of different days in the order of effect, each of one to three operations. */
const anyActs = actsOn((i) => i + 1);
/** Acts of a few days, in any order. */
const anyHistory = actsOn((i) => 1 + ((i * 5) % 3));

/** What a register says: every entry but for how it came to be known. */
const told = (book: TestBook): readonly string[] =>
  [...book.facts.all()]
    .map(({ seq: _seq, step: _step, ordinal: _ordinal, known: _known, ...said }: Entry) =>
      JSON.stringify(said),
    )
    .toSorted();

/** How many histories: `TINHGON_HISTORIES=10000 npm test -- replay` asks for more. */
const TIMES = Number(process.env['TINHGON_HISTORIES'] ?? 1_000);

describe('laws', () => {
  it('the order of record makes no difference', () => {
    let counted = 0;
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, at) => {
        const book = new TestBook();
        book.record(world);
        const enacted = acts.filter((act) => book.record(act).enactable);
        const [late] = enacted.splice(at % Math.max(1, enacted.length), 1);
        if (!late) return;
        const other = new TestBook();
        if (![world, ...enacted, late].every((act) => other.record(act).enactable)) return;
        counted += 1;
        expect(told(other)).toEqual(told(book));
      }),
      { numRuns: TIMES },
    );
    expect(counted).toBeGreaterThan(TIMES / 2);
  });

  it('undoing the last act, a correction included, leaves the register as if it had not been', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        anyHistory,
        fc.nat(),
        fc.array(anyOperation, { maxLength: 2 }),
        (acts, at, ops) => {
          const book = new TestBook();
          book.record(world);
          const enacted = acts.filter((act) => book.record(act).enactable);
          const target = enacted[at % Math.max(1, enacted.length)];
          if (!target) return;
          const before = told(book);
          const right = actOn('dinh-chinh', addYears(OPENED, 20), [
            { op: 'correct', act: target.id, article: '1', operations: ops },
          ]);
          if (!book.record(right).enactable) return;
          const undo = actOn('huy', addYears(OPENED, 21), [{ op: 'undo', act: right.id }]);
          counted += 1;
          expect(book.record(undo).findings.filter((f) => f.severity === 'error')).toEqual([]);
          expect(told(book)).toEqual(before);
        },
      ),
      { numRuns: TIMES },
    );
    expect(counted).toBeGreaterThan(TIMES / 4);
  });

  it('correcting an act with its own text changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (acts, at) => {
        const book = new TestBook();
        const enacted = [world, ...acts].filter((act) => book.record(act).enactable);
        const target = enacted[at % enacted.length] ?? world;
        const done = book.draft(
          actOn('dinh-chinh', addYears(OPENED, 20), [
            {
              op: 'correct',
              act: target.id,
              article: '1',
              operations: target.articles[0]?.operations ?? [],
            },
          ]),
        );
        expect([done.enactable, done.added, done.retracted]).toEqual([true, [], []]);
      }),
      { numRuns: TIMES },
    );
  });
});
