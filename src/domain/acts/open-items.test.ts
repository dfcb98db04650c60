/** Parts of unknown size: who has what of them, what settles them, and that nothing is lost whatever they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../register/amount.ts';
import { itemsIn, timesIn } from '../register/amount.ts';
import { valueAt } from '../register/facts.ts';
import type { ItemId, UnitId } from '../register/ids.ts';
import { addYears, day } from '../time/day.ts';
import type { Enactment } from './enact.ts';
import type { Operation } from '../operations/operation.ts';
import type { Share } from '../shape/shape.ts';
import { TestBook, actOn } from './test-book.ts';

const unit = (id: string): UnitId => id as UnitId;
const commune = (id: string, area?: number): Extract<Operation, { op: 'establish' }> => ({
  op: 'establish',
  unit: unit(id),
  name: `Xã ${id}`,
  kind: 'commune',
  ...(area !== undefined && { area }),
});
const OPENED = day('2000-01-01');
const opening = actOn('mo', OPENED, [commune('a', 100), commune('b', 50), commune('c', 50)]);

const boundary = (from: string, to: string, area: Share): Operation => ({
  op: 'adjust-boundary',
  from: unit(from),
  to: unit(to),
  area,
});
const absorb = (from: string, into: string): Operation => ({
  op: 'absorb',
  unit: unit(from),
  into: unit(into),
  everything: 'follows',
});
const settle = (item: string, shares: Readonly<Record<string, number>>): Operation => ({
  op: 'settle-item',
  item: item as ItemId,
  shares: Object.entries(shares).map(([id, amount]) => ({ unit: unit(id), amount })),
});

const opened = (): TestBook => {
  const book = new TestBook();
  book.record(opening);
  return book;
};
const errorsOf = (done: Enactment) => done.findings.filter((f) => f.severity === 'error');
/** Records an act that must be enactable. */
const enact = (book: TestBook, id: string, on: string, ...ops: readonly Operation[]): void => {
  expect(errorsOf(book.record(actOn(id, day(on), ops)))).toEqual([]);
};
/** Codes of what stops an act. */
const refusal = (book: TestBook, on: string, ...ops: readonly Operation[]): readonly string[] =>
  errorsOf(book.draft(actOn('thu', day(on), ops))).map(({ code }) => code);
const area = (book: TestBook, id: string, on: string): Amount | undefined =>
  valueAt(book.facts, 'territory', [unit(id)], day(on));
const open = (book: TestBook, item: string, on: string) =>
  valueAt(book.facts, 'open-item', [item as ItemId], day(on));

describe('a part of unknown size', () => {
  const two = (): TestBook => {
    const book = opened();
    enact(book, 'two2', '2001-01-01', boundary('a', 'b', 'unknown'), absorb('a', 'c'));
    return book;
  };
  const ITEM = 'two2.territory.a';

  it('stays open between who has it and who took over its giver, and settles into what both have', () => {
    const book = two();
    expect(area(book, 'b', '2001-01-01')).toEqual({ amount: 50, parts: { [ITEM]: 1 } });
    expect(area(book, 'c', '2001-01-01')).toEqual({ amount: 150, parts: { [ITEM]: -1 } });
    expect(open(book, ITEM, '2001-01-01')).toMatchObject({ amount: 100, least: 0, most: 100 });
    enact(book, 's', '2001-03-01', settle(ITEM, { b: 40, c: 60 }));
    expect([area(book, 'b', '2001-03-01'), area(book, 'c', '2001-03-01')]).toEqual([
      { amount: 90 },
      { amount: 110 },
    ]);
    expect(area(book, 'b', '2001-02-28')).toEqual({ amount: 50, parts: { [ITEM]: 1 } });
    expect(open(book, ITEM, '2001-03-01')).toBeUndefined();
    enact(book, 'huy', '2002-01-01', { op: 'undo', act: 's' as never });
    expect(open(book, ITEM, '2001-03-01')).toMatchObject({ least: 0, most: 100 });
  });

  it('settled late reaches units that have taken over since, and those that have ended', () => {
    const book = two();
    enact(book, 'gop', '2003-01-01', absorb('b', 'c'));
    expect(area(book, 'c', '2003-01-01')).toEqual({ amount: 200 });
    expect(open(book, ITEM, '2003-01-01')).toBeUndefined();
    enact(book, 's', '2002-01-01', settle(ITEM, { b: 40, c: 60 }));
    expect(area(book, 'b', '2002-12-31')).toEqual({ amount: 90 });
    expect(area(book, 'c', '2003-01-01')).toEqual({ amount: 200 });
  });

  it('is one item each where an act gives two', () => {
    const book = opened();
    const both = [boundary('a', 'b', 'unknown'), boundary('a', 'c', 'unknown')];
    enact(book, 'adjtwo', '2001-01-01', ...both);
    const [first, second] = ['adjtwo.territory.a', 'adjtwo.territory.a.2'];
    expect(area(book, 'a', '2001-01-01')).toEqual({
      amount: 100,
      parts: { [first]: -1, [second]: -1 },
    });
    enact(book, 's1', '2002-01-01', settle(first, { a: 70, b: 30 }));
    expect(open(book, second, '2002-01-01')).toMatchObject({ amount: 70, most: 70 });
    enact(book, 's2', '2003-01-01', settle(second, { a: 50, c: 20 }));
    expect(['a', 'b', 'c'].map((id) => area(book, id, '2003-01-01')?.amount)).toEqual([50, 80, 70]);
  });

  it('of two that together are more than there was cannot be settled so, in whatever order', () => {
    const book = opened();
    const both = [boundary('a', 'b', 'unknown'), boundary('a', 'c', 'unknown')];
    enact(book, 'hai', '2001-01-01', ...both, absorb('a', 'c'));
    // What c has from a is one account with the part that a gave it: only the part of b is open.
    expect(open(book, 'hai.territory.a.2', '2001-01-01')).toBeUndefined();
    const other = opened();
    enact(other, 'hai', '2001-01-01', ...both);
    enact(other, 's1', '2002-01-01', settle('hai.territory.a.2', { a: 20, c: 80 }));
    expect(refusal(other, '2003-01-01', settle('hai.territory.a', { a: 50, b: 50 }))).toEqual([
      'below-zero',
    ]);
  });

  it('goes on as a share of it where its holder gives a share', () => {
    const book = two();
    enact(book, 'nua', '2002-01-01', boundary('b', 'c', '50%'));
    expect(area(book, 'b', '2002-01-01')).toEqual({ amount: 25, parts: { [ITEM]: 0.5 } });
    enact(book, 's', '2003-01-01', settle(ITEM, { b: 20, c: 80 }));
    expect(['b', 'c'].map((id) => area(book, id, '2003-01-01')?.amount)).toEqual([45, 155]);
  });

  it('can be settled in part, only among its parties and only to what there is', () => {
    const book = two();
    enact(book, 'lap', '2001-01-01', commune('d', 10));
    expect(refusal(book, '2002-01-01', settle(ITEM, { b: 40, d: 60 }))).toEqual(['not-party']);
    expect(refusal(book, '2002-01-01', settle(ITEM, { b: 40, c: 70 }))).toEqual(['share-mismatch']);
    expect(refusal(book, '2002-01-01', settle('khong-co', { b: 1 }))).toEqual(['item-unknown']);
    enact(book, 'mot-phan', '2002-01-01', settle(ITEM, { b: 40, c: 30 }));
    expect(open(book, ITEM, '2002-01-01')).toMatchObject({ least: 40, most: 70 });
    expect(refusal(book, '2003-01-01', settle(ITEM, { b: 20, c: 80 }))).toEqual(['item-bounds']);
    enact(book, 's', '2003-01-01', settle(ITEM, { b: 45, c: 55 }));
    expect(area(book, 'b', '2003-01-01')).toEqual({ amount: 95 });
  });
});

describe('an amount that an act states', () => {
  const merge = (
    into: string,
    stated: number | undefined,
    ...sources: readonly { readonly unit: string; readonly part?: 'part' | 'rest' }[]
  ): Operation => ({
    op: 'consolidate',
    sources: sources.map(({ unit: id, part }) => ({
      unit: unit(id),
      ...(part === 'part' && { only: [] }),
      ...(part === 'rest' && { rest: true }),
    })),
    into: commune(into, stated),
    everything: 'follows',
  });

  it('of one successor settles what the other has', () => {
    const book = opened();
    const x = merge('x', undefined, { unit: 'a', part: 'part' }, { unit: 'b' });
    const y = merge('y', 120, { unit: 'a', part: 'rest' }, { unit: 'c' });
    const done = book.record(actOn('resta', day('2001-01-01'), [x, y]));
    expect(done.findings).toContainEqual({
      code: 'share-follows',
      item: 'resta.territory.a',
      amount: 30,
      severity: 'notice',
      article: '1',
    });
    expect(done.findings.filter((f) => f.code === 'share-unknown')).toEqual([]);
    expect([area(book, 'x', '2001-01-01'), area(book, 'y', '2001-01-01')]).toEqual([
      { amount: 80 },
      { amount: 120 },
    ]);
    expect(open(book, 'resta.territory.a', '2001-01-01')).toBeUndefined();
  });

  it('of one of three leaves an item for the others, whose sum is known', () => {
    const book = opened();
    const x = merge('x', undefined, { unit: 'a', part: 'part' }, { unit: 'b' });
    const y = merge('y', undefined, { unit: 'a', part: 'part' }, { unit: 'c' });
    const z = merge('z', 60, { unit: 'a', part: 'rest' });
    enact(book, 'ba', '2001-01-01', x, y, z);
    const [first, second] = ['ba.territory.a', 'ba.territory.a.2'];
    expect(area(book, 'x', '2001-01-01')).toEqual({ amount: 50, parts: { [first]: 1 } });
    expect(refusal(book, '2002-01-01', settle(first, { x: 41 }))).toEqual(['item-bounds']);
    enact(book, 's', '2002-01-01', settle(first, { x: 30 }));
    expect([area(book, 'x', '2002-01-01'), area(book, 'y', '2002-01-01')]).toEqual([
      { amount: 80 },
      { amount: 60 },
    ]);
    expect(open(book, second, '2002-01-01')).toBeUndefined();
  });

  it('of a later day is a survey: it does not reach back', () => {
    const book = opened();
    enact(book, 'mot', '2001-01-01', boundary('a', 'b', 'unknown'));
    enact(book, 'do', '2002-01-01', { op: 'split-off', from: unit('b'), into: commune('x', 20) });
    expect(area(book, 'b', '2002-01-01')).toEqual({ amount: 30, parts: { 'mot.territory.a': 1 } });
    expect(open(book, 'mot.territory.a', '2002-01-01')).toMatchObject({ most: 100 });
  });

  it('is more than the giver can have: refused, and so is what would leave it less than nothing later', () => {
    const book = opened();
    expect(
      refusal(book, '2001-01-01', { op: 'split-off', from: unit('a'), into: commune('n', 500) }),
    ).toEqual(['more-than-held']);
    enact(book, 'mot', '2001-01-01', boundary('a', 'b', 'unknown'), boundary('a', 'c', 90));
    expect(refusal(book, '2002-01-01', settle('mot.territory.a', { a: 60, b: 40 }))).toEqual([
      'below-zero',
    ]);
    enact(book, 's', '2002-01-01', settle('mot.territory.a', { a: 95, b: 5 }));
    expect(area(book, 'a', '2002-01-01')).toEqual({ amount: 5 });
  });

  it('of a new unit split off or divided off: what is not said is open, the last has the rest', () => {
    const book = opened();
    enact(book, 'tach', '2001-01-01', { op: 'split-off', from: unit('a'), into: commune('n') });
    expect(area(book, 'n', '2001-01-01')).toEqual({ amount: 0, parts: { 'tach.territory.a': 1 } });
    const into = [commune('x', 30), commune('y'), commune('z')] as never;
    enact(book, 'chia', '2002-01-01', { op: 'divide', unit: unit('b'), into });
    expect(['x', 'y', 'z'].map((id) => area(book, id, '2002-01-01'))).toEqual([
      { amount: 30 },
      { amount: 0, parts: { 'chia.territory.b': 1 } },
      { amount: 20, parts: { 'chia.territory.b': -1 } },
    ]);
  });
});

const UNITS = ['a', 'b', 'c', 'd'];
const two = fc
  .shuffledSubarray([...UNITS], { minLength: 2, maxLength: 2 })
  .map(([x = '', y = '']) => [x, y] as const);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: two.map(([x, y]) => boundary(x, y, 'unknown')) },
  { weight: 2, arbitrary: fc.tuple(two, fc.nat(40)).map(([[x, y], n]) => boundary(x, y, n)) },
  two.map(([x, y]) => boundary(x, y, '25%')),
  two.map(([x, y]) => absorb(x, y)),
);

/** How many histories: `TINHGON_HISTORIES=10000 npm test -- open-items` asks for more. */
const TIMES = Number(process.env['TINHGON_HISTORIES'] ?? 1_000);

/** What each unit has when each open part is this share of what its giver has: worked out in plain numbers. */
const naive = (
  acts: readonly { readonly id: string; readonly ops: readonly Operation[] }[],
  shareOf: (item: string) => number,
) => {
  const held = new Map<string, number>(UNITS.map((id) => [id, 100]));
  const sizes = new Map<string, number>();
  const give = (from: string, to: string, amount: number): void => {
    held.set(from, (held.get(from) ?? 0) - amount);
    held.set(to, (held.get(to) ?? 0) + amount);
  };
  for (const { id, ops } of acts)
    for (const op of ops) {
      if (op.op === 'absorb') {
        give(op.unit, op.into, held.get(op.unit) ?? 0);
        held.delete(op.unit);
      }
      if (op.op !== 'adjust-boundary') continue;
      const there = held.get(op.from) ?? 0;
      if (op.area === 'unknown') {
        const name = `${id}.territory.${op.from}`;
        let item = name;
        for (let n = 2; sizes.has(item); n += 1) item = `${name}.${n}`;
        sizes.set(item, there * shareOf(item));
        give(op.from, op.to, sizes.get(item) ?? 0);
      } else if (typeof op.area === 'string') give(op.from, op.to, there * 0.25);
      else give(op.from, op.to, op.area ?? 0);
    }
  return { held, sizes };
};

describe('law', () => {
  it('whatever the parts are, the register has what a replay in plain numbers has; settling them gives it', () => {
    let items = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(anyOperation, { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(),
        (all, seed) => {
          const book = new TestBook();
          book.record(
            actOn(
              'mo',
              OPENED,
              UNITS.map((id) => commune(id, 100)),
            ),
          );
          const acts = all.map((ops, i) => ({ id: `a${i}`, ops }));
          const enacted = acts.filter(
            ({ id, ops }, i) => book.record(actOn(id, addYears(OPENED, i + 1), ops)).enactable,
          );
          const { held, sizes } = naive(enacted, (item) => ((seed + item.length * 7) % 11) / 10);
          const last = day('2050-01-01');
          const told = (id: string): number => {
            const amount = valueAt(book.facts, 'territory', [unit(id)], last);
            if (!amount) return 0;
            return itemsIn(amount).reduce(
              (sum, item) => sum + timesIn(amount, item) * (sizes.get(item) ?? Number.NaN),
              amount.amount,
            );
          };
          for (const id of UNITS) expect(told(id)).toBeCloseTo(held.get(id) ?? 0, 5);
          items += sizes.size;
        },
      ),
      { numRuns: TIMES },
    );
    expect(items).toBeGreaterThan(TIMES);
  });
});
