import { describe, expect, it } from 'vitest';
import { day } from '../time/day.ts';
import type { Act } from './act.ts';
import { ActList } from './act-list.ts';
import { missingIn, nextNumber, numberBooks, partsOf, periodOf, twiceIn } from './number-book.ts';

const acts = (
  ...rows: readonly (readonly [number: string, signed: string, more?: Partial<Act>])[]
) => {
  const list = new ActList();
  for (const [i, [number, signed, more = {}]] of rows.entries())
    list.add({
      act: {
        id: `a${i}`,
        type: 'decision',
        title: 'Thử',
        issuer: 'Ủy ban nhân dân phường Thử',
        number,
        signed: day(signed),
        effect: day(signed),
        basis: [],
        source: { mark: 'act' },
        articles: [],
        ...more,
      } as unknown as Act,
      seq: i + 1,
      recorded: `${signed}T00:00:00.000Z` as never,
    });
  return list;
};

const TO = { issuer: 'Uỷ ban nhân dân phường Thử', type: 'decision' } as const;

describe('a number', () => {
  it('is told in its parts, on both ladders', () => {
    expect(partsOf('07/QĐ-UBND')).toMatchObject({ number: 7, mark: '/QĐ-UBND', ladder: 'state' });
    expect(partsOf('112-QĐ/TU')).toMatchObject({ number: 112, mark: '-QĐ/TU', ladder: 'party' });
    expect(partsOf('không số')).toBeUndefined();
  });

  it('counts in a year for the State, in a term for the Party', () => {
    expect(periodOf('state', day('2020-12-31'))).toEqual({ from: 2020, to: 2020 });
    expect(periodOf('party', day('2018-05-01'))).toEqual({ from: 2015, to: 2020 });
    expect(periodOf('party', day('2020-09-30'))).toEqual({ from: 2015, to: 2020 });
    expect(periodOf('party', day('2020-10-01'))).toEqual({ from: 2020, to: 2025 });
  });
});

describe('a number book', () => {
  it('goes on where it left off, however the issuer is spelled, and begins anew with the year', () => {
    const list = acts(['01/QĐ-UBND', '2026-01-05'], ['03/QĐ-UBND', '2026-02-01']);
    expect(nextNumber(list, { ...TO, signed: day('2026-03-01') })).toEqual({
      next: '04/QĐ-UBND',
      missing: [2],
    });
    expect(nextNumber(list, { ...TO, signed: day('2027-01-02') })).toEqual({
      next: '01/QĐ-UBND',
      missing: [],
    });
    expect(nextNumber(list, { ...TO, type: 'plan', signed: day('2026-03-01') })).toBeUndefined();
  });

  it('runs through the years of a term of the Party', () => {
    const list = acts(
      ['09-QĐ/TU', '2016-01-05', { issuer: 'Thành ủy' }],
      ['10-QĐ/TU', '2019-01-05', { issuer: 'Thành ủy' }],
    );
    const of = { issuer: 'Thành ủy', type: 'decision' as const };
    expect(nextNumber(list, { ...of, signed: day('2020-05-01') })?.next).toBe('11-QĐ/TU');
    expect(nextNumber(list, { ...of, signed: day('2021-05-01') })?.next).toBe('01-QĐ/TU');
  });

  it('tells what is missing and what stands twice, as of its day', () => {
    const list = acts(
      ['01/QĐ-UBND', '2026-01-05'],
      ['04/QĐ-UBND', '2026-02-01'],
      ['04/QĐ-UBND', '2026-02-02'],
      ['05/QĐ-UBND', '2026-06-01'],
    );
    const [book] = numberBooks(list, day('2026-03-01'));
    expect(book && [missingIn(book), twiceIn(book)]).toEqual([[2, 3], [4]]);
    expect(numberBooks(list, day('2025-01-01'))).toEqual([]);
  });
});
