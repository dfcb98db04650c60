/** Tables of people and positions on small registers: who is due, who is surplus, what a scheme changed. */
import { describe, expect, it } from 'vitest';
import { ActList } from '../../src/domain/acts/act-list.ts';
import { TestBook, actOn } from '../../src/domain/acts/test-book.ts';
import { daysBetween, day, nextDay } from '../../src/domain/time/day.ts';
import { found, register, rowsIn, texts } from './small.ts';

describe('people whose time has come', () => {
  const post = (id: string, rank: string): object => ({ post: id, title: id, rank });
  const appointed = (person: string, to: string, mode: string): object => ({
    op: 'appoint',
    person,
    post: to,
    mode,
  });
  const of = register(
    '2015-01-01',
    found('u', 'division', {
      posts: [post('head', 'head'), post('deputy', 'deputy'), post('staff', 'staff')],
    }),
    ...['n1', 'n2', 'n3'].map((person) => ({ op: 'engage', person, unit: 'u', pool: 'state' })),
    appointed('n1', 'head', 'appointment'),
    appointed('n2', 'deputy', 'rotation'),
    appointed('n3', 'staff', 'appointment'),
  );
  const due = (on: string) =>
    rowsIn(of, 'due', on).map((row) => [row.key, ...texts(row).slice(5, 7)]);

  it('heads and deputies are told of a year before five years are over, the rotated after 36 months, staff never', () => {
    expect(due('2017-12-31')).toEqual([]);
    expect(due('2018-01-01')).toEqual([['deputy-n2', '01/01/2018', '…']]);
    expect(due('2019-01-01')).toEqual([
      ['deputy-n2', '01/01/2018', '…'],
      ['head-n1', '01/01/2020', '0'],
    ]);
    expect(due('2020-01-02')[1]).toEqual(['head-n1', '01/01/2020', '1']);
  });

  it('who is surplus is on a list until placed, and marked when overdue', () => {
    const book = new TestBook();
    book.record(
      actOn('o', day('2019-01-01'), [
        found('u', 'division', { quota: { state: 2 } }),
        found('v', 'division'),
        ...['n1', 'n2'].map((person) => ({ op: 'engage', person, unit: 'u', pool: 'state' })),
      ] as never),
    );
    const leave = { op: 'leave', reason: 'surplus', until: '2025-01-01' };
    const left = book.record(
      actOn('s', day('2020-01-01'), [
        { ...leave, person: 'n1' },
        { ...leave, person: 'n2' },
      ] as never),
    );
    expect(left.enactable).toBe(true);
    book.record(
      actOn('p', day('2022-01-01'), [
        { op: 'engage', person: 'n1', unit: 'v', pool: 'state' },
      ] as never),
    );
    const here = { facts: book.facts, acts: new ActList() };
    const told = (on: string) => rowsIn(here, 'surplus', on).map((row) => texts(row).slice(4));
    expect(told('2019-12-31')).toEqual([]);
    expect(told('2023-01-01')).toEqual([
      ['01/01/2025', 'đã bố trí', 'v', '0'],
      ['01/01/2025', 'chờ bố trí', '…', '0'],
    ]);
    expect(told('2025-01-01')[1]).toEqual(['01/01/2025', 'quá hạn, chưa bố trí', '…', '1']);
    expect(rowsIn(here, 'surplus', '2025-01-01')[1]?.cells.at(-1)).toMatchObject({ wrong: true });
  });
});

describe('schemes', () => {
  it('are told by what they changed, post by post, and what stayed is left out', () => {
    const book = new TestBook();
    const post = (id: string, title: string, places: number, more: object = {}): object => ({
      post: id,
      title,
      rank: 'staff',
      places,
      ...more,
    });
    book.record(
      actOn('o', day('2019-01-01'), [
        found('u', 'division', {
          posts: [
            post('same', 'Một', 1),
            post('more', 'Hai', 1),
            post('named', 'Ba', 1),
            post('graded', 'Bốn', 1),
          ],
        }),
      ] as never),
    );
    book.record(
      actOn('s', day('2020-01-01'), [
        {
          op: 'approve-scheme',
          unit: 'u',
          posts: [
            post('same', 'Một', 1),
            post('more', 'Hai', 3),
            post('named', 'Ba mới', 1),
            post('graded', 'Bốn', 1, { position: { group: 'support' } }),
            post('fresh', 'Năm', 2),
          ],
        },
      ] as never),
    );
    const of = { facts: book.facts, acts: new ActList() };
    expect(rowsIn(of, 'scheme-changes', '2021-01-01').map((row) => texts(row).slice(3))).toEqual([
      ['Năm', 'lập mới', '…', '2'],
      ['Bốn', 'mã, nhóm, ngạch, mô tả', '1', '1'],
      ['Hai', 'số chỗ', '1', '3'],
      ['Ba mới', 'tên: trước là Ba', '1', '1'],
    ]);
    expect(rowsIn(of, 'scheme-changes', '2019-12-31')).toEqual([]);
  });
});

describe('days', () => {
  it('are counted one by one, over leap years and centuries', () => {
    let at = day('1896-02-27');
    for (let n = 0; n < 3000; n += 1) {
      expect([at, daysBetween(day('1896-02-27'), at)]).toEqual([at, n]);
      at = nextDay(at);
    }
    expect(daysBetween(day('2000-01-01'), day('2400-01-01'))).toBe(146_097);
    expect(daysBetween(day('2020-03-01'), day('2020-02-28'))).toBe(-2);
  });
});
