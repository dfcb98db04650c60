/** Tables of schools, working time, planning, targets and acts: the case, and small registers where something is wrong. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Image } from '../../src/application/image.ts';
import { ActList } from '../../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import { DayView } from '../../src/domain/register/day-view.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type { Cell, Row } from '../../src/domain/tables/table.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { BY_ID } from '../../src/words/naming.ts';
import { cellText } from '../../src/words/word-cell.ts';
import { REGISTER, caseActs } from '../store/stores.ts';
import { found, register, rowsIn, texts } from './small.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs())
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
});

const rowsOf = (code: string, on: string): readonly Row[] => rowsIn(image, code, on);

const textsOf = (code: string, on: string, key: string): readonly string[] =>
  texts(rowsOf(code, on).find((row) => row.key === key));

const numbers = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap((cell) => (cell.is === 'number' ? [cell.value] : []));

describe('schools', () => {
  it('tells what was counted, and the norm of its classes', () => {
    // 19 primary classes with two sessions a day, 12 of lower secondary: 19 × 1.5 + 12 × 1.9.
    expect(textsOf('schools', '2019-12-31', 'truong-th-thcs-nam-khe').slice(1, 7)).toEqual([
      'Tiểu học, THCS',
      '31',
      '1.044',
      '33,7',
      '2',
      '51,3',
    ]);
  });

  it('adds up to all classes and pupils that live schools have', () => {
    for (const on of ['2018-10-15', '2019-12-31']) {
      const view = new DayView(image.facts, day(on));
      const all = (what: string): number =>
        keysOf(image.facts, 'unit.statistic')
          .filter(([unit, of]) => of.startsWith(what) && view.kindOf(unit) !== undefined)
          .reduce(
            (n, key) => n + (valueAt(image.facts, 'unit.statistic', key, day(on))?.value ?? 0),
            0,
          );
      const total = rowsOf('schools', on).at(-1);
      expect(numbers(total?.cells.slice(2, 4) ?? [])).toEqual([all('classes.'), all('pupils.')]);
    }
  });

  it('counts those who come from other schools', () => {
    const guests = rowsOf('schools', '2019-12-31').at(-1)?.cells.at(-1);
    expect(guests).toMatchObject({ value: 5, acts: ['qd-kiem-nhiem-lien-truong-2019'] });
  });
});

describe('working time', () => {
  it('adds up to all of the time of each of the five who work in two schools', () => {
    const rows = rowsOf('workloads', '2019-12-31');
    expect(rows.length).toBe(10);
    const totals = rows.map(({ cells }) => cells[6]).filter((cell) => cell?.is === 'number');
    expect(totals.map((cell) => cell?.is === 'number' && [cell.value, cell.wrong])).toEqual(
      totals.map(() => [100, undefined]),
    );
  });

  it('is marked above all of it, and shown where no share was set', () => {
    const post = (id: string): object => ({ post: id, title: 'Kế toán', rank: 'staff' });
    const of = register(
      '2020-01-01',
      found('a', 'school', { posts: [post('p'), post('r')] }),
      found('b', 'school', { posts: [post('q')] }),
      { op: 'engage', person: 'n', unit: 'a', pool: 'service' },
      { op: 'appoint', person: 'n', post: 'p', mode: 'appointment' },
      { op: 'appoint', person: 'n', post: 'q', mode: 'appointment', concurrent: true },
      { op: 'set-workload', person: 'n', post: 'p', share: 1 },
      { op: 'set-workload', person: 'n', post: 'q', share: 0.1, periods: 2 },
      { op: 'engage', person: 'm', unit: 'b', pool: 'service' },
      { op: 'appoint', person: 'm', post: 'r', mode: 'appointment' },
      { op: 'engage', person: 'm', unit: 'a', pool: 'service' },
    );
    const rows = rowsIn(of, 'workloads', '2020-02-01');
    expect(rows.map(texts)).toEqual([
      ['n', 'a', 'Kế toán', 'a', '100 %', '…', '110 %'],
      ['n', 'a', 'Kế toán', 'b', '10 %', '2', '…'],
    ]);
    expect(rows[0]?.cells[6]).toMatchObject({ wrong: true });
  });
});

describe('children at school and what was put in', () => {
  it('is the rate of what was counted last', () => {
    expect(textsOf('enrolment', '2019-12-31', 'tp-uong-bi').slice(1, 4)).toEqual([
      '6.020',
      '5.719',
      '95 %',
    ]);
    expect(textsOf('enrolment', '2018-12-31', 'tp-uong-bi')[1]).toBe('5.900');
    expect(rowsOf('enrolment', '2018-10-14')).toEqual([]);
  });

  it('has each year for itself, of a year recorded twice the later, and nothing of what is to come', () => {
    expect(rowsOf('investment', '2019-12-31').map(({ key }) => key)).toEqual([
      '2018-tp-uong-bi',
      '2019-tp-uong-bi',
      'total',
    ]);
    expect(texts(rowsOf('investment', '2019-12-31').at(-1)).slice(2, 4)).toEqual([
      '133.000.000.000 đ',
      '23.700.000.000 đ',
    ]);
    expect(rowsOf('investment', '2018-12-31').length).toBe(2);
    const book = new TestBook();
    const put = (id: string, on: string, value: number): unknown =>
      book.record(
        actOn(id, day(on), [
          { op: 'record-statistics', unit: 'x', figures: { 'invested-budget': value } },
        ] as never),
      );
    book.record(actOn('o', day('2019-01-01'), [found('x', 'commune')] as never));
    put('a', '2020-02-01', 5);
    put('b', '2020-09-01', 7);
    put('c', '2021-02-01', 11);
    const of = { facts: book.facts, acts: new ActList() };
    const amounts = rowsIn(of, 'investment', '2021-12-31').map(({ cells }) => numbers(cells));
    expect(amounts).toEqual([[7], [11], [18]]);
    expect(rowsIn(of, 'investment', '2020-05-01').map(({ cells }) => numbers(cells))).toEqual([
      [5],
      [5],
    ]);
  });
});

describe('targets', () => {
  const quotaOn = (on: string): number =>
    keysOf(image.facts, 'quota')
      .filter(([, pool]) => !['part-time', 'contract'].includes(pool))
      .reduce((n, key) => n + (valueAt(image.facts, 'quota', key, day(on))?.amount ?? 0), 0);
  const cityOf = (on: string): readonly string[] =>
    textsOf('targets', on, 'tp-uong-bi-quota-2021-12-31-tp-uong-bi');

  it('counts the cut of the city’s quota from all that it and what is under it were assigned', () => {
    const [before, now] = [quotaOn('2015-01-01'), quotaOn('2019-06-01')];
    const cut = Math.round(((before - now) / before) * 1000) / 10;
    const row = rowsOf('targets', '2019-06-01').find(
      ({ key }) => key === 'tp-uong-bi-quota-2021-12-31-tp-uong-bi',
    );
    expect(numbers(row?.cells ?? []).slice(0, 4)).toEqual([10, before, now, cut]);
    expect(cut).toBeGreaterThan(0);
  });

  it('stands as it stood on its day once that is over, and is gone with its unit', () => {
    expect(cityOf('2021-12-31').slice(7)).toEqual(cityOf('2024-06-01').slice(7));
    expect(cityOf('2025-07-01')).toEqual([]);
    expect(cityOf('2015-06-30')).toEqual([]);
  });

  it('tells of the areas under it who is behind', () => {
    const parts = rowsOf('targets', '2019-06-01').filter(({ level }) => level === 1);
    expect(parts.filter(({ key }) => key.includes('quota')).length).toBe(11);
  });

  const reduced = (quotas: Readonly<Record<string, number>>) => {
    const book = new TestBook();
    book.record(
      actOn('o', day('2015-01-01'), [
        found('x', 'commune', { quota: { commune: 100 } }),
        {
          op: 'set-target',
          unit: 'x',
          subject: 'quota',
          sense: 'cut',
          value: 10,
          by: '2025-01-01',
        },
        {
          op: 'set-target',
          unit: 'x',
          subject: 'administrative-quota',
          sense: 'at-most',
          value: 95,
          by: '2025-01-01',
        },
      ] as never),
    );
    for (const [on, number] of Object.entries(quotas))
      book.record(
        actOn(`q-${on}`, day(on), [
          { op: 'assign-quota', unit: 'x', pool: 'commune', number },
        ] as never),
      );
    return (on: string): readonly string[] =>
      rowsIn({ facts: book.facts, acts: new ActList() }, 'targets', on)
        .map((row) => `${cellText(row.cells[8] as Cell, 'vi', BY_ID)} ${texts(row).at(-1)}`)
        .toSorted();
  };

  it('are reached, on track, behind or missed, by what is done and the time that is gone', () => {
    const slow = reduced({ '2018-01-01': 98 });
    expect(slow('2020-01-01')).toEqual(['2 % Chậm', '98 Chậm']);
    expect(slow('2025-01-01')).toEqual(['2 % Không đạt', '98 Không đạt']);
    const steady = reduced({ '2018-01-01': 94 });
    expect(steady('2018-06-01')).toEqual(['6 % Đúng tiến độ', '94 Đã đạt']);
    const done = reduced({ '2018-01-01': 90 });
    expect(done('2018-06-01')).toEqual(['10 % Đã đạt', '90 Đã đạt']);
  });

  it('say so where there is nothing to count from', () => {
    const of = register('2015-01-01', found('x', 'commune'), {
      op: 'set-target',
      unit: 'x',
      subject: 'quota',
      sense: 'cut',
      value: 10,
      by: '2025-01-01',
    });
    expect(texts(rowsIn(of, 'targets', '2016-01-01')[0]).at(-1)).toBe('Chưa có số liệu');
  });
});

describe('movements between tiers', () => {
  it('are those of the table of movements, of people who were in the register the day before', () => {
    const total = numbers(rowsOf('tier-flows', '2020-09-18').at(-1)?.cells ?? []);
    const [rotations = 0, transfers = 0, seconded = 0, all = 0] = total;
    expect(rotations + transfers + seconded).toBe(all);
    const counted = (mode: string): number =>
      numbers(rowsOf('movements', '2020-09-18').find(({ key }) => key === mode)?.cells ?? []).at(
        -1,
      ) ?? 0;
    expect(all).toBeGreaterThan(0);
    for (const [mode, n] of [
      ['rotation', rotations],
      ['transfer', transfers],
      ['secondment', seconded],
    ] as const)
      expect([mode, n <= counted(mode)]).toEqual([mode, true]);
    expect(rowsOf('tier-flows', '2015-01-01')).toEqual([]);
  });
});

describe('planning, evaluation and training', () => {
  it('has a line for every turn of planning, and marks more than the law of the day allows', () => {
    expect(rowsOf('planning', '2018-01-01').length).toBe(8);
    const people = ['n1', 'n2', 'n3', 'n4'];
    const of = register(
      '2021-01-01',
      found('u', 'division', { posts: [{ post: 'p', title: 'Trưởng phòng', rank: 'head' }] }),
      ...people.map((person) => ({ op: 'engage', person, unit: 'u', pool: 'state' })),
      { op: 'plan-succession', post: 'p', round: '2021-2026', people },
    );
    const marked = (on: string) =>
      rowsIn(of, 'planning', on).flatMap(({ cells }) =>
        cells.filter((cell) => cell.is === 'number' && cell.wrong),
      ).length;
    expect([marked('2021-06-01'), marked('2022-01-01')]).toEqual([0, 4]);
  });

  it('adds up to what was recorded', () => {
    const evaluated = rowsOf('evaluations', '2020-01-01');
    expect(evaluated.map(({ key, cells }) => [key, numbers(cells).at(-1)])).toEqual([
      ['2018', 6],
      ['2019', 6],
    ]);
    expect(rowsOf('evaluations', '2019-12-09')).toEqual([]);
    expect(numbers(rowsOf('training', '2018-12-31').at(-1)?.cells ?? []).at(-1)).toBe(8);
    // A course that begins later has no turns yet, though the act that sends people to it is signed.
    expect(numbers(rowsOf('training', '2018-03-12').at(-1)?.cells ?? []).at(-1)).toBe(6);
  });
});

describe('acts', () => {
  it('are in force, amended or over, from the day and by the act that says so', () => {
    const standing = (on: string, act: string): readonly string[] =>
      textsOf('acts', on, act).slice(4, 7);
    expect(standing('2025-06-30', 'qc-lam-viec-khoi-mttq-2016')[0]).toBe('còn hiệu lực');
    expect(standing('2025-07-01', 'qc-lam-viec-khoi-mttq-2016')).toEqual([
      'hết hiệu lực',
      '01/07/2025',
      'qd-ket-thuc-co-quan-dang-2025',
    ]);
    expect(standing('2020-01-01', 'qd-giao-tu-chu-2016')[0]).toBe('được sửa đổi, bổ sung');
    expect(standing('2018-12-30', 'qd-giao-tu-chu-2018')[0]).toBe('chưa có hiệu lực');
  });

  it('have as many resting on them as cite them', () => {
    const cites = [...image.acts].filter(
      ({ act }) =>
        act.signed <= '2020-09-18' &&
        act.basis.some((basis) => 'act' in basis && basis.act === 'nq-19-nq-tu-2015'),
    );
    const row = rowsOf('acts', '2020-09-18').find(({ key }) => key === 'nq-19-nq-tu-2015');
    expect(row?.cells.at(-1)).toMatchObject({ value: cites.length });
    expect(cites.length).toBeGreaterThan(1);
  });
});
