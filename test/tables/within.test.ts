/** Tables of a body and over a time, against the whole and against counts that are got another way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Image } from '../../src/application/image.ts';
import { rowsAt } from '../../src/application/queries/tables.ts';
import { ActList } from '../../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import { subtreeAt } from '../../src/domain/history/diff.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { TABLES, tableOf } from '../../src/domain/tables/tables.ts';
import { under } from '../../src/domain/tables/within.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs())
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
});

interface Choice {
  readonly unit?: string;
  readonly from?: string;
}

const rowsOf = (
  code: string,
  on: string,
  { unit, from }: Choice = {},
  of: Pick<Image, 'facts' | 'acts'> = image,
): readonly Row[] => {
  const table = tableOf(code);
  if (!table) throw new Error(code);
  return rowsAt(table, of.facts, of.acts, day(on), {
    ...(unit !== undefined && { unit: unit as UnitId }),
    ...(from !== undefined && { from: day(from) }),
  });
};

const numbers = (row: Row | undefined): readonly number[] =>
  row?.cells.slice(1).map((cell) => (cell.is === 'number' ? cell.value : 0)) ?? [];

const totalOf = (rows: readonly Row[]): readonly number[] =>
  numbers(rows.find(({ key }) => key === 'total'));

const PROVINCE = 'tinh-quang-ninh';
const DAYS = ['2015-06-01', '2018-12-31'];

const livingOn = (on: string): readonly UnitId[] =>
  keysOf(image.facts, 'unit.life').flatMap(([unit]) =>
    valueAt(image.facts, 'unit.life', [unit], day(on)) ? [unit] : [],
  );

const OF_ACTS: ReadonlySet<string> = new Set(['acts', 'number-books']);

describe('a table of a body', () => {
  // Acts are issued by bodies that the register does not know too: those two tables are of the units that issued them.
  it.each(TABLES.map(({ code }) => code).filter((code) => !OF_ACTS.has(code)))(
    '%s: of what everything is below, it is the whole',
    (code) => {
      for (const on of DAYS) {
        const whole = rowsOf(code, on);
        expect(rowsOf(code, on, { unit: PROVINCE })).toEqual(whole);
      }
    },
  );

  it('has lines of units that live on the day and are below it in the tree, and no others', () => {
    for (const on of [...DAYS, '2020-09-18', '2025-07-01'])
      for (const unit of livingOn(on).filter((_, i) => i % 7 === 0)) {
        const below = subtreeAt(image.facts, unit, day(on));
        const within = under(image.facts, unit, day(on));
        expect(livingOn(on).filter(within)).toEqual(livingOn(on).filter((one) => below.has(one)));
      }
  });

  it('acts: those that it or a unit below it issued', () => {
    const all = rowsOf('acts', '2020-09-18');
    const of = rowsOf('acts', '2020-09-18', { unit: PROVINCE });
    const issued = [...image.acts].filter(({ act }) => act.issuerUnit !== undefined);
    expect(of.length).toBeGreaterThan(0);
    expect(of.length).toBeLessThan(all.length);
    const known = new Set(issued.map(({ act }) => String(act.id)));
    expect(of.filter(({ key }) => !known.has(key))).toEqual([]);
  });
});

describe('the flow of people', () => {
  it('reconciles for every body over any time, and closes with the people who are there', () => {
    for (const [from, on] of [
      ['2015-01-01', '2020-09-18'],
      ['2017-04-15', '2018-10-15'],
      ['2019-12-01', '2020-02-01'],
    ] as const)
      for (const unit of livingOn(on)) {
        const total = totalOf(rowsOf('flow', on, { unit, from }));
        const below = subtreeAt(image.facts, unit, day(on));
        const present = keysOf(image.facts, 'person').filter((key) => {
          const value = valueAt(image.facts, 'person', key, day(on));
          return value && below.has(value.unit);
        });
        expect([unit, total[7], total[8]]).toEqual([unit, present.length, 0]);
      }
  });

  it('what a time closes with, the next opens with', () => {
    for (const unit of livingOn('2020-09-18').filter((_, i) => i % 5 === 0)) {
      const [first, next] = [
        rowsOf('flow', '2020-09-18', { unit, from: '2020-01-01' }),
        rowsOf('flow', '2020-09-18', { unit, from: '2020-06-01' }),
      ];
      const ins = (row: readonly number[]): number =>
        (row[1] ?? 0) + (row[2] ?? 0) - (row[5] ?? 0) - (row[6] ?? 0);
      const [a, b] = [totalOf(first), totalOf(next)];
      expect((a[0] ?? 0) + ins(a)).toBe((b[0] ?? 0) + ins(b));
    }
  });
});

/** A commune with a committee, its office and a Party body: in the year one goes from the office to the Party body, and one comes from outside. */
const moved = () => {
  const book = new TestBook();
  const acts = new ActList();
  const body = (unit: string, superior: string): object => ({
    op: 'establish',
    unit,
    name: unit,
    kind: 'organisation',
    superior,
    opening: true,
  });
  const enact = (id: string, on: string, ...operations: readonly object[]): void => {
    const done = book.record(actOn(id, day(on), operations as never));
    if (!done.enactable) throw new Error(JSON.stringify(done.findings));
  };
  enact(
    'a0',
    '2019-01-01',
    { op: 'establish', unit: 'xa', name: 'Xã', kind: 'commune', opening: true },
    body('ub', 'xa'),
    body('vp', 'ub'),
    body('dang', 'xa'),
    { op: 'engage', person: 'n1', unit: 'vp', pool: 'commune' },
    { op: 'engage', person: 'n2', unit: 'vp', pool: 'commune' },
    { op: 'engage', person: 'n3', unit: 'dang', pool: 'commune' },
  );
  enact('a1', '2020-03-01', { op: 'engage', person: 'n2', unit: 'dang', pool: 'commune' });
  enact('a2', '2020-05-01', { op: 'engage', person: 'n4', unit: 'ub', pool: 'commune' });
  return { facts: book.facts, acts };
};

describe('who goes between two bodies', () => {
  it('is counted where one left and where one came, and nowhere in the whole', () => {
    const of = moved();
    const flowOf = (unit?: string): readonly number[] =>
      totalOf(rowsOf('flow', '2020-12-31', unit === undefined ? {} : { unit }, of));
    expect(flowOf('ub')).toEqual([2, 1, 0, 0, 0, 1, 0, 2, 0]);
    expect(flowOf('dang')).toEqual([1, 0, 1, 0, 0, 0, 0, 2, 0]);
    expect(flowOf('xa')).toEqual([3, 1, 0, 0, 0, 0, 0, 4, 0]);
    expect(flowOf()).toEqual(flowOf('xa'));
  });
});

describe('a table over a time', () => {
  it('of two times that follow each other has as many turns as of both', () => {
    for (const code of ['appointments', 'tier-flows', 'training']) {
      const last = (from: string, on: string): number =>
        totalOf(rowsOf(code, on, { from })).at(-1) ?? 0;
      const both = last('2015-01-01', '2020-09-18');
      expect(both).toBeGreaterThan(0);
      expect(last('2015-01-01', '2018-06-30') + last('2018-07-01', '2020-09-18')).toBe(both);
    }
  });
});
