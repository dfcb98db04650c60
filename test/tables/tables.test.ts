/** The tables of the reference case: each against figures that are got another way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ActList } from '../../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import { Image } from '../../src/application/image.ts';
import { reportTerm } from '../../src/application/queries/term-report.ts';
import { rowsAt } from '../../src/application/queries/tables.ts';
import { DayView } from '../../src/domain/register/day-view.ts';
import { keysOf, timeline, valueAt } from '../../src/domain/register/facts.ts';
import type { ItemId } from '../../src/domain/register/ids.ts';
import { tierOf } from '../../src/domain/register/kinds.ts';
import { POOLS } from '../../src/domain/register/vocabulary.ts';
import { type Cell, type Row, amount, sum } from '../../src/domain/tables/table.ts';
import { TABLES, tableOf } from '../../src/domain/tables/tables.ts';
import { type Day, day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { BY_ID } from '../../src/words/naming.ts';
import { cellText } from '../../src/words/word-cell.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs())
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
});

const rowsOf = (code: string, on: string): readonly Row[] => {
  const table = tableOf(code);
  if (!table) throw new Error(code);
  return rowsAt(table, image.facts, image.acts, day(on));
};

const numberOf = (cell: Cell | undefined): number => (cell?.is === 'number' ? cell.value : 0);

const numbersOf = (code: string, on: string, key: string): readonly number[] =>
  rowsOf(code, on)
    .find((row) => row.key === key)
    ?.cells.slice(1)
    .map(numberOf) ?? [];

const assignedOn = (on: Day): number =>
  keysOf(image.facts, 'quota').reduce(
    (sum, key) => sum + (valueAt(image.facts, 'quota', key, on)?.amount ?? 0),
    0,
  );

const presentOn = (on: Day): number =>
  keysOf(image.facts, 'person').filter((key) => valueAt(image.facts, 'person', key, on)).length;

/** A commune in which the vice-chair is director of the service centre. */
const forbiddenPair = (): TestBook => {
  const book = new TestBook();
  const post = (id: string, title: string, rank: string): object => ({ post: id, title, rank });
  const done = book.record(
    actOn('a', day('2026-01-01'), [
      { op: 'establish', unit: 'x', name: 'Xã', kind: 'commune', opening: true },
      {
        op: 'establish',
        unit: 'ub',
        name: 'UBND',
        kind: 'peoples-committee',
        superior: 'x',
        opening: true,
        posts: [post('pct', 'Phó Chủ tịch UBND xã', 'deputy')],
      },
      {
        op: 'establish',
        unit: 'tt',
        name: 'Trung tâm Phục vụ hành chính công',
        kind: 'state-body',
        superior: 'ub',
        opening: true,
        posts: [post('gd', 'Giám đốc Trung tâm Phục vụ hành chính công', 'head')],
      },
      { op: 'assign-quota', unit: 'ub', pool: 'commune', number: 3 },
      { op: 'engage', person: 'n1', unit: 'ub', pool: 'commune' },
      { op: 'appoint', person: 'n1', post: 'pct', mode: 'appointment' },
      { op: 'appoint', person: 'n1', post: 'gd', mode: 'appointment', concurrent: true },
    ] as never),
  );
  if (!done.enactable) throw new Error(JSON.stringify(done.findings));
  return book;
};

/** A body with a scheme for one, a quota for three, and two people. */
const crowded = (): TestBook => {
  const book = new TestBook();
  const on = day('2020-01-01');
  const posts = [{ post: 'p', title: 'Chuyên viên', rank: 'staff', places: 1 }];
  const done = book.record(
    actOn('a', on, [
      { op: 'establish', unit: 'u', name: 'Phòng', kind: 'organisation', opening: true },
      { op: 'approve-scheme', unit: 'u', posts },
      { op: 'assign-quota', unit: 'u', pool: 'state', number: 3 },
      { op: 'engage', person: 'n1', unit: 'u', pool: 'state' },
      { op: 'engage', person: 'n2', unit: 'u', pool: 'state' },
    ] as never),
  );
  if (!done.enactable) throw new Error(JSON.stringify(done.findings));
  return book;
};

const DAYS = ['2015-01-01', '2016-06-01', '2018-12-31', '2019-06-01', '2020-09-18', '2025-07-01'];

describe('every table', () => {
  it.each(TABLES.map(({ code }) => code))('%s: as many cells as columns, each row once', (code) => {
    const columns = tableOf(code)?.columns.length;
    for (const on of DAYS) {
      const rows = rowsOf(code, on);
      expect(rows.filter(({ cells }) => cells.length !== columns)).toEqual([]);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }
  });

  it('names for every number that an act says the acts that say it', () => {
    const bare = rowsOf('quotas', '2019-06-01').flatMap(({ key, cells }) =>
      cells
        .slice(1, 8)
        .filter((cell) => cell.is === 'number' && cell.acts.length === 0)
        .map(() => key),
    );
    expect(bare).toEqual([]);
  });
});

describe('quotas', () => {
  it('the tops of the tree add up to all quota and all people of the register, on every day', () => {
    for (const on of DAYS) {
      const tops = rowsOf('quotas', on).filter(({ level }) => level === 0);
      const sum = (column: number): number =>
        tops.reduce((total, { cells }) => total + numberOf(cells[column]), 0);
      expect([on, sum(6), sum(7)]).toEqual([on, assignedOn(day(on)), presentOn(day(on))]);
      expect(sum(8)).toBe(sum(6) - sum(7));
    }
  });

  it('counts every pool in one category', () => {
    const at = day('2019-06-01');
    const assigned = POOLS.map((pool) =>
      keysOf(image.facts, 'quota')
        .filter(([, of]) => of === pool)
        .reduce((sum, key) => sum + (valueAt(image.facts, 'quota', key, at)?.amount ?? 0), 0),
    );
    const [top] = rowsOf('quotas', '2019-06-01').filter(({ level }) => level === 0);
    const columns = top?.cells.slice(1, 6).map(numberOf) ?? [];
    expect(columns.reduce((a, b) => a + b, 0)).toBe(assigned.reduce((a, b) => a + b, 0));
  });
});

describe('flow', () => {
  it('reconciles on every last day of a year, and what a year ends with the next begins with', () => {
    let before: number | undefined;
    for (let year = 2015; year <= 2025; year += 1) {
      const rows = rowsOf('flow', `${year}-12-31`);
      expect(rows.map(({ cells }) => numberOf(cells[9]))).toEqual(rows.map(() => 0));
      const total = numbersOf('flow', `${year}-12-31`, 'total');
      expect([year, total[7]]).toEqual([year, presentOn(day(`${year}-12-31`))]);
      expect([year, total[0]]).toEqual([year, before ?? presentOn(day('2015-01-01'))]);
      before = total[7];
    }
  });
});

describe('movements', () => {
  it('counts as many turns as the term report does, those in hamlets with the others; who was found in a post made none', () => {
    const { indicators } = reportTerm(
      image.facts,
      image.acts,
      day('2015-01-01'),
      day('2020-09-18'),
    );
    const reported = indicators
      .filter(({ id }) => id.startsWith('cadres.movements'))
      .map(({ value }) => Number(value));
    const modes = ['appointment', 'reappointment', 'election', 'rotation', 'transfer'];
    const told = modes.map((mode) => numbersOf('movements', '2019-12-31', mode).at(-1) ?? 0);
    expect(reported.length).toBe(2);
    expect(told.reduce((a, b) => a + b, 0)).toBe(reported.reduce((a, b) => a + b, 0));
  });
});

describe('appointments', () => {
  it('counts each turn of a head or deputy in the year, under its tier', () => {
    for (const year of [2016, 2018, 2020]) {
      const on = day(`${year}-12-31`);
      const turns = keysOf(image.facts, 'tenure').flatMap((key) =>
        timeline(image.facts, 'tenure', key).filter(({ from, entry }) => {
          const post = valueAt(image.facts, 'post', [key[0]], from);
          const tier = post && new DayView(image.facts, from).tierOf(post.unit);
          return (
            from.startsWith(`${year}-`) &&
            from <= on &&
            post !== undefined &&
            post.rank !== 'staff' &&
            tier !== undefined &&
            image.acts.act(entry.act)?.act.type !== 'opening-balance'
          );
        }),
      );
      const total = rowsOf('appointments', on).find(({ key }) => key === 'total');
      expect([year, numberOf(total?.cells.at(-1))]).toEqual([year, turns.length]);
    }
  });
});

describe('premises', () => {
  it('counts each place of the register once, those in use being those that there are', () => {
    for (const on of ['2015-06-01', '2020-09-18', '2026-01-01']) {
      const view = new DayView(image.facts, day(on));
      const there = keysOf(image.facts, 'premises').filter(([id]) =>
        valueAt(image.facts, 'premises', [id], view.day),
      );
      const ever = keysOf(image.facts, 'premises').filter(
        ([id]) => (image.facts.entries('premises', [id])[0]?.day ?? '9') <= on,
      );
      const [held = 0, moved = 0, ...others] = numbersOf('premises', on, 'total');
      expect([on, held + moved]).toEqual([on, there.length]);
      const all = others.at(-1) ?? 0;
      expect([on, all]).toEqual([on, ever.length]);
    }
  });
});

describe('positions', () => {
  it('has the norm of a scheme beside the quota and the people, and marks what is above it', () => {
    const rows = rowsOf('positions', '2020-09-18');
    const schemes = rows.filter(({ cells }) => cells[2]?.is === 'number');
    expect(schemes.length).toBeGreaterThan(0);
    for (const { cells } of schemes)
      for (const cell of cells.slice(3, 5))
        expect(cell.is === 'number' && cell.wrong === true).toBe(
          cell.is === 'number' && cell.value > numberOf(cells[2]),
        );
  });

  it('counts a post that nobody holds', () => {
    const view = new DayView(image.facts, day('2020-09-18'));
    const held = new Set(
      keysOf(image.facts, 'tenure').flatMap((key) =>
        valueAt(image.facts, 'tenure', key, view.day) ? [key[0]] : [],
      ),
    );
    const empty = keysOf(image.facts, 'post').filter((key) => {
      const unit = valueAt(image.facts, 'post', key, view.day)?.unit;
      const kind = unit && view.kindOf(unit);
      return kind !== undefined && tierOf(kind) === undefined && !held.has(key[0]);
    });
    expect(empty.length).toBeGreaterThan(0);
    const told = rowsOf('positions', '2020-09-18').map(({ cells }) => numberOf(cells[8]));
    expect(told.reduce((a, b) => a + b, 0)).toBe(empty.length);
  });
});

describe('service units', () => {
  it('has two units whose budget is less since their autonomy rose', () => {
    const rows = rowsOf('service-units', '2020-09-18').filter(
      ({ total, cells }) => total !== true && numberOf(cells[6]) > 0,
    );
    expect(rows.map(({ key }) => key)).toEqual(['ban-quan-ly-cho', 'trung-tam-dich-vu-do-thi']);
  });
});

describe('pairs', () => {
  const heldIn = (on: string): readonly (readonly [string, number, number])[] =>
    rowsOf('pairs', on)
      .filter(({ cells }) => cells[6]?.is === 'number')
      .map(({ key, cells }) => [key, numberOf(cells[6]), numberOf(cells[7])] as const);

  it('has the five pairs of the city, seven communes of ten and every hamlet, on the day of the article', () => {
    const held = new Map(heldIn('2020-09-18').map(([key, ...counts]) => [key, counts]));
    const city = ['NT-03', 'NT-04', 'NT-05', 'NT-06'].map((code) => held.get(code));
    expect(city).toEqual(city.map(() => [1, 1]));
    expect(held.get('NT-01')?.[1]).toBeGreaterThan(0);
    expect(held.get('NT-02')).toEqual([11, 7]);
    expect(held.get('NT-07')).toEqual([100, 100]);
  });

  it('says nothing of a pair outside its time', () => {
    expect(heldIn('2016-06-01')).toEqual([]);
    expect(heldIn('2025-07-01').map(([key]) => key)).toEqual(['NT-07', 'NT-08']);
  });

  it('marks a pair that is forbidden and held', () => {
    const table = tableOf('pairs');
    const rows = table
      ? rowsAt(table, forbiddenPair().facts, new ActList(), day('2026-02-01'))
      : [];
    const row = rows.find(({ key }) => key === 'XA-05');
    expect(row?.cells.at(-1)).toMatchObject({ value: 1, wrong: true, acts: ['a'] });
  });
});

describe('what is not as it should be', () => {
  const cellsOf = (code: string): readonly Cell[] => {
    const table = tableOf(code);
    return (
      (table && rowsAt(table, crowded().facts, new ActList(), day('2020-06-01'))[0]?.cells) ?? []
    );
  };

  it('is marked: a quota above the scheme, and people above it', () => {
    expect(cellsOf('positions')[2]).toMatchObject({ value: 1 });
    expect(cellsOf('positions')[3]).toMatchObject({ value: 3, wrong: true });
    expect(cellsOf('positions')[4]).toMatchObject({ value: 2, wrong: true });
    expect(cellsOf('quotas')[8]).toMatchObject({ value: 1 });
    expect(cellsOf('quotas')[8]).not.toHaveProperty('wrong');
  });
});

describe('a part that no act has said the size of', () => {
  const ITEM = 'x' as ItemId;
  const giver = amount({ amount: 10, parts: { [ITEM]: -1 } }, 'people', []);
  const receiver = amount({ amount: 5, parts: { [ITEM]: 1 } }, 'people', []);

  it('is told as such of each, and is gone from the sum of both', () => {
    const texts = [giver, receiver, sum([giver, receiver])];
    expect(texts.map((cell) => cellText(cell, 'vi', BY_ID))).toEqual(['10 − ?', '5 + ?', '15']);
  });
});
