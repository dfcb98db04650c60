import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestBook } from '../acts/test-book.ts';
import type { Act } from '../acts/act.ts';
import type { HoldingRef } from '../acts/holding.ts';
import type { Operation } from '../operations/operation.ts';
import type {
  ActId,
  FunctionId,
  ItemId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../register/ids.ts';
import { type Day, addYears, day } from '../time/day.ts';
import { booksOf, heldBy, turnover } from './books.ts';
import { postingsOf } from './postings.ts';

const unit = (id: string): UnitId => id as UnitId;
const D2015 = day('2015-01-01');
const D2020 = day('2020-01-01');

interface Part {
  readonly effect: Day;
  readonly operations: readonly Operation[];
}

const act = (id: string, parts: readonly Part[]): Act => ({
  id: id as ActId,
  type: 'decision',
  title: id,
  issuer: 'UBND',
  signed: D2015,
  effect: parts[0]?.effect ?? D2015,
  basis: [],
  source: { mark: 'act' },
  articles: parts.map((part, i) => ({ number: String(i + 1), ...part })),
});

const commune = (id: string, superior?: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: id,
  kind: 'ward',
  area: 100,
  population: 1000,
  ...(superior !== undefined && { superior: unit(superior) }),
});

const committee = (of: string): Operation[] => [
  {
    op: 'establish',
    unit: unit(`ubnd-${of}`),
    name: `UBND ${of}`,
    kind: 'peoples-committee',
    superior: unit(of),
    quota: { commune: 10 },
    functions: [{ function: `f-${of}` as FunctionId, name: 'Quản lý' }],
    posts: [{ post: `head-${of}` as PostId, title: 'Chủ tịch', rank: 'head' }],
    premises: [{ premises: `p-${of}` as PremisesId, name: 'Trụ sở', use: 'office' }],
  },
  { op: 'engage', person: `n-${of}` as PersonId, unit: unit(`ubnd-${of}`), pool: 'commune' },
];

const opened = (): TestBook => {
  const desk = new TestBook();
  const operations = [
    commune('city'),
    commune('a', 'city'),
    commune('b', 'city'),
    ...committee('a'),
    ...committee('b'),
  ];
  expect(desk.record(act('opening', [{ effect: D2015, operations }])).enactable).toBe(true);
  return desk;
};

describe('postings of a merger', () => {
  const absorb: Operation = {
    op: 'absorb',
    unit: unit('a'),
    into: unit('b'),
    everything: 'follows',
  };

  it('takes each holding from its unit to its counterpart', () => {
    const desk = opened();
    const done = desk.draft(act('merge', [{ effect: D2020, operations: [absorb] }]));
    const postings = postingsOf(desk.facts, done.added);
    const line = (holding: HoldingRef) =>
      postings
        .filter((p) => p.holding === holding)
        .map(({ from, to, amount, article }) => ({ from, to, amount, article }));
    const moved = { from: { unit: 'ubnd-a' }, to: { unit: 'ubnd-b' }, article: '1' };
    expect(line('quota:ubnd-a/commune')).toEqual([{ ...moved, amount: 10 }]);
    expect(line('person:n-a')).toEqual([{ ...moved, amount: 1 }]);
    expect(line('premises:p-a')).toEqual([{ ...moved, amount: 1 }]);
    expect(line('function:f-a')).toEqual([{ ...moved, amount: 1 }]);
    expect(line('post:head-a')).toEqual([{ ...moved, to: { outside: 'merged' }, amount: 1 }]);
    expect(line('population:a')).toEqual([
      { from: { unit: 'a' }, to: { unit: 'b' }, amount: 1000, article: '1' },
    ]);
    expect(line('unit:ubnd-a')).toEqual([
      { from: { unit: 'a' }, to: { outside: 'absorbed' }, amount: 1, article: '1' },
    ]);
  });

  it('balances, opens at what was there the day before, and lists what is unplaced', () => {
    const desk = opened();
    const done = desk.draft(act('merge', [{ effect: D2020, operations: [absorb] }]));
    const books = booksOf(desk.facts, done);
    expect(books.balanced).toBe(true);
    expect(books.rows).toContainEqual({
      day: D2020,
      kind: 'quota',
      unit: 'ubnd-b',
      opening: 10,
      in: 10,
      out: 0,
      closing: 20,
      balanced: true,
    });
    const bare = desk.draft(
      act('bare', [
        { effect: D2020, operations: [{ op: 'absorb', unit: unit('a'), into: unit('b') }] },
      ]),
    );
    const refused = booksOf(desk.facts, bare);
    expect(refused.balanced).toBe(false);
    expect(refused.unplaced.map((u) => u.holding)).toContain('unit:ubnd-a');
  });
});

describe('amounts of a split', () => {
  it('that nobody said go with both, and the shares that settle them from one to the other', () => {
    const desk = opened();
    const part: Operation = {
      op: 'adjust-boundary',
      from: unit('a'),
      to: unit('b'),
      population: 'unknown',
    };
    const books = booksOf(
      desk.facts,
      desk.draft(act('p', [{ effect: D2020, operations: [part] }])),
    );
    const item = 'p.population.a' as ItemId;
    const said = { kind: 'population', holding: 'population:a', article: '1' };
    const between = { from: { unit: 'a' }, to: { unit: 'b' } };
    expect(books.postings).toEqual([
      { ...said, ...between, amount: 0, parts: { [item]: 1 }, day: D2020 },
    ]);
    expect(books.balanced).toBe(true);
    expect(books.rows).toContainEqual({
      day: D2020,
      kind: 'population',
      unit: 'a',
      opening: 1000,
      in: 0,
      out: 0,
      closing: 1000,
      ranges: { out: { least: 0, most: 1000 }, closing: { least: 0, most: 1000 } },
      balanced: true,
    });
    desk.record(act('p', [{ effect: D2020, operations: [part] }]));
    const settle: Operation = {
      op: 'settle-item',
      item,
      shares: [
        { unit: unit('a'), amount: 700 },
        { unit: unit('b'), amount: 300 },
      ],
    };
    const day2021 = day('2021-01-01');
    const settled = desk.draft(act('s', [{ effect: day2021, operations: [settle] }]));
    const done = booksOf(desk.facts, settled);
    expect(done.balanced).toBe(true);
    expect(done.postings).toEqual([
      { ...said, ...between, amount: 300, day: day2021 },
      {
        ...said,
        holding: 'population:b',
        from: { unit: 'b' },
        to: { unit: 'a' },
        amount: 0,
        parts: { [item]: 1 },
        day: day2021,
      },
    ]);
  });

  it('go straight from one unit to the other where a boundary moves', () => {
    const desk = opened();
    const move: Operation = {
      op: 'adjust-boundary',
      from: unit('a'),
      to: unit('b'),
      area: 30,
      population: 200,
    };
    const done = desk.draft(act('m', [{ effect: D2020, operations: [move] }]));
    const between = { from: { unit: 'a' }, to: { unit: 'b' }, day: D2020, article: '1' };
    expect(booksOf(desk.facts, done).postings).toEqual([
      { kind: 'territory', holding: 'territory:a', amount: 30, ...between },
      { kind: 'population', holding: 'population:a', amount: 200, ...between },
    ]);
  });
});

const UNITS = ['a', 'b', 'ubnd-a', 'ubnd-b', 'city', 'x', 'y'];
const anyUnit = fc.constantFrom(...UNITS).map(unit);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.constantFrom('x', 'y').map((id) => commune(id)),
  fc.tuple(anyUnit, anyUnit).map(([from, into]): Operation => ({
    op: 'absorb',
    unit: from,
    into,
    everything: 'follows',
  })),
  fc.tuple(anyUnit, fc.option(anyUnit)).map(([id, superior]): Operation => ({
    op: 'change-superior',
    unit: id,
    superior,
  })),
  fc.tuple(anyUnit, fc.nat(20)).map(([id, number]): Operation => ({
    op: 'assign-quota',
    unit: id,
    pool: 'commune',
    number,
  })),
  fc.tuple(fc.constantFrom('n-a', 'n-b', 'n'), anyUnit).map(([person, to]): Operation => ({
    op: 'engage',
    person: person as PersonId,
    unit: to,
    pool: 'commune',
  })),
  fc
    .tuple(anyUnit, anyUnit, fc.oneof(fc.nat(50), fc.constant('unknown' as const)))
    .map(([from, to, area]): Operation => ({
      op: 'adjust-boundary',
      from,
      to,
      area,
      population: area,
    })),
  fc
    .tuple(fc.constantFrom('a', 'b'), anyUnit, anyUnit, fc.boolean())
    .map(([f, from, to, keepsSupport]): Operation => ({
      op: 'transfer-function',
      function: `f-${f}` as FunctionId,
      from,
      to,
      keepsSupport,
    })),
  fc.tuple(fc.constantFrom('a', 'b'), anyUnit).map(([p, to]): Operation => ({
    op: 'transfer-premises',
    premises: `p-${p}` as PremisesId,
    to,
  })),
  fc.constantFrom('head-a', 'head-b').map((post): Operation => ({
    op: 'abolish-post',
    post: post as PostId,
  })),
);

const anyPart = fc.record({
  effect: fc.nat(6).map((years) => addYears(D2015, years)),
  operations: fc.array(anyOperation, { minLength: 1, maxLength: 3 }),
});
const anyUndo = fc.record({
  effect: fc.constant(D2020),
  operations: fc
    .constantFrom('a0', 'a1', 'a2')
    .map((id): readonly Operation[] => [{ op: 'undo', act: id as ActId }]),
});
const anyAct = fc.oneof(
  { weight: 5, arbitrary: fc.array(anyPart, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: anyUndo.map((part) => [part]) },
);
const anyHistory = fc.array(anyAct, { minLength: 1, maxLength: 6 });

describe('laws of the books', () => {
  it('closing = opening + in − out for every unit, kind and day, and all accounts add up to nothing', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const desk = opened();
        history.forEach((parts, i) => {
          const a = act(`a${i}`, parts);
          const done = desk.draft(a);
          const books = booksOf(desk.facts, done);
          expect(books.rows.filter((r) => !r.balanced)).toEqual([]);
          const sums = [...turnover(books.postings).values()];
          expect(sums.reduce((sum, s) => sum + s.in.amount - s.out.amount, 0)).toBeCloseTo(0);
          expect(books.postings.every((p) => p.amount > 0 || p.parts !== undefined)).toBe(true);
          const last = books.rows.at(-1)?.day;
          for (const row of books.rows.filter((r) => r.day === last))
            expect(row.closing).toBeCloseTo(heldBy(done.after, row.kind, row.unit, row.day).amount);
          desk.record(a);
        });
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('no unit without a row changes what it holds', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const desk = opened();
        history.forEach((parts, i) => {
          const a = act(`a${i}`, parts.slice(0, 1));
          const done = desk.draft(a);
          const day0 = parts[0]?.effect ?? D2015;
          const books = booksOf(desk.facts, done);
          const kinds = ['unit', 'person', 'quota', 'population', 'function'] as const;
          const moved = UNITS.flatMap((id) =>
            kinds.map((kind) => ({
              kind,
              unit: unit(id),
              opening: heldBy(desk.facts, kind, unit(id), day0).amount,
              closing: heldBy(done.after, kind, unit(id), day0).amount,
            })),
          ).filter((m) => done.retracted.length === 0 && m.opening !== m.closing);
          for (const move of moved)
            expect(books.rows).toContainEqual(expect.objectContaining(move));
          desk.record(a);
        });
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
